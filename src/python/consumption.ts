import { type Source, textOf, variableOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Parents that work on a value at once. A value in any other place is handed on to what can't be followed. */
const WORKS_ON: ReadonlySet<string> = new Set([
  "attribute",
  "subscript",
  "comparison_operator",
  "not_operator",
  "unary_operator",
  "binary_operator",
  "if_statement",
  "elif_clause",
  "while_statement",
  "assert_statement",
  "for_statement",
  "for_in_clause",
  "if_clause",
  "with_item",
  "interpolation",
  "format_expression",
  "list_splat",
  "dictionary_splat",
  "augmented_assignment",
  "call",
]);

/** Builtins that look at their argument and forget it. */
const CONSUMERS: ReadonlySet<string> = new Set([
  "bool",
  "dict",
  "float",
  "frozenset",
  "int",
  "isinstance",
  "len",
  "list",
  "print",
  "set",
  "sorted",
  "str",
  "sum",
  "tuple",
]);

function isConsumed(source: Source, parent: Syntax): boolean {
  const called =
    parent.kind === "argument_list" && parent.parent ? childOf(parent.parent, "function") : undefined;
  if (called?.kind !== "identifier") return false;
  const name = textOf(source, called);
  return CONSUMERS.has(name) && variableOf(source, name, called.scope) === undefined;
}

/** Does a value that stands directly in `parent` end there? */
export function worksOn(source: Source, parent: Syntax, node: Syntax): boolean {
  if (isConsumed(source, parent)) return true;
  if (parent.kind === "as_pattern") return parent.parent?.kind === "with_item";
  if (parent.kind === "match_statement") return node.field === "subject";
  return WORKS_ON.has(parent.kind);
}
