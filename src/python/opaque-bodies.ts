import { meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { callTaking, isParameter, takenParameters } from "./taken-parameters.ts";

/** A function turns a parameter into text as a whole, and otherwise only shows it or gives it back: it knows no shape of it. */
export function isOpaque(source: Source, definition: Syntax, name: string): boolean {
  return shapeless(source, definition)?.get(name) === "kept";
}

/** It gives the parameter back as a whole, and otherwise only shows it. */
export function isEchoed(source: Source, definition: Syntax, name: string): boolean {
  return shapeless(source, definition)?.get(name) === "echoed";
}

type Shapeless = "kept" | "echoed" | undefined;

const shapeless = remembered((source: Source, definition: Syntax): ReadonlyMap<string, Shapeless> => {
  const body = childOf(definition, "body");
  const parameters = new Map(takenParameters(source, definition).map((each) => [each.name, each]));
  const uses = new Map<string, Syntax[]>();
  for (const node of body === undefined ? [] : nodesWithin(source, "identifier", body.start, body.end)) {
    const name = textOf(source, node);
    const parameter = parameters.get(name);
    if (parameter === undefined || !isParameter(source, node, parameter)) continue;
    const known = uses.get(name);
    if (known === undefined) uses.set(name, [node]);
    else known.push(node);
  }
  return new Map(Array.from(uses, ([name, nodes]) => [name, shapelessBy(source, nodes)]));
});

const WRITERS: ReadonlySet<string | undefined> = new Set(["json.dump", "json.dumps", "orjson.dumps"]);
const SHOWS = /^(?:(?:builtins|rich)\.)?print$|^pprint\.pp(?:rint)?$/;
const LOGS = /(?:^|[._])log(?:ger|ging)?\.(?:critical|debug|error|exception|info|warning)$/i;

function shapelessBy(source: Source, uses: readonly Syntax[]): Shapeless {
  const isKept = uses.some((node) => isWritten(source, node));
  if (!uses.every((node) => isGivenBack(node) || isWritten(source, node) || isShown(source, node)))
    return undefined;
  return isKept ? "kept" : uses.some(isGivenBack) ? "echoed" : undefined;
}

/** Alone, or as one thing of several: `return {"data": data}`. */
function isGivenBack(node: Syntax): boolean {
  let at = node;
  for (let steps = 0; steps < MAX_STEPS && at.parent !== undefined; steps += 1) {
    if (at.parent.kind === "return_statement") return true;
    if (!HOLDING.has(at.parent.kind) || at.field === "key") return false;
    at = at.parent;
  }
  return false;
}

const MAX_STEPS = 8;
const HOLDING: ReadonlySet<string> = new Set([
  "dictionary",
  "expression_list",
  "list",
  "pair",
  "parenthesized_expression",
  "tuple",
]);

function isWritten(source: Source, node: Syntax): boolean {
  const called = takerOf(node);
  return called !== undefined && WRITERS.has(meaningOf(source, called)?.name);
}

function isShown(source: Source, node: Syntax): boolean {
  const text = node.parent?.kind === "interpolation" ? node.parent.parent : node;
  const called = text && takerOf(text);
  if (called === undefined) return false;
  return SHOWS.test(meaningOf(source, called)?.name ?? "") || LOGS.test(textOf(source, called));
}

/** What is called with it. */
function takerOf(node: Syntax): Syntax | undefined {
  const call = callTaking(node);
  return call && childOf(call, "function");
}
