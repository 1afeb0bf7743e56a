import type { ReadItem } from "./read-item.ts";
import { type Company, signsOf } from "./signs.ts";
import type { Standing } from "./standing.ts";
import { BIAS, WEIGHTS } from "./tone-weights.ts";

/** What sounds less like a rule than this, most asks for nothing, whatever words it shares with an ask. */
const DESCRIBES = -3;
const MOST_SHOWN = 3;

/**
 * What makes an item sound like a description, worst first; undefined if it doesn't. It is the sum of what its signs weigh, which
 * is learned from labelled lines (`npm run learn`): so words that match an ask by chance bind nothing where all around them only
 * tells how things are.
 */
export function signsOfDescription(
  item: ReadItem,
  standing: Standing,
  company: Company,
): readonly string[] | undefined {
  const weighed = [...signsOf(item, standing, company)].map((sign) => ({
    sign,
    weight: weights().get(sign) ?? 0,
  }));
  if (weighed.reduce((sum, { weight }) => sum + weight, BIAS) >= DESCRIBES) return undefined;
  const against = weighed.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight);
  return against.slice(0, MOST_SHOWN).map(({ sign }) => sign);
}

let known: ReadonlyMap<string, number> | undefined;

/** Read when first asked for: where no rule answers anything, never. */
function weights(): ReadonlyMap<string, number> {
  known ??= new Map(WEIGHTS.split("\n").map(weightOf));
  return known;
}

/** `-12 says word`: tenths. */
function weightOf(row: string): [sign: string, weight: number] {
  const space = row.indexOf(" ");
  return [row.slice(space + 1), Number(row.slice(0, space)) / 10];
}
