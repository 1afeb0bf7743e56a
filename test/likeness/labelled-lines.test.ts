import { describe, expect, it } from "vitest";
import { type Labelled, readLabels } from "../../scripts/binding-score.ts";
import { labelledLines } from "../../scripts/likeness/labelled-lines.ts";
import { ownPhrases } from "../../scripts/likeness/own-phrases.ts";
import { REQUIREMENTS } from "../../src/rules/registry.ts";

const NAMES = new Set(REQUIREMENTS.keys());
const PAGE = "# Rules\n\n- Never use a bare except\n- Name things well\n- Use `X | None`, not `Optional`\n";
const BARE = "errors/bare-except";

function labelled(...rows: readonly string[]): Labelled {
  const [file, ...others] = readLabels("labels.tsv", rows.join("\n"), NAMES);
  if (file === undefined || others.length > 0) throw new Error("One file is labelled.");
  return file;
}

function read(...rows: readonly string[]) {
  return labelledLines(labelled(...rows), PAGE, REQUIREMENTS);
}

describe("the lines of a labelled file", () => {
  it("ask for nothing where they were read and have no label", () => {
    const lines = read("Ada__a.md\t1-5\tread", `Ada__a.md\t3\t${BARE}`);
    expect(lines.map(({ rules }) => rules)).toEqual([[BARE], [], []]);
    expect(lines.map(({ answered }) => answered)).toEqual([[BARE], [], ["types/union-style"]]);
  });

  it("are those with a label where the file was read in part", () => {
    expect(read("Ada__a.md\t1-5\tin part", "Ada__a.md\t5\t-").map(({ rules }) => rules)).toEqual([[]]);
  });

  it("leave open where both answers are right", () => {
    const [line] = read("Ada__a.md\t3-3\tread", `Ada__a.md\t3\t${BARE}?`);
    expect(line?.rules).toEqual([]);
    expect([line?.isOpen(BARE), line?.isOpen("logging/print")]).toEqual([true, false]);
  });

  it("are in English", () => {
    const row = labelled("Ada__a.md\t1-9\tread");
    const text =
      "# Regeln\n\n- Niemals `except` ohne Ausnahme schreiben, und keine Fehler schlucken\n- Alle Funktionen haben Typen und einen Docstring\n";
    expect(labelledLines(row, text, REQUIREMENTS)).toEqual([]);
  });

  it("are their author's", () => {
    expect(read("Ada__shop__a.md\t1-5\tread")[0]?.author).toBe("ada");
  });

  it("were read, or in part, and nothing else", () => {
    expect(() => labelled("a.md\t1-5\tskimmed")).toThrow("A range of lines was `read`, or read `in part`.");
  });
});

it("the project's own phrases all ask for what answers them, and leave all else open", () => {
  const phrases = ownPhrases(REQUIREMENTS);
  expect(phrases.length).toBeGreaterThan(500);
  expect(phrases.filter(({ rules }) => rules.length === 0)).toEqual([]);
  expect(phrases.filter(({ rules, isOpen }) => rules.some(isOpen))).toEqual([]);
  expect(
    phrases.filter(({ rules, isOpen }) => [...NAMES].some((name) => !rules.includes(name) && !isOpen(name))),
  ).toEqual([]);
});
