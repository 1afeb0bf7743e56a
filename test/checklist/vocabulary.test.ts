import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileAsk } from "../../src/checklist/ask.ts";
import { VOCABULARY } from "../../src/checklist/vocabulary.ts";

const sources = [
  "vocabulary.ts",
  "code-words.ts",
  "data-words.ts",
  "http-words.ts",
  "layout-words.ts",
  "security-words.ts",
].map((name) => readFileSync(new URL(`../../src/checklist/${name}`, import.meta.url), "utf8"));

describe("the vocabulary", () => {
  it("explains each of its names once", () => {
    const names = sources.flatMap((text) =>
      [...text.matchAll(/^\s+\[?"(@[\w-]+)",/gm)].map(([, name]) => name),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect([...VOCABULARY.keys()].sort()).toEqual(names.sort());
  });

  it.each([...VOCABULARY.keys()])("%s is in the notation", (name) => {
    expect(compileAsk(`word ${name}`).terms).toHaveLength(2);
  });
});
