import { calledFunction } from "./called.ts";
import { positional } from "./dependencies.ts";
import { headOf, meaningOf } from "./names.ts";
import type { Spot } from "./routers.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Puts something into the database, or is named for it. What is put aside to work with is not kept. */
const KEEPING =
  /(?:db|session)\w*\.(?:add|add_all|commit|merge)$|(?:^|\.)_*(?:\w+_and_)?(?:persist|save|store)_(?!(?:\w*_)?(?:cached?|files?|images?|te?mp(?:file)?|temporary|upload(?:ed|s)?)(?:_|$))\w+$/i;

/** Its own code, or what that has run later, puts something into the database, or calls what is named for it. */
export function isSeenKeeping(source: Source, definition: Syntax): boolean {
  return [{ source, node: definition }, ...runLater(source, definition)].some(({ source: home, node }) =>
    callsOf(home, node).some((call) => {
      const head = headOf(call);
      return head !== undefined && KEEPING.test(textOf(home, head).slice(-80));
    }),
  );
}

/** Has a worker do it some time: what comes of that is no answer to whoever asked. */
export function isQueueing(source: Source, definition: Syntax): boolean {
  return callsOf(source, definition).some((call) => {
    const head = headOf(call);
    return head !== undefined && QUEUEING.test(textOf(source, head).slice(-80));
  });
}

const QUEUEING = /\.(?:apply_async|delay|enqueue(?:_\w+)?|kiq|send_task)$/;

function callsOf(source: Source, definition: Syntax): readonly Syntax[] {
  const body = childOf(definition, "body");
  return body === undefined ? [] : nodesWithin(source, "call", body.start, body.end);
}

/** The functions that it leaves to be run in the background, or while the answer is sent. */
function runLater(source: Source, definition: Syntax): readonly Spot[] {
  return callsOf(source, definition).flatMap((call) => {
    const head = headOf(call);
    const given = positional(call, 0);
    const way = head && LATER.exec(textOf(source, head).slice(-80))?.[1];
    if (given === undefined || way === undefined) return [];
    const run = way === "add_task" ? functionNamed(source, given) : calledFunction(source, given);
    return run === undefined ? [] : { source: run.source, node: run.definition };
  });
}

const LATER = /(?:^|\.)(add_task|create_task|ensure_future|EventSourceResponse|StreamingResponse)$/;

function functionNamed(source: Source, node: Syntax) {
  const origin = meaningOf(source, node)?.origin;
  return origin?.binding.kind === "function"
    ? { source: origin.source, definition: origin.binding.node }
    : undefined;
}
