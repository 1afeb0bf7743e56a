import type { Use } from "./facts.ts";
import type { SyntaxScope } from "./scopes.ts";
import { childOf, lookUp, nodesOf, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

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

const STATEMENT_USES: ReadonlyMap<string, Use> = new Map([
  ["await", "awaited"],
  ["expression_statement", "dropped"],
  ["return_statement", "returned"],
  ["yield", "returned"],
]);

/** What becomes of the value of `node`. A local variable that takes it is followed to its own uses. */
export function useOf(source: Source, node: Syntax): Use {
  return useAbove(source, node, true);
}

function useAbove(source: Source, node: Syntax, follows: boolean): Use {
  let at = node;
  for (let parent = at.parent; parent !== undefined; at = parent, parent = at.parent) {
    const use = STATEMENT_USES.get(parent.kind) ?? (WORKS_ON.has(parent.kind) ? "used" : undefined);
    if (use !== undefined) return use;
    if (parent.kind === "raise_statement") return at.field === "cause" ? "handed-on" : "raised";
    if (parent.kind === "assignment") return follows ? assignedUse(source, parent) : "handed-on";
    if (parent.kind === "parenthesized_expression") continue;
    if (parent.kind !== "conditional_expression" && parent.kind !== "boolean_operator") return "handed-on";
    if (isTest(parent, at)) return "used";
  }
  return "handed-on";
}

/** The condition of `a if condition else b`, the first operand of `a or b`. */
function isTest(parent: Syntax, operand: Syntax): boolean {
  const operands = parent.children.filter((child) => child.kind !== "comment");
  return operands.indexOf(operand) === (parent.kind === "boolean_operator" ? 0 : 1);
}

function assignedUse(source: Source, assignment: Syntax): Use {
  const target = childOf(assignment, "left");
  if (assignment.parent?.kind === "assignment" || target === undefined) return "handed-on";
  if (target.kind === "pattern_list" || target.kind === "tuple_pattern") return "used";
  if (target.kind !== "identifier" || target.scope.kind !== "function") return "handed-on";
  const name = textOf(source, target);
  if (!lookUp(source, name, target.scope).some((binding) => binding.at === target)) return "handed-on";
  const later = readsOf(source, target.scope, name).filter((read) => read !== target);
  const uses = later.map((read) => useAbove(source, read, false));
  return uses.find((use) => use !== "used" && use !== "dropped") ?? (uses.length > 0 ? "used" : "dropped");
}

type Reads = ReadonlyMap<SyntaxScope, ReadonlyMap<string, readonly Syntax[]>>;

const memory = new WeakMap<Source, Reads>();

/** Every place that names a variable of a scope, nested functions included. */
function readsOf(source: Source, scope: SyntaxScope, name: string): readonly Syntax[] {
  let reads = memory.get(source);
  if (reads === undefined) {
    reads = collectReads(source);
    memory.set(source, reads);
  }
  return reads.get(scope)?.get(name) ?? [];
}

function collectReads(source: Source): Reads {
  const reads = new Map<SyntaxScope, Map<string, Syntax[]>>();
  for (const node of nodesOf(source, "identifier")) {
    if (node.field === "attribute" || (node.field === "name" && node.parent?.kind === "keyword_argument"))
      continue;
    const name = textOf(source, node);
    const scope = lookUp(source, name, node.scope)[0]?.at.scope;
    if (scope === undefined) continue;
    const names = reads.get(scope) ?? new Map<string, Syntax[]>();
    const known = names.get(name);
    if (known === undefined) names.set(name, [node]);
    else known.push(node);
    reads.set(scope, names);
  }
  return reads;
}
