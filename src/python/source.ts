import { type Binding, type Bindings, collectBindings } from "./bindings.ts";
import type { Unreadable } from "./facts.ts";
import { NO_PROJECT, type Project } from "./project.ts";
import { isComprehension, type SyntaxScope } from "./scopes.ts";
import { type Limits, parseSyntax, type Syntax, type SyntaxTree } from "./syntax.ts";

/** One parsed file with what its names are bound to, and the project it imports from. */
export interface Source {
  readonly path: string;
  readonly tree: SyntaxTree;
  readonly bindings: Bindings;
  readonly project: Project;
}

export function analyse(
  path: string,
  text: string,
  project: Project = NO_PROJECT,
  limits?: Limits,
): Source | Unreadable {
  const tree = parseSyntax(text, limits);
  if ("reason" in tree) return tree;
  return { path, tree, bindings: collectBindings(tree), project };
}

export function textOf(source: Source, node: Syntax): string {
  return source.tree.text.slice(node.start, node.end);
}

export function nodesOf(source: Source, kind: string): readonly Syntax[] {
  return source.tree.byKind.get(kind) ?? [];
}

/** The nodes of a kind between two offsets; they are in source order, so the first one is found by halving. */
export function nodesWithin(source: Source, kind: string, start: number, end: number): readonly Syntax[] {
  const nodes = nodesOf(source, kind);
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((nodes[last]?.end ?? end + 1) <= end) last += 1;
  return nodes.slice(low, last);
}

export function childOf(node: Syntax, field: string): Syntax | undefined {
  return node.children.find((child) => child.field === field);
}

/** A name far above is unknown rather than slow to find. */
const MAX_CLIMB = 64;

/** What a name means where it is used: the bindings of the nearest scope that has any. Class bodies are not seen from methods. */
export function lookUp(source: Source, name: string, from: SyntaxScope): readonly Binding[] {
  let scope: SyntaxScope | undefined = from;
  for (let climbed = 0; scope !== undefined && climbed < MAX_CLIMB; climbed += 1) {
    if (scope.kind !== "class" || scope === from || isComprehension(from)) {
      const bindings = source.bindings.names.get(scope)?.get(name);
      if (bindings !== undefined) return bindings;
    }
    scope = scope.parent;
  }
  return [];
}
