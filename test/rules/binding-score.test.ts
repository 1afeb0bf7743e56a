import { describe, expect, it } from "vitest";
import { agreed, halvesFrom, readLabels, saidBy, scoreOf } from "../../scripts/binding-score.ts";
import { foldersFrom } from "../../scripts/survey/command-line.ts";

const NAMES = new Set(["a/x", "a/y", "b/z"]);
const read = (text: string) => readLabels("labels.tsv", text, NAMES);

describe("labels", () => {
  it("are a file's range and its lines", () => {
    const [only, ...more] = read("# rules by hand\nf.md\t1-9\tread\nf.md\t3\ta/x, a/y?\nf.md\t4\t-\n\n");
    expect(more).toEqual([]);
    expect(only).toMatchObject({ file: "f.md", from: 1, to: 9 });
    expect([...(only?.labels.values() ?? [])]).toEqual([
      { file: "f.md", line: 3, rules: ["a/x"], either: ["a/y"] },
      { file: "f.md", line: 4, rules: [], either: [] },
    ]);
  });

  it.each([
    ["f.md\t1-9", "labels.tsv:1: A row is"],
    ["f.md\t3\ta/x", "labels.tsv:1: Say first which lines"],
    ["f.md\t1-9\tread\nf.md\tx\t-", "labels.tsv:2: `x` is no line"],
    ["f.md\t1-9\tread\nf.md\t3\t-\nf.md\t3\ta/x", "labels.tsv:3: Line 3 of f.md has a label already"],
    ["f.md\t1-9\tread\nf.md\t3\ta/w", "labels.tsv:2: There is no rule `a/w`"],
  ])("%j are refused", (text, reason) => {
    expect(() => read(text)).toThrow(reason);
  });
});

describe("the score", () => {
  it("counts lines whose every rule is right, and labelled rules that were found", () => {
    const labels = read(
      "f.md\t1-9\tread\nf.md\t1\ta/x, a/y\nf.md\t2\t-\nf.md\t3\ta/x, b/z?\nf.md\t4\ta/y\nf.md\t5\t-",
    );
    const bound = new Map([
      [1, ["a/x"]],
      [3, ["a/x", "b/z"]],
      [4, ["a/y", "b/z"]],
      [5, ["a/x"]],
      [7, ["a/x"]],
      [12, ["a/x"]],
    ]);
    expect(scoreOf(labels, () => bound)).toEqual({
      items: 6,
      asking: 3,
      open: 1,
      bound: 5,
      right: 2,
      wanted: 4,
      found: 3,
      confusions: [
        { file: "f.md", line: 1, wrong: [], missed: ["a/y"] },
        { file: "f.md", line: 4, wrong: ["b/z"], missed: [] },
        { file: "f.md", line: 5, wrong: ["a/x"], missed: [] },
        { file: "f.md", line: 7, wrong: ["a/x"], missed: [] },
      ],
    });
  });
});

describe("two readers", () => {
  const first = read("f.md\t1-9\tread\nf.md\t1\ta/x, a/y\nf.md\t2\tb/z\ng.md\t1-3\tread\ng.md\t1\ta/x");
  const second = read("f.md\t1-9\tread\nf.md\t1\ta/x\nf.md\t2\tb/z?\nf.md\t4\ta/y");

  it("say for certain what both do; what one of them says may be either way", () => {
    const [f, g] = agreed(first, second).map(({ labels }) => [...labels.values()]);
    expect(f).toEqual([
      { file: "f.md", line: 1, rules: ["a/x"], either: ["a/y"] },
      { file: "f.md", line: 2, rules: [], either: ["b/z"] },
      { file: "f.md", line: 4, rules: [], either: ["a/y"] },
    ]);
    expect(g).toEqual([{ file: "g.md", line: 1, rules: [], either: ["a/x"] }]);
  });

  it("are measured by one another, by what they are certain of", () => {
    const { bound, right, wanted, found } = scoreOf(first, saidBy(second));
    expect({ bound, right, wanted, found }).toEqual({ bound: 2, right: 1, wanted: 4, found: 1 });
  });
});

describe("what a bench is to look at", () => {
  it("is refused where nothing is named, or what there is not", () => {
    expect(() => foldersFrom([], "bench:rules")).toThrow(
      "Name the folders to look at: npm run bench:rules -- DIR…",
    );
    expect(() => halvesFrom(["tunig"])).toThrow('There is no half "tunig" of the labels');
  });

  it("is both halves of the labels, or the one that is named", () => {
    expect(halvesFrom([])).toEqual(["tuning", "measuring"]);
    expect(halvesFrom(["measuring"])).toEqual(["measuring"]);
  });
});
