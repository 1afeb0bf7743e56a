import type { Place } from "./code-facts.ts";
import { isLabel } from "./labels.ts";
import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/**
 * The code of a place with layout, comments and the names of local variables made alike: what stays the same when
 * lines shift or a variable is renamed. A parameter's own declaration keeps its name, by which callers know it.
 */
export function snippetOf(source: Source, { start, end }: Place): string {
  const parts: string[] = [];
  const locals = new Map<string, string>();
  let at = start;
  for (const node of replaced(source, start, end)) {
    parts.push(source.tree.text.slice(at, node.start), standIn(source, node, locals));
    at = node.end;
  }
  parts.push(source.tree.text.slice(at, end));
  return parts
    .join("")
    .replaceAll(/\\\r?\n/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([^\w\s"']) ?/g, "$1")
    .trim();
}

function replaced(source: Source, start: number, end: number): Syntax[] {
  const nodes = [
    ...nodesWithin(source, "identifier", start, end),
    ...nodesWithin(source, "comment", start, end),
  ];
  return nodes.sort((a, b) => a.start - b.start);
}

function standIn(source: Source, node: Syntax, locals: Map<string, string>): string {
  if (node.kind === "comment") return " ";
  const name = textOf(source, node);
  if (!isLocal(source, node, name)) return name;
  const known = locals.get(name) ?? `_${locals.size + 1}`;
  locals.set(name, known);
  return known;
}

function isLocal(source: Source, node: Syntax, name: string): boolean {
  if (isLabel(node)) return false;
  const binding = lookUp(source, name, node.scope)[0];
  if (binding === undefined || binding.at.scope.kind !== "function") return false;
  if (binding.kind === "parameter" && binding.at === node) return false;
  return binding.kind !== "import" && binding.kind !== "function" && binding.kind !== "class";
}
