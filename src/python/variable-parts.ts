import type { Binding } from "./bindings.ts";
import { isHarmlessType } from "./fixed-results.ts";
import { isConstant } from "./known-values.ts";
import { remembered } from "./remembered.ts";
import { lookUp, nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import type { Parts } from "./text-parts.ts";
import { isWrittenAtCalls } from "./written-arguments.ts";

/** Assignments of one variable that are followed. */
const MAX_BINDINGS = 40;

/** All that a variable is given, in order; undefined where one of them can't be followed. A variable of `seen` says nothing new. */
export function variableParts(
  source: Source,
  name: Syntax,
  seen: Set<readonly Binding[]>,
): Parts | undefined {
  const bindings = lookUp(source, textOf(source, name), name.scope);
  if (bindings.length === 0) return textOf(source, name) === "__file__" ? ["x"] : undefined;
  if (bindings.length > MAX_BINDINGS) return undefined;
  if (seen.has(bindings)) return [];
  const given: (readonly [number, Parts])[] = [];
  for (const binding of bindings) {
    const parts = bindingParts(source, binding);
    if (parts === undefined) return isConstant(textOf(source, name)) ? ["x"] : undefined;
    given.push([binding.at.start, parts]);
  }
  seen.add(bindings);
  for (const [at, value] of additions(source, "additions")?.get(bindings) ?? []) given.push([at, [value]]);
  return given.sort(([a], [b]) => a - b).flatMap(([, parts]) => [...parts, " "]);
}

/** `Query(pattern="…")`: only what fits is let in. */
const PATTERN = /\b(?:pattern|regex)\s*=/;

function bindingParts(source: Source, binding: Binding): Parts | undefined {
  switch (binding.kind) {
    case "import":
    case "function":
    case "class":
      return ["x"];
    case "assignment":
      return binding.value && [binding.value];
    case "parameter": {
      const annotation = childOf(binding.node, "type");
      const isChosen =
        PATTERN.test(textOf(source, binding.node)) ||
        (annotation && isHarmlessType(source, annotation)) ||
        isWrittenAtCalls(source, binding);
      return isChosen ? ["x"] : undefined;
    }
    case "deletion":
      return [];
    case "each":
    case "other":
      return givenTo(source, binding.at);
    default:
      return undefined;
  }
}

/** What `name += value` and `for name in values` give it. */
function givenTo(source: Source, name: Syntax): Parts | undefined {
  let at: Syntax | undefined = name.parent;
  if (at?.kind === "pattern_list" || at?.kind === "tuple_pattern") at = at.parent;
  const value = at && childOf(at, "right");
  if (at === undefined || value === undefined) return undefined;
  if (at.kind === "for_statement" || at.kind === "for_in_clause") return [value];
  const isAdded =
    at.kind === "augmented_assignment" && source.tree.text.slice(name.end, value.start).includes("+");
  return isAdded ? [value] : undefined;
}

type Additions = ReadonlyMap<readonly Binding[], readonly (readonly [number, Syntax])[]>;

/** What `.append(…)`, `.extend(…)` and `.insert(…)` put into lists, by the variable. */
const additions = remembered((source: Source, _: "additions"): Additions => {
  const found = new Map<readonly Binding[], (readonly [number, Syntax])[]>();
  for (const node of nodesOf(source, "call")) {
    const callee = childOf(node, "function");
    const [object, method] = callee?.kind === "attribute" ? callee.children : [];
    const value = childOf(node, "arguments")?.children.at(-1);
    if (object?.kind !== "identifier" || method === undefined || value === undefined) continue;
    if (!/^(?:append|extend|insert)$/.test(textOf(source, method))) continue;
    const bindings = lookUp(source, textOf(source, object), object.scope);
    const known = found.get(bindings);
    if (known === undefined) found.set(bindings, [[node.start, value]]);
    else if (known.length < MAX_BINDINGS) known.push([node.start, value]);
  }
  return found;
});
