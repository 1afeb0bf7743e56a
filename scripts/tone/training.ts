/** A line with its signs, and whether its label says that it asks for anything. */
export interface Example {
  readonly author: string;
  readonly signs: ReadonlySet<string>;
  readonly asks: boolean;
}

/** What a sign adds to the odds that a line asks, in the logarithm's units. */
export interface Weights {
  readonly bias: number;
  readonly bySign: ReadonlyMap<string, number>;
}

/** Signs of fewer authors are their own habits. */
const FEWEST_AUTHORS = 4;
const ROUNDS = 8;
const RATE = 0.3;
const DECAY = 0.005;
const BIAS_RATE = 0.01;

/** Logistic regression by adaptive steps, in an order that is the same every time. */
export function learn(examples: readonly Example[]): Weights {
  const numbers = numbered(examples);
  const weights = new Float64Array(numbers.size);
  const steps = new Float64Array(numbers.size);
  const lines = examples.map(({ signs, asks }) => ({ asks, signs: known(signs, numbers) }));
  const random = randomFrom(1);
  let bias = -1;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { signs, asks } of shuffled(lines, random)) {
      const sum = signs.reduce((total, sign) => total + (weights[sign] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - (asks ? 1 : 0);
      for (const sign of signs) {
        const weight = weights[sign] ?? 0;
        const slope = error + DECAY * weight;
        const travelled = (steps[sign] ?? 0) + slope * slope;
        steps[sign] = travelled;
        weights[sign] = weight - (RATE * slope) / Math.sqrt(travelled + 1);
      }
      bias -= BIAS_RATE * error;
    }
  }
  return { bias, bySign: new Map([...numbers].map(([sign, number]) => [sign, weights[number] ?? 0])) };
}

export function sumOf({ signs }: Pick<Example, "signs">, { bias, bySign }: Weights): number {
  return [...signs].reduce((sum, sign) => sum + (bySign.get(sign) ?? 0), bias);
}

/** In tenths, without those that weigh next to nothing. */
export function rounded({ bias, bySign }: Weights): Weights {
  const heavy = [...bySign].filter(([, weight]) => Math.abs(weight) >= LIGHTEST);
  return { bias: tenths(bias), bySign: new Map(heavy.map(([sign, weight]) => [sign, tenths(weight)])) };
}

const LIGHTEST = 0.3;

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function numbered(examples: readonly Example[]): ReadonlyMap<string, number> {
  const authors = new Map<string, Set<string>>();
  for (const { signs, author } of examples) {
    for (const sign of signs) authors.set(sign, (authors.get(sign) ?? new Set()).add(author));
  }
  const shared = [...authors].filter(([, of]) => of.size >= FEWEST_AUTHORS);
  return new Map(shared.map(([sign], number) => [sign, number]));
}

function known(signs: ReadonlySet<string>, numbers: ReadonlyMap<string, number>): readonly number[] {
  return [...signs].flatMap((sign) => numbers.get(sign) ?? []);
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  const tagged = all.map((one) => ({ one, at: random() }));
  return tagged.sort((a, b) => a.at - b.at).map(({ one }) => one);
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
