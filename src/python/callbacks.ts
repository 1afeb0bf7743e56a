import { isLabel } from "./labels.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** A file names it without calling it at once: whoever it is handed to says what it is called with. */
export function isHandedOn(source: Source, name: string): boolean {
  return named(source, "values")?.has(name) ?? false;
}

const named = remembered((source: Source, _: "values"): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const node of nodesOf(source, "identifier")) {
    const whole = node.field === "attribute" && node.parent ? node.parent : node;
    if (!isDefinedOrCalled(whole) && (whole !== node || !isLabel(node))) found.add(textOf(source, node));
  }
  return found;
});

function isDefinedOrCalled({ field, parent }: Syntax): boolean {
  if (field === "function" && parent?.kind === "call") return true;
  return field === "name" && (parent?.kind === "function_definition" || parent?.kind === "class_definition");
}
