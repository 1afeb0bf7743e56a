import type { Syntax } from "./syntax.ts";

/** An identifier that names no variable: the attribute of an object, or a keyword. */
export function isLabel(node: Syntax): boolean {
  if (node.field === "attribute") return true;
  if (node.parent?.kind === "keyword_argument") return node.field === "name";
  return node.parent?.kind === "keyword_pattern" && node.parent.children[0] === node;
}
