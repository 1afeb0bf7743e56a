import { call } from "./calls.ts";
import type { Decorator } from "./definition-facts.ts";
import { place } from "./expressions.ts";
import { headOf, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** A definition with its decorators. */
export function whole(definition: Syntax): Syntax {
  return definition.parent?.kind === "decorated_definition" ? definition.parent : definition;
}

export function decoratorsOf(source: Source, definition: Syntax): readonly Decorator[] {
  const outer = whole(definition);
  return (outer === definition ? undefined : decoratorsIn(source, outer)) ?? NONE;
}

const NONE: readonly Decorator[] = [];

const decoratorsIn = remembered((source: Source, decorated: Syntax): readonly Decorator[] =>
  decorated.children.filter((each) => each.kind === "decorator").map((each) => decorator(source, each)),
);

function decorator(source: Source, node: Syntax): Decorator {
  const value = node.children[0];
  const named = value?.kind === "call" ? headOf(value) : value;
  return {
    ...place(node),
    name: named && (meaningOf(source, named)?.name ?? written(source, named)),
    call: value?.kind === "call" ? call(source, value) : undefined,
  };
}

/** `@name.setter`: `name` is a property of the class, which no import leads to. */
function written(source: Source, node: Syntax): string | undefined {
  return node.kind === "attribute" ? textOf(source, node).replaceAll(/\s/g, "") : undefined;
}
