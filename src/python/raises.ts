import { mayBeCaught, raisedKind } from "./escaping.ts";
import type { Raise } from "./exception-facts.ts";
import { handler } from "./exceptions.ts";
import { bare, expression, expressionAt, place } from "./expressions.ts";
import { handlingClause } from "./handling.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

export function raise(source: Source, node: Syntax): Raise {
  const exception = node.children.find((child) => child.field !== "cause");
  const value = exception && bare(exception);
  const callee = value?.kind === "call" ? childOf(value, "function") : undefined;
  const left = leftBy(source, node, callee ?? value);
  const leaves = left && handler(source, left);
  return {
    ...place(node),
    exception: exception && expression(source, exception),
    raised: value && expression(source, callee ?? value),
    isBuilt: callee !== undefined,
    cause: expressionAt(source, node, "cause"),
    leaves,
    get isGivenCaught() {
      const alias = leaves?.alias;
      return value !== undefined && alias !== undefined && isGiven(source, value, alias);
    },
  };
}

function leftBy(source: Source, node: Syntax, raised: Syntax | undefined): Syntax | undefined {
  const clause = handlingClause(source, node);
  if (clause === undefined) return undefined;
  const kind = raised && raisedKind(source, raised);
  return mayBeCaught(source, node, kind, clause) ? undefined : clause;
}

function isGiven(source: Source, call: Syntax, alias: string): boolean {
  return nodesWithin(source, "identifier", call.start, call.end).some(
    (name) => textOf(source, name) === alias && (name.start === call.start || isHandedOn(source, name, call)),
  );
}

/** Where a value stands on its way into a call as what it is: neither asked for a part of it nor put into a text. */
const THROUGH: ReadonlySet<string> = new Set([
  "argument_list",
  "attribute",
  "boolean_operator",
  "call",
  "conditional_expression",
  "dictionary",
  "keyword_argument",
  "list",
  "list_splat",
  "named_expression",
  "pair",
  "parenthesized_expression",
  "tuple",
]);

const TEXTS: ReadonlySet<string> = new Set(["ascii", "format", "repr", "str", "type"]);

const MAX_LAYERS = 40;

function isHandedOn(source: Source, name: Syntax, to: Syntax): boolean {
  if (name.parent?.kind === "attribute") return false;
  let at = name;
  for (let layer = 0; layer < MAX_LAYERS && at !== to; layer += 1) {
    const { parent } = at;
    if (parent === undefined || !THROUGH.has(parent.kind) || isText(source, parent)) return false;
    at = parent;
  }
  return at === to;
}

/** `str(error)`, `"…".format(error)` */
function isText(source: Source, node: Syntax): boolean {
  const callee = node.kind === "call" ? childOf(node, "function") : undefined;
  return callee !== undefined && (TEXTS.has(textOf(source, callee)) || callee.children[0]?.kind === "string");
}
