import { whole } from "./decorators.ts";
import { remembered } from "./remembered.ts";
import { innerScope, type SyntaxScope } from "./scopes.ts";
import { nodeAround, type Segment, segmentsOf } from "./segments.ts";
import { nodesOf, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** What the innermost function opens that has a place in its body, its signature or its decorators. */
export function scopeOfFunctionAround(
  source: Source,
  at: { readonly start: number; readonly end: number },
): SyntaxScope | undefined {
  let found = nodeAround(extents(source, "functions") ?? [], at);
  while (found !== undefined && whole(found).end < at.end) found = functionAbove(found);
  return found && innerScope(found);
}

const extents = remembered((source: Source, _: "functions"): readonly Segment[] => {
  const functions = new Map(nodesOf(source, "function_definition").map((node) => [whole(node), node]));
  return segmentsOf([...functions.keys()], (opened) => functions.get(opened));
});

function functionAbove({ parent }: Syntax): Syntax | undefined {
  let above = parent;
  while (above !== undefined && above.kind !== "function_definition") above = above.parent;
  return above;
}
