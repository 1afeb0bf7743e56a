import { type Binding, type Bindings, collectBindings, type Variable } from "./bindings.ts";
import type { Unreadable } from "./facts.ts";
import { countPassing } from "./halving.ts";
import { wildcardsOf } from "./import-statements.ts";
import { NO_PROJECT, type Project } from "./project.ts";
import type { SyntaxScope } from "./scopes.ts";
import { type Limits, parseSyntax, type Syntax, type SyntaxTree } from "./syntax.ts";

/** One parsed file with what its names are bound to, and the project it imports from. */
export interface Source {
  readonly path: string;
  readonly tree: SyntaxTree;
  readonly bindings: Bindings;
  /** The modules of which it imports everything. */
  readonly wildcards: readonly string[];
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
  return { path, tree, bindings: collectBindings(tree), wildcards: wildcardsOf(tree), project };
}

export function textOf(source: Source, node: Syntax): string {
  return source.tree.text.slice(node.start, node.end);
}

export function nodesOf(source: Source, kind: string): readonly Syntax[] {
  return source.tree.byKind.get(kind) ?? [];
}

/** The nodes of a kind that begin and end between two offsets; they are in source order, so the first is found by halving. */
export function nodesWithin(source: Source, kind: string, start: number, end: number): readonly Syntax[] {
  const nodes = nodesOf(source, kind);
  const first = countPassing(nodes, (node) => node.start < start);
  let last = first;
  while ((nodes[last]?.end ?? end + 1) <= end) last += 1;
  return nodes.slice(first, last);
}

/** A name far above is unknown rather than slow to find. */
const MAX_CLIMB = 64;

const UNBOUND: readonly Binding[] = [];

/** What binds a name where it is used: all that its nearest scope has. Empty for builtins. */
export function lookUp(source: Source, name: string, from: SyntaxScope): readonly Binding[] {
  return variableOf(source, name, from)?.bindings ?? UNBOUND;
}

/** The variable a name means where it is used. Class bodies are not seen from methods. */
export function variableOf(source: Source, name: string, from: SyntaxScope): Variable | undefined {
  const { names } = source.bindings;
  let scope: SyntaxScope | undefined = from;
  for (let climbed = 0; scope !== undefined; climbed += 1) {
    if (climbed > MAX_CLIMB) return { scope, bindings: [{ kind: "other", at: source.tree.root }] };
    const variable = scope.kind !== "class" || scope === from ? names.get(scope)?.get(name) : undefined;
    if (variable !== undefined) return variable;
    scope = scope.parent;
  }
  return undefined;
}
