import type { Argument } from "./code-facts.ts";
import { expression, place } from "./expressions.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const SPLATS = new Set(["list_splat", "dictionary_splat"]);

/** What a call is given, in order. */
export function argumentsOf(source: Source, node: Syntax): readonly Argument[] {
  const given = childOf(node, "arguments");
  if (given === undefined) return [];
  if (given.kind !== "argument_list") return [argument(source, given)]; // f(x for x in y)
  return given.children.map((child) => argument(source, child));
}

function argument(source: Source, node: Syntax): Argument {
  const name = node.kind === "keyword_argument" ? childOf(node, "name") : undefined;
  const value = (name && childOf(node, "value")) ?? node;
  return {
    ...place(node),
    keyword: name && textOf(source, name),
    isUnpacked: SPLATS.has(node.kind),
    value: expression(source, value),
  };
}

/** The argument with a keyword or at a position; `"unknown"` when `*` or `**` may pass it. */
export function findArgument(
  given: readonly Argument[],
  keyword: string,
  position: number | undefined,
): Argument | "unknown" | undefined {
  const named = given.find((each) => each.keyword === keyword);
  if (named !== undefined) return named;
  const unnamed = given.filter((each) => each.keyword === undefined);
  const placed = position === undefined ? undefined : unnamed[position];
  const isPlaced =
    placed !== undefined && !unnamed.slice(0, (position ?? 0) + 1).some((each) => each.isUnpacked);
  if (isPlaced) return placed;
  return given.some((each) => each.isUnpacked) ? "unknown" : undefined;
}
