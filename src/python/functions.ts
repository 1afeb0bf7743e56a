import { decoratorsOf } from "./decorators.ts";
import type { PythonClass, PythonFunction } from "./definition-facts.ts";
import { SyntaxFunction } from "./python-function.ts";
import { remembered } from "./remembered.ts";
import type { SyntaxScope } from "./scopes.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf } from "./syntax.ts";

export function functionsOf(
  source: Source,
  classes: ReadonlyMap<SyntaxScope, PythonClass>,
): readonly PythonFunction[] {
  const overloads = overloadsOf(source, "overload");
  return nodesOf(source, "function_definition").flatMap((node) => {
    const name = childOf(node, "name");
    return name === undefined
      ? []
      : [new SyntaxFunction(source, node, name, classes.get(node.scope), overloads?.get(node.scope))];
  });
}

/** The names of functions that `@overload` describes, by scope. */
const overloadsOf = remembered(
  (source: Source, decorator: string): ReadonlyMap<SyntaxScope, ReadonlySet<string>> => {
    const found = new Map<SyntaxScope, Set<string>>();
    if (!source.tree.text.includes(decorator)) return found;
    for (const node of nodesOf(source, "function_definition")) {
      const name = childOf(node, "name");
      if (name === undefined || !decoratorsOf(source, node).some((each) => each.name === "typing.overload"))
        continue;
      found.set(node.scope, (found.get(node.scope) ?? new Set<string>()).add(textOf(source, name)));
    }
    return found;
  },
);
