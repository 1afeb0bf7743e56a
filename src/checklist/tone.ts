import type { ReadItem } from "./read-item.ts";
import { type Company, signsOf } from "./signs.ts";
import type { Standing } from "./standing.ts";
import { BIAS, WEIGHTS } from "./tone-weights.ts";

/**
 * Whether an item sounds like a rule or like a description: the sum of what its signs weigh. The weights are learned from lines
 * of which people said what they ask for (`npm run learn`), so that words which match an ask by chance bind nothing where all
 * around them only tells how things are.
 */
export interface Tone {
  readonly sum: number;
  /** What speaks most against a rule, worst first. */
  readonly against: readonly string[];
}

interface Standee {
  readonly item: ReadItem;
  readonly standing: Standing;
}

/** Of what sounds less like a rule than this, most asks for nothing, whatever words it shares with an ask. */
const DESCRIBES = -3;
const MOST_SHOWN = 3;

export function toneOf({ item, standing }: Standee, company: Company): Tone {
  const weighed = [...signsOf(item, standing, company)].map((sign) => ({
    sign,
    weight: weights().get(sign) ?? 0,
  }));
  const against = weighed.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight);
  return {
    sum: weighed.reduce((sum, { weight }) => sum + weight, BIAS),
    against: against.slice(0, MOST_SHOWN).map(({ sign }) => sign),
  };
}

export function isDescription({ sum }: Tone): boolean {
  return sum < DESCRIBES;
}

let known: ReadonlyMap<string, number> | undefined;

/** Read when first asked for: most runs review code with checklists that are compiled already. */
function weights(): ReadonlyMap<string, number> {
  known ??= new Map(WEIGHTS.split("\n").map(weightOf));
  return known;
}

/** `-12 says word`: tenths. */
function weightOf(row: string): [sign: string, weight: number] {
  const space = row.indexOf(" ");
  return [row.slice(space + 1), Number(row.slice(0, space)) / 10];
}
