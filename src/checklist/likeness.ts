import { RULES, SIGNS } from "./likeness-weights.ts";

/** Most lines that ask for a rule sound more like the others than this; */
const UNLIKE = -2;
/** those that plainly ask for something are believed down to this. */
const UNLIKE_THOUGH_PLAIN = -3;
const MOST_SHOWN = 3;

/**
 * How much an item sounds like the lines that ask for a rule: the sum of what its signs weigh for that rule, which is learned from
 * labelled lines (`npm run learn`). So words that answer an ask by chance bind nothing.
 */
export class Likeness {
  readonly #signs: ReadonlySet<string>;

  constructor(signs: ReadonlySet<string>) {
    this.#signs = signs;
  }

  /**
   * Whether a rule is most probably not what the item asks for; less is needed to believe an item that plainly asks for something.
   * A rule of which nothing was learned is never unlike it.
   */
  isUnlike(rule: string, isPlain: boolean): boolean {
    const bias = table().biases.get(rule);
    if (bias === undefined) return false;
    const sum = [...this.#signs].reduce((total, sign) => total + weightOf(sign, rule), bias);
    return sum < (isPlain ? UNLIKE_THOUGH_PLAIN : UNLIKE);
  }

  /** The words that tell most against these rules, worst first. */
  signsAgainst(rules: readonly string[]): readonly string[] {
    const weighed = [...this.#signs].map((sign) => ({
      sign,
      weight: Math.min(...rules.map((rule) => weightOf(sign, rule))),
    }));
    // How long it is and how it is meant say little to a person.
    const against = weighed
      .filter(({ sign, weight }) => weight < 0 && /^(?:says|below|further)\b/.test(sign))
      .sort((a, b) => a.weight - b.weight);
    return against.slice(0, MOST_SHOWN).map(({ sign }) => sign);
  }
}

interface Table {
  /** The rules in the order of their numbers. */
  readonly names: readonly string[];
  readonly biases: ReadonlyMap<string, number>;
  /** What each sign weighs, as it is written: few are ever asked for. */
  readonly rows: ReadonlyMap<string, string>;
  readonly read: Map<string, ReadonlyMap<string, number>>;
}

let known: Table | undefined;

/** Read when first asked for: where no rule answers anything, never. */
function table(): Table {
  known ??= readTable();
  return known;
}

function readTable(): Table {
  const biases = RULES.split("\n").map((row): readonly [string, number] => {
    const [name = "", bias = ""] = row.split(" ");
    return [name, Number(bias) / 10];
  });
  const rows = SIGNS.split("\n").map((row): readonly [string, string] => {
    const end = row.indexOf("\t");
    return [row.slice(0, end), row.slice(end + 1)];
  });
  return {
    names: biases.map(([name]) => name),
    biases: new Map(biases),
    rows: new Map(rows),
    read: new Map(),
  };
}

function weightOf(sign: string, rule: string): number {
  const { rows, read } = table();
  const row = rows.get(sign);
  if (row === undefined) return 0;
  let weights = read.get(sign);
  if (weights === undefined) {
    weights = weightsOf(row);
    read.set(sign, weights);
  }
  return weights.get(rule) ?? 0;
}

/** `3-12 40+5`: by the numbers of rules, in tenths. */
function weightsOf(row: string): ReadonlyMap<string, number> {
  const { names } = table();
  return new Map(
    row.split(" ").map((cell) => {
      const at = cell.search(/[+-]/);
      return [names[Number(cell.slice(0, at))] ?? "", Number(cell.slice(at)) / 10];
    }),
  );
}
