import { bare, stringValue } from "./expressions.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { filledParts } from "./templates.ts";
import type { Parts } from "./text-parts.ts";

export const NUMBER: Parts = ["1"];

/** What an operator puts together of texts, lists or sets; of strings there is no difference. */
export function operatorParts(source: Source, left: Syntax, right: Syntax): Parts | undefined {
  const operator = source.tree.text.slice(left.end, right.start).replaceAll(/[\s()\\]/g, "");
  switch (operator) {
    case "+":
      return [left, right];
    case "*":
      return [left];
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

function isNumber({ kind }: Syntax): boolean {
  return kind === "integer" || kind === "float";
}
