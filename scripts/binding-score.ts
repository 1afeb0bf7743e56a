import { CommandError } from "./survey/command-line.ts";

/** How right a checklist's bindings are, against labels that people wrote by hand. */

/** What a person says a line asks for. `either`: both answers are right. */
export interface Label {
  readonly file: string;
  readonly line: number;
  readonly rules: readonly string[];
  readonly either: readonly string[];
}

/** Lines of a file from `from` to `to` were read: if whole, a line there without a label asks for nothing. */
export interface Labelled {
  readonly file: string;
  readonly isWhole: boolean;
  readonly from: number;
  readonly to: number;
  readonly labels: ReadonlyMap<number, Label>;
}

/** Reads `file⇥1-180⇥read`, or `in part`, and `file⇥12⇥rule, rule?` (`-` for none). */
export function readLabels(path: string, text: string, names: ReadonlySet<string>): readonly Labelled[] {
  const files = new Map<string, Omit<Labelled, "file"> & { labels: Map<number, Label> }>();
  for (const [index, row] of text.split("\n").entries()) {
    if (row.trim() === "" || row.startsWith("#")) continue;
    const refuse = (reason: string): never => {
      throw new CommandError(`${path}:${index + 1}: ${reason}`);
    };
    const [file, place, said, ...more] = row.split("\t");
    if (file === undefined || place === undefined || said === undefined || more.length > 0) {
      return refuse("A row is `file`, `line` and `rules`, parted by tabs.");
    }
    const range = /^(\d+)-(\d+)$/.exec(place);
    if (range !== null) {
      if (said !== "read" && said !== "in part") refuse("A range of lines was `read`, or read `in part`.");
      const isWhole = said === "read";
      files.set(file, { isWhole, from: Number(range[1]), to: Number(range[2]), labels: new Map() });
      continue;
    }
    const known = files.get(file) ?? refuse(`Say first which lines of ${file} were read.`);
    const line = /^\d+$/.test(place) ? Number(place) : refuse(`\`${place}\` is no line.`);
    if (known.labels.has(line)) refuse(`Line ${line} of ${file} has a label already.`);
    const rules = said === "-" ? [] : said.split(",").map((rule) => rule.trim());
    const unknown = rules.find((rule) => !names.has(rule.replace(/\?$/, "")));
    if (unknown !== undefined) refuse(`There is no rule \`${unknown}\`.`);
    const either = rules.filter((rule) => rule.endsWith("?")).map((rule) => rule.slice(0, -1));
    known.labels.set(line, { file, line, rules: rules.filter((rule) => !rule.endsWith("?")), either });
  }
  return [...files].map(([file, it]) => ({ file, ...it }));
}

/** A line whose bindings differ from its label. */
export interface Confusion {
  readonly file: string;
  readonly line: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export interface Score {
  readonly items: number;
  readonly asking: number;
  /** Labels that leave the answer open. */
  readonly open: number;
  readonly bound: number;
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
  readonly confusions: readonly Confusion[];
}

/** `bound`: the rules bound on each line of a file. */
export function scoreOf(
  labelled: readonly Labelled[],
  bound: (file: string) => ReadonlyMap<number, readonly string[]>,
): Score {
  const confusions: Confusion[] = [];
  const total = { items: 0, asking: 0, open: 0, bound: 0, right: 0, wanted: 0, found: 0 };
  for (const { file, isWhole, from, to, labels } of labelled) {
    const wasRead = (line: number) => line >= from && line <= to && (isWhole || labels.has(line));
    const bindings = new Map([...bound(file)].filter(([line]) => wasRead(line)));
    const lines = new Set([...labels.keys(), ...bindings.keys()]);
    for (const line of [...lines].sort((a, b) => a - b)) {
      const { rules, either } = labels.get(line) ?? UNLABELLED;
      const given = bindings.get(line) ?? [];
      const wrong = given.filter((rule) => !rules.includes(rule) && !either.includes(rule));
      const missed = rules.filter((rule) => !given.includes(rule));
      total.items += 1;
      total.asking += rules.length > 0 ? 1 : 0;
      total.open += either.length;
      total.bound += given.length > 0 ? 1 : 0;
      total.right += given.length > 0 && wrong.length === 0 ? 1 : 0;
      total.wanted += rules.length;
      total.found += rules.length - missed.length;
      if (wrong.length + missed.length > 0) confusions.push({ file, line, wrong, missed });
    }
  }
  return { ...total, confusions };
}

/** The labels of a reader as if they had been bound. */
export function saidBy(
  labelled: readonly Labelled[],
): (file: string) => ReadonlyMap<number, readonly string[]> {
  return (name) => {
    const labels = labelled.find(({ file }) => file === name)?.labels ?? new Map<number, Label>();
    const firm = [...labels.values()].filter(({ rules }) => rules.length > 0);
    return new Map(firm.map(({ line, rules }) => [line, rules]));
  };
}

/** What two readers both say; where one of them alone says it, both answers are right. */
export function agreed(first: readonly Labelled[], second: readonly Labelled[]): readonly Labelled[] {
  return first.map((it) => {
    const other = second.find(({ file }) => file === it.file)?.labels ?? new Map<number, Label>();
    const lines = [...new Set([...it.labels.keys(), ...other.keys()])];
    const labels = lines.map((line) => together(it.file, line, it.labels.get(line), other.get(line)));
    return { ...it, labels: new Map(labels.map((label) => [label.line, label])) };
  });
}

function together(file: string, line: number, a: Label | undefined, b: Label | undefined): Label {
  const [one, another] = [a ?? UNLABELLED, b ?? UNLABELLED];
  const rules = one.rules.filter((rule) => another.rules.includes(rule));
  const said = new Set([...one.rules, ...one.either, ...another.rules, ...another.either]);
  return { file, line, rules, either: [...said].filter((rule) => !rules.includes(rule)) };
}

const UNLABELLED: Pick<Label, "rules" | "either"> = { rules: [], either: [] };

const HALVES = ["tuning", "measuring"];

/** The halves of the labels that are wanted; both where none is named. */
export function halvesFrom(given: readonly string[]): readonly string[] {
  const unknown = given.find((half) => !HALVES.includes(half));
  if (unknown !== undefined)
    throw new CommandError(
      `There is no half "${unknown}" of the labels; name ${HALVES.join(" or ")}, or none.`,
    );
  return given.length === 0 ? HALVES : given;
}
