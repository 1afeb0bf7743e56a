import { createHash } from "node:crypto";
import { byText } from "../../src/review/order.ts";

/**
 * So many of all, at random, the same ones for the same seed, in their order. An item that comes or goes leaves the others
 * where they were: what was judged once need not be judged again.
 */
export function draw<T>(
  all: readonly T[],
  most: number,
  seed: number,
  identity: (item: T) => string,
): readonly T[] {
  const lots = new Map(all.map((item) => [item, lot(`${seed} ${identity(item)}`)]));
  const drawn = new Set(
    [...lots]
      .sort(([, a], [, b]) => byText(a, b))
      .slice(0, most)
      .map(([item]) => item),
  );
  return all.filter((item) => drawn.has(item));
}

function lot(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
