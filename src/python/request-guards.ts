import { lineage } from "./ancestors.ts";
import { calledFunction } from "./called.ts";
import { whole } from "./decorators.ts";
import { looksAtWhoAsks, soundsGuarding } from "./guard-words.ts";
import { withoutKeptSentences } from "./kept-sentences.ts";
import { both, type Guarded } from "./provider-guards.ts";
import { remembered } from "./remembered.ts";
import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** From one function to the next that are looked at. */
const MOST_STEPS = 2;

/** Whether what a function hands the request to, which knows who asks, looks; undefined where that is out of sight. */
export function requestGuards(source: Source, definition: Syntax, steps = 0): Guarded {
  return BY_STEPS[steps]?.(source, definition);
}

/** What many endpoints call is looked at once. */
const BY_STEPS = Array.from({ length: MOST_STEPS + 1 }, (_, steps) =>
  remembered((source: Source, definition: Syntax) => handedGuards(source, definition, steps)),
);

function handedGuards(source: Source, definition: Syntax, steps: number): Guarded {
  const body = childOf(definition, "body");
  if (body === undefined) return false;
  const calls = nodesWithin(source, "call", body.start, body.end);
  const handed = calls.filter((call) => valuesOf(call).some((value) => isRequest(source, value)));
  return both(handed.map((call) => calleeGuards(source, call, steps)));
}

/** Only shows it. */
const SHOWING = /(?:^|\.)(?:TemplateResponse|print|repr|str|type|url_for)$/;

function calleeGuards(source: Source, call: Syntax, steps: number): Guarded {
  const callee = childOf(call, "function");
  const called = callee && textOf(source, callee);
  if (callee === undefined || called === undefined) return undefined;
  if (SHOWING.test(called)) return false;
  if (soundsGuarding(called)) return true;
  const found = calledFunction(source, call);
  if (found === undefined || steps === MOST_STEPS) return undefined;
  if (looks(found.source, found.definition) === true) return true;
  return requestGuards(found.source, found.definition, steps + 1);
}

const looks = remembered((source: Source, definition: Syntax) =>
  looksAtWhoAsks(withoutKeptSentences(source, whole(definition))),
);

function valuesOf(call: Syntax): readonly Syntax[] {
  const given = childOf(call, "arguments")?.children ?? [];
  return given.flatMap((each) =>
    each.kind === "keyword_argument" ? (childOf(each, "value") ?? []) : [each],
  );
}

/** By its class, or by its name where it is given without a type. */
export function isRequest(source: Source, node: Syntax | undefined): boolean {
  if (node?.kind !== "identifier") return false;
  const known = classOf(source, node);
  if (known !== undefined) {
    const classes = [known, ...(known.origin === undefined ? [] : lineage(known.origin))];
    return classes.some(({ name }) => name === "fastapi.Request");
  }
  const name = textOf(source, node);
  return (
    name === "request" &&
    lookUp(source, name, node.scope).some(
      (each) => each.kind === "parameter" && each.node.kind === "identifier",
    )
  );
}
