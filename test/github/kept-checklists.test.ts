import { expect, it } from "vitest";
import type { ChecklistSource } from "../../src/checklist/checklist.ts";
import { keepsChecklists } from "../../src/github/kept-checklists.ts";
import { compileHere } from "../../src/review/compiling.ts";

const source = (path: string, text = "- Every function has type hints\n"): ChecklistSource => ({
  path,
  text,
  bundled: false,
});

/** A compiler that keeps in mind what it was asked for, and refuses some of it. */
function counting(refused: readonly string[] = []) {
  const asked: string[] = [];
  const compiler = keepsChecklists(async (sources) => {
    asked.push(...sources.map(({ path }) => path));
    const compiled = await compileHere(sources);
    return compiled.map((each, index) =>
      refused.includes(sources[index]?.path ?? "") ? { reason: "took too long" } : each,
    );
  });
  return { asked, compiler };
}

it("compiles each agent file once, and gives the answers in order", async () => {
  const { asked, compiler } = counting();
  await compiler([source("a.md"), source("b.md")]);
  const again = await compiler([source("c.md"), source("b.md"), source("a.md")]);
  expect(asked).toEqual(["a.md", "b.md", "c.md"]);
  expect(again).toEqual(await compileHere([source("c.md"), source("b.md"), source("a.md")]));
});

it("compiles again what has another text, applies to other files, or was refused", async () => {
  const { asked, compiler } = counting(["b.md"]);
  const reach = { folder: "app/", globs: undefined, because: "The configuration says so." };
  await compiler([source("a.md"), source("b.md")]);
  await compiler([source("a.md", "- Names are short\n"), { ...source("a.md"), reach }]);
  expect(await compiler([source("b.md")])).toEqual([{ reason: "took too long" }]);
  expect(asked).toEqual(["a.md", "b.md", "a.md", "a.md", "b.md"]);
});
