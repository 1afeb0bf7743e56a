import { describe, expect, it } from "vitest";
import { type Labelled, readLabels } from "../../scripts/binding-score.ts";
import { labelledLines } from "../../scripts/tone/labelled-lines.ts";
import { ownPhrases } from "../../scripts/tone/own-phrases.ts";
import { REQUIREMENTS } from "../../src/rules/registry.ts";

const NAMES = new Set(REQUIREMENTS.keys());
const PAGE = "# Rules\n\n- Never use a bare except\n- Name things well\n- Use `X | None`, not `Optional`\n";

function labelled(...rows: readonly string[]): Labelled {
  const [file, ...others] = readLabels("labels.tsv", rows.join("\n"), NAMES);
  if (file === undefined || others.length > 0) throw new Error("One file is labelled.");
  return file;
}

function read(...rows: readonly string[]) {
  return labelledLines(labelled(...rows), PAGE, REQUIREMENTS).map(({ asks, isRight }) => ({ asks, isRight }));
}

describe("the lines of a labelled file", () => {
  it("ask for nothing where they were read and have no label", () => {
    expect(read("Ada__a.md\t1-5\tread", "Ada__a.md\t3\terrors/bare-except")).toEqual([
      { asks: true, isRight: true },
      { asks: false, isRight: undefined },
      { asks: false, isRight: false },
    ]);
  });

  it("are those with a label where the file was read in part", () => {
    expect(read("Ada__a.md\t1-5\tin part", "Ada__a.md\t5\t-")).toEqual([{ asks: false, isRight: false }]);
  });

  it("teach nothing where both answers are right", () => {
    expect(read("Ada__a.md\t3-3\tread", "Ada__a.md\t3\terrors/bare-except?")).toEqual([]);
  });

  it("are their author's", () => {
    const [line] = labelledLines(labelled("Ada__shop__a.md\t1-5\tread"), PAGE, REQUIREMENTS);
    expect(line?.author).toBe("ada");
  });

  it("were read, or in part, and nothing else", () => {
    expect(() => labelled("a.md\t1-5\tskimmed")).toThrow("A range of lines was `read`, or read `in part`.");
  });
});

it("the project's own phrases all ask", () => {
  const phrases = ownPhrases(REQUIREMENTS);
  expect(phrases.length).toBeGreaterThan(500);
  expect(phrases.filter(({ asks }) => !asks)).toEqual([]);
});
