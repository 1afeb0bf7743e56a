import type { Variable } from "./bindings.ts";
import type { Use } from "./code-facts.ts";
import { worksOn } from "./consumption.ts";
import { isLabel } from "./labels.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf, variableOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const STATEMENT_USES: ReadonlyMap<string, Use> = new Map([
  ["await", "awaited"],
  ["expression_statement", "dropped"],
  ["return_statement", "returned"],
]);

/** Parentheses, conditions and fallbacks around a value that are looked through. */
const MAX_LAYERS = 32;

/** What becomes of the value of `node`. A local variable that takes it is followed to its own uses. */
export function useOf(source: Source, node: Syntax): Use {
  return useAbove(source, node, true);
}

function useAbove(source: Source, node: Syntax, follows: boolean): Use {
  let at = node;
  for (let layer = 0; at.parent !== undefined && layer < MAX_LAYERS; layer += 1) {
    const parent = at.parent;
    const use = STATEMENT_USES.get(parent.kind) ?? (worksOn(source, parent, at) ? "used" : undefined);
    if (use !== undefined) return use;
    switch (parent.kind) {
      case "yield":
        return /^yield\s+from\b/.test(textOf(source, parent)) ? "used" : "returned";
      case "raise_statement":
        return at.field === "cause" ? "handed-on" : "raised";
      case "assignment":
        return follows ? assignedUse(source, parent) : "handed-on";
      case "named_expression":
        return follows ? later(useAbove(source, parent, false), namedUse(source, parent)) : "handed-on";
      case "conditional_expression":
      case "boolean_operator":
        if (isTest(parent, at)) return "used";
        break;
      case "parenthesized_expression":
        break;
      default:
        return "handed-on";
    }
    at = parent;
  }
  return "handed-on";
}

/** The condition of `a if condition else b`, the first operand of `a or b`. */
function isTest(parent: Syntax, operand: Syntax): boolean {
  return parent.children[parent.kind === "boolean_operator" ? 0 : 1] === operand;
}

function assignedUse(source: Source, assignment: Syntax): Use {
  const target = childOf(assignment, "left");
  if (assignment.parent?.kind === "assignment" || target === undefined) return "handed-on";
  if (target.kind === "pattern_list" || target.kind === "tuple_pattern") return "used";
  return target.kind === "identifier" ? localUse(source, target) : "handed-on";
}

function namedUse(source: Source, expression: Syntax): Use {
  const target = childOf(expression, "name");
  return target === undefined ? "handed-on" : localUse(source, target);
}

/** The use of a variable that a function keeps to itself; what goes elsewhere can't be followed. */
function localUse(source: Source, target: Syntax): Use {
  const variable = variableOf(source, textOf(source, target), target.scope);
  if (variable?.scope.kind !== "function" || variable.scope !== target.scope) return "handed-on";
  return variableUse(source, variable) ?? "handed-on";
}

const variableUse = remembered((source: Source, variable: Variable): Use => {
  const bound = new Set(variable.bindings.map(({ at }) => at));
  let found: Use = "dropped";
  for (const read of readsOf(source, "reads")?.get(variable) ?? []) {
    const isWrite = bound.has(read) && read.parent?.kind !== "augmented_assignment";
    if (!isWrite) found = later(found === "dropped" ? "used" : found, useAbove(source, read, false));
  }
  return found;
});

/** Of two uses the one that does something with the value. */
function later(first: Use, second: Use): Use {
  const isWeak = first === "dropped" || (first === "used" && second !== "dropped");
  return isWeak ? second : first;
}

type Reads = ReadonlyMap<Variable, readonly Syntax[]>;

/** Every place that names a variable, nested functions included. */
const readsOf = remembered((source: Source, _: "reads"): Reads => {
  const reads = new Map<Variable, Syntax[]>();
  for (const node of nodesOf(source, "identifier")) {
    if (isLabel(node)) continue;
    const variable = variableOf(source, textOf(source, node), node.scope);
    if (variable === undefined) continue;
    const known = reads.get(variable);
    if (known === undefined) reads.set(variable, [node]);
    else known.push(node);
  }
  return reads;
});
