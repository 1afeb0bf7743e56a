import type { Assigned } from "./definition-facts.ts";
import { bare, expression } from "./expressions.ts";
import { ownStatements } from "./results.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What a function itself gives to plain names, in source order. */
export function assignedIn(source: Source, definition: Syntax): readonly Assigned[] {
  return ownStatements(source, "assignment", definition).flatMap((node) => {
    const [name, value] = [childOf(node, "left"), childOf(node, "right")];
    if (name?.kind !== "identifier" || value === undefined) return [];
    return [{ name: textOf(source, name), value: expression(source, value) }];
  });
}

/** The code of a place without what a function in it only does where all of the names that are asked for are given. */
export function codeWithout(
  source: Source,
  definition: Syntax,
  { start, end }: { readonly start: number; readonly end: number },
  names: ReadonlySet<string>,
): string {
  const conditional = ["if_statement", "elif_clause"].flatMap((kind) =>
    ownStatements(source, kind, definition),
  );
  const wishes = conditional.flatMap((node) => {
    const condition = childOf(node, "condition");
    const isWish = condition !== undefined && asksOnlyFor(textOf(source, bare(condition)), names);
    return (isWish && childOf(node, "consequence")) || [];
  });
  let [code, at] = ["", start];
  for (const wish of wishes.toSorted((a, b) => a.start - b.start)) {
    if (wish.start < at) continue;
    code += source.tree.text.slice(at, wish.start);
    at = wish.end;
  }
  return code + source.tree.text.slice(at, end);
}

/** `city`, `city is not None`, `city and name` */
function asksOnlyFor(condition: string, names: ReadonlySet<string>): boolean {
  return condition
    .split(/\s+and\s+/)
    .every((part) => names.has(part.replace(/\s+is\s+not\s+None$/, "").trim()));
}
