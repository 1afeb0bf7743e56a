import { bare, stringValue } from "./expressions.ts";
import { joinedPath } from "./joined-paths.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { filledParts } from "./templates.ts";
import type { Parts } from "./text-parts.ts";

export const NUMBER: Parts = ["1"];

/** What an operator puts together of texts, lists or sets; of strings there is no difference. */
export function operatorParts(source: Source, left: Syntax, right: Syntax): Parts | undefined {
  switch (operatorBetween(source, left, right)) {
    case "+":
      return [left, right];
    case "*":
      return [left];
    case "/":
      return joinedPath(source, left, 0) && [left, "/", right];
    case "//":
    case "**":
      return NUMBER;
    case "-":
      return isNumber(left) || isNumber(right) ? NUMBER : [left, right];
    case "%": {
      const pattern = stringValue(source, bare(left));
      return pattern === undefined ? undefined : filledParts(source, pattern, right, "percent");
    }
    default:
      return undefined;
  }
}

export function operatorBetween(source: Source, left: Syntax, right: Syntax): string {
  return source.tree.text.slice(left.end, right.start).replaceAll(/[\s()\\]/g, "");
}

function isNumber({ kind }: Syntax): boolean {
  return kind === "integer" || kind === "float";
}
