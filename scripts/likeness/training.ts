import type { LabelledLine } from "./labelled-lines.ts";

/** What signs add to the odds that a line asks for a rule, in the logarithm's units. */
export interface RuleWeights {
  readonly bias: number;
  readonly bySign: ReadonlyMap<string, number>;
}

export type Weights = ReadonlyMap<string, RuleWeights>;

/** Signs of fewer authors are their own habits. */
const FEWEST_AUTHORS = 4;
/** A rule that fewer authors ask for has no likeness. */
const FEWEST_ASKING = 20;
const ROUNDS = 12;
const RATE = 0.3;
/** How much the square of a weight costs, measured by one line's error. */
const COST = 1;
const BIAS_RATE = 0.01;
const FIRST_BIAS = -4;

/** For each rule a logistic regression by adaptive steps, in an order that is the same every time. */
export function learn(lines: readonly LabelledLine[]): Weights {
  const encoding = encoded(lines);
  const asking = authorsBy(lines, ({ rules }) => rules);
  const rules = [...asking].filter(([, authors]) => authors.size >= FEWEST_ASKING).map(([rule]) => rule);
  return new Map(rules.sort().map((rule) => [rule, learnOne(rule, lines, encoding)]));
}

interface Encoding {
  readonly numbers: ReadonlyMap<string, number>;
  readonly signs: readonly Int32Array[];
  /** Of how many lines each sign is. */
  readonly counts: Float64Array;
}

function learnOne(
  rule: string,
  lines: readonly LabelledLine[],
  { numbers, signs, counts }: Encoding,
): RuleWeights {
  const weights = new Float64Array(numbers.size);
  const travelled = new Float64Array(numbers.size).fill(1);
  const random = randomFrom(1);
  const order = lines.flatMap((line, index) => (line.isOpen(rule) ? [] : [index]));
  const asks = lines.map(({ rules }) => rules.includes(rule));
  let bias = FIRST_BIAS;
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const own = signs[index] ?? NONE;
      let sum = bias;
      for (const sign of own) sum += weights[sign] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (asks[index] === true ? 1 : 0);
      for (const sign of own) {
        const weight = weights[sign] ?? 0;
        const slope = error + (COST * weight) / (counts[sign] ?? 1);
        const way = (travelled[sign] ?? 1) + slope * slope;
        travelled[sign] = way;
        weights[sign] = weight - (RATE * slope) / Math.sqrt(way);
      }
      bias -= BIAS_RATE * error;
    }
  }
  return { bias, bySign: new Map([...numbers].map(([sign, number]) => [sign, weights[number] ?? 0])) };
}

const NONE = new Int32Array(0);

export function sumOf(signs: ReadonlySet<string>, { bias, bySign }: RuleWeights): number {
  let sum = bias;
  for (const sign of signs) sum += bySign.get(sign) ?? 0;
  return sum;
}

/** Lighter ones make no difference. */
const LIGHTEST = 0.2;

/** In tenths, without those that weigh next to nothing. */
export function rounded(weights: Weights): Weights {
  return new Map(
    [...weights].map(([rule, { bias, bySign }]) => {
      const heavy = [...bySign].filter(([, weight]) => Math.abs(weight) >= LIGHTEST);
      return [
        rule,
        { bias: tenths(bias), bySign: new Map(heavy.map(([sign, weight]) => [sign, tenths(weight)])) },
      ];
    }),
  );
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function encoded(lines: readonly LabelledLine[]): Encoding {
  const shared = [...authorsBy(lines, ({ signs }) => signs)].filter(([, of]) => of.size >= FEWEST_AUTHORS);
  const numbers = new Map(shared.map(([sign], number) => [sign, number]));
  const signs = lines.map((line) =>
    Int32Array.from([...line.signs].flatMap((sign) => numbers.get(sign) ?? [])),
  );
  const counts = new Float64Array(numbers.size);
  for (const own of signs) for (const sign of own) counts[sign] = (counts[sign] ?? 0) + 1;
  return { numbers, signs, counts };
}

function authorsBy(
  lines: readonly LabelledLine[],
  keysOf: (line: LabelledLine) => Iterable<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const authors = new Map<string, Set<string>>();
  for (const line of lines) {
    for (const key of keysOf(line)) {
      const of = authors.get(key);
      if (of === undefined) authors.set(key, new Set([line.author]));
      else of.add(line.author);
    }
  }
  return authors;
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}

/** Mulberry32: numbers from 0 to 1 that a seed decides. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
