import { stringValue } from "./expressions.ts";
import { remembered } from "./remembered.ts";
import type { Source } from "./source.ts";
import { type Stated, statedAs } from "./stated.ts";
import type { Syntax } from "./syntax.ts";
import { partsOf } from "./text-parts.ts";

/** What can be seen of a route's path before the program runs. */
export interface RoutePath {
  /** All of it; undefined where only running the program tells a part. */
  readonly whole: string | undefined;
  /** What stands behind the last part that isn't known. */
  readonly end: string;
  /** Begins with a slash, or with what isn't known and has one further on. */
  readonly looksLikeOne: boolean;
}

/** Texts that are put together for one path, and how long each may be. */
const MAX_PARTS = 64;
const MAX_LENGTH = 1_000;

const TEXTS: ReadonlySet<string> = new Set(["binary_operator", "concatenated_string", "string"]);

/** The path that an expression gives: a text, an f-string, or texts that are added, with the constants in them. */
export function routePath(source: Source, node: Syntax): RoutePath {
  const known = knownParts(source, node);
  const end = known.slice(known.lastIndexOf(undefined) + 1).join("");
  if (!known.includes(undefined)) return { whole: end, end, looksLikeOne: end === "" || end.startsWith("/") };
  const begin = known.slice(0, known.indexOf(undefined)).join("");
  const looksLikeOne = begin === "" ? known.join("").includes("/") : begin.startsWith("/");
  return { whole: undefined, end, looksLikeOne };
}

/** In order; undefined for each that isn't known. */
function knownParts(source: Source, node: Syntax): readonly (string | undefined)[] {
  const known: (string | undefined)[] = [];
  const open: (Stated | string)[] = [{ source, node }];
  for (let count = 0; count < MAX_PARTS; count += 1) {
    const next = open.pop();
    if (next === undefined) return known;
    if (typeof next === "string") known.push(next);
    else {
      const parts = innerParts(next);
      if (parts === undefined) known.push(undefined);
      else open.push(...parts.toReversed());
    }
  }
  return [...known, undefined];
}

function innerParts(at: Stated): readonly (Stated | string)[] | undefined {
  const stated = statedAs(at.source, at.node);
  const parts = stated && textParts(stated.source, stated.node);
  const isShort = parts?.every((part) => typeof part !== "string" || part.length <= MAX_LENGTH);
  return isShort && parts !== undefined && parts.length <= MAX_PARTS ? parts : undefined;
}

/** Many routes may name one constant. */
const textParts = remembered((source: Source, node: Syntax): readonly (Stated | string)[] | undefined => {
  if (!TEXTS.has(node.kind)) return undefined;
  const plain = stringValue(source, node);
  if (plain !== undefined) return [plain];
  const isInterpolated = node.kind === "string";
  return partsOf(source, node)?.map((part) => {
    if (typeof part !== "string") return { source, node: part };
    return isInterpolated ? part.replaceAll(/([{}])\1/g, "$1") : part;
  });
});
