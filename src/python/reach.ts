/** What the statements of a module lead to: the functions and classes of the module that they name, and what those name. */
import type { Place } from "./code-facts.ts";
import { countPassing } from "./halving.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Some of a module's statements, and the definitions that they lead to. */
export function reachedFrom(source: Source, statements: Iterable<Syntax>): ReadonlySet<Syntax> {
  const reached = new Set(statements);
  if (reached.size === 0) return reached;
  const named = namesOf(source, "names");
  for (const statement of reached) {
    for (const name of named?.get(statement) ?? [])
      for (const definition of definitionsNamed(source, name)) reached.add(definition);
  }
  return reached;
}

/** The module's own functions and classes of a name, decorators included. */
export function definitionsNamed(source: Source, name: string): readonly Syntax[] {
  return definitionsOf(source, "definitions")?.get(name) ?? [];
}

/** The outermost statement that a place stands in. */
export function statementAt({ tree }: Source, { start }: Pick<Place, "start">): Syntax | undefined {
  const { children } = tree.root;
  return children[
    Math.max(
      1,
      countPassing(children, (statement) => statement.start <= start),
    ) - 1
  ];
}

/** The function or class that a statement defines. */
export function definitionIn(statement: Syntax): Syntax | undefined {
  const definition = statement.kind === "decorated_definition" ? childOf(statement, "definition") : statement;
  return definition && /^(?:function|class)_definition$/.test(definition.kind) ? definition : undefined;
}

const definitionsOf = remembered(
  (source: Source, _: "definitions"): ReadonlyMap<string, readonly Syntax[]> => {
    const definitions = new Map<string, Syntax[]>();
    for (const statement of source.tree.root.children) {
      const definition = definitionIn(statement);
      const name = definition && childOf(definition, "name");
      if (name === undefined) continue;
      const known = definitions.get(textOf(source, name));
      if (known === undefined) definitions.set(textOf(source, name), [statement]);
      else known.push(statement);
    }
    return definitions;
  },
);

const namesOf = remembered((source: Source, _: "names"): ReadonlyMap<Syntax, ReadonlySet<string>> => {
  const named = new Map<Syntax, Set<string>>();
  for (const node of nodesOf(source, "identifier")) {
    const statement = statementAt(source, node);
    if (statement === undefined) continue;
    const names = named.get(statement);
    if (names === undefined) named.set(statement, new Set([textOf(source, node)]));
    else names.add(textOf(source, node));
  }
  return named;
});
