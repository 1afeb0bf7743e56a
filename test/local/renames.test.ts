import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findRenames } from "../../src/local/renames.ts";

const text = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
const side = (path: string, ...lines: readonly string[]) => ({ path, text: text(...lines) });

describe("findRenames", () => {
  test("half of the larger side is enough, less is not", () => {
    expect([...findRenames([side("a", "1", "2", "3", "4")], [side("b", "1", "2", "x", "y")])]).toEqual([
      ["b", "a"],
    ]);
    expect(findRenames([side("a", "1", "2", "3", "4")], [side("b", "1", "x", "y", "z")]).size).toBe(0);
    expect(findRenames([side("a", "1", "2")], [side("b", "1", "2", "3", "4", "5")]).size).toBe(0);
  });

  test("the best match wins, and a file moves once", () => {
    const gone = [side("a", "1", "2", "3", "4"), side("b", "1", "2", "3", "5")];
    const added = [side("x", "1", "2", "3", "5", "6"), side("y", "1", "2", "3", "4")];
    expect(new Map(findRenames(gone, added))).toEqual(
      new Map([
        ["y", "a"],
        ["x", "b"],
      ]),
    );
    expect(findRenames([side("a", "1", "2")], [side("x", "1", "2"), side("y", "1", "2")]).size).toBe(1);
  });

  test("lines that stand everywhere tell nothing; the same text tells all", () => {
    const gone = Array.from({ length: 20 }, (_, at) =>
      side(`old/${at}`, "import os", "import sys", `x${at}`),
    );
    const moved = gone.map(({ path, text }) => ({ path: path.replace("old", "new"), text }));
    expect(new Map(findRenames(gone, moved))).toEqual(new Map(moved.map((it, at) => [it.path, `old/${at}`])));
    expect(findRenames(gone, [side("other", "import os", "import sys", "y")]).size).toBe(0);
  });

  test("empty files are not taken for each other", () => {
    expect(findRenames([side("a")], [side("b")]).size).toBe(0);
  });

  test("never gives one file away twice, nor a file that is not gone", () => {
    const sides = (prefix: string) =>
      fc
        .array(fc.array(fc.constantFrom("1", "2", "3", "4", "5"), { maxLength: 6 }), { maxLength: 8 })
        .map((all) => all.map((lines, at) => side(`${prefix}${at}`, ...lines)));
    fc.assert(
      fc.property(sides("a"), sides("b"), (gone, added) => {
        const renames = findRenames(gone, added);
        const from = [...renames.values()];
        expect(new Set(from).size).toBe(from.length);
        expect(gone.map(({ path }) => path)).toEqual(expect.arrayContaining(from));
        expect(added.map(({ path }) => path)).toEqual(expect.arrayContaining([...renames.keys()]));
      }),
    );
  });
});
