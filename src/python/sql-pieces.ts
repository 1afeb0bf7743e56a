import type { Binding } from "./bindings.ts";
import { bare } from "./expressions.ts";
import { operatorBetween } from "./operators.ts";
import type { Source } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { type Parts, partsOf } from "./text-parts.ts";
import { variableParts } from "./variable-parts.ts";

/** A part of a text: literal, or an expression whose value can't be known. */
export type Piece =
  | { readonly literal: string; readonly within: Syntax | undefined }
  /** `within` is the outermost expression that puts it into a text, `shown` what is written there for it. */
  | { readonly value: Syntax; readonly within: Syntax; readonly shown: Syntax };

/** What is looked at for one text; what lies beyond is not judged. */
const MAX_PIECES = 400;

interface Open {
  readonly part: Syntax | string;
  readonly within: Syntax | undefined;
  /** The same for the variable that was followed to here. */
  readonly around: Syntax | undefined;
  /** The variable that stands in that text. */
  readonly shown: Syntax | undefined;
}

/** What a text consists of, in order. Variables, joined lists and alternatives are followed as far as they are plain. */
export function piecesOf(source: Source, text: Syntax): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<readonly Binding[]>();
  const open: Open[] = [{ part: text, within: undefined, around: undefined, shown: undefined }];
  for (let count = 0; count < MAX_PIECES; count += 1) {
    const next = open.pop();
    if (next === undefined) break;
    if (typeof next.part === "string") {
      pieces.push({ literal: next.part, within: next.within });
      continue;
    }
    const node = bare(next.part);
    const isVariable = node.kind === "identifier";
    const parts: Parts | undefined = isVariable ? variableParts(source, node, seen) : partsOf(source, node);
    if (parts === undefined) {
      pieces.push({ value: node, within: next.within ?? next.around ?? node, shown: next.shown ?? node });
      continue;
    }
    // Where a variable gets its text, that is where it is put together.
    const within = next.within ?? (isBuilding(source, node) ? node : undefined);
    const inner = isVariable
      ? { within: undefined, around: within ?? next.around, shown: next.shown ?? node }
      : { within, around: next.around, shown: within === node ? undefined : next.shown };
    for (const part of parts.toReversed()) open.push({ part, ...inner });
  }
  return pieces;
}

const STRINGS = new Set(["concatenated_string", "string"]);

/** An f-string, an operator, or a method of a string. What joins paths makes no statement yet. */
function isBuilding(source: Source, node: Syntax): boolean {
  const [left, right] = node.kind === "binary_operator" ? node.children : [];
  if (left && right) return operatorBetween(source, left, right) !== "/";
  const object = node.kind === "call" ? childOf(node, "function")?.children[0] : undefined;
  return STRINGS.has((object === undefined ? node : bare(object)).kind);
}
