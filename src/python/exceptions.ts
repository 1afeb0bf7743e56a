import { bare, expression, expressionAt, place } from "./expressions.ts";
import type { Handler, Raise } from "./facts.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

export function raise(source: Source, node: Syntax): Raise {
  const raised = node.children.find((child) => child.field !== "cause");
  return {
    ...place(node),
    exception: raised && expression(source, raised),
    cause: expressionAt(source, node, "cause"),
  };
}

/** `except A`, `except (A, B) as e` and, since PEP 758, `except A, B`. */
export function handler(source: Source, node: Syntax): Handler {
  const values = node.children.filter((child) => child.field === "value");
  const pattern = values.length === 1 && values[0]?.kind === "as_pattern" ? values[0] : undefined;
  const alias = pattern?.children.find((child) => child.field === "alias");
  const caught = pattern === undefined ? values : pattern.children.slice(0, 1);
  return {
    ...place(node),
    exceptions: caught.flatMap(listed).map((each) => expression(source, each)),
    alias: alias && textOf(source, alias),
  };
}

function listed(node: Syntax): readonly Syntax[] {
  const value = bare(node);
  return value.kind === "tuple" ? value.children : [value];
}
