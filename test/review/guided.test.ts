import { describe, expect, it } from "vitest";
import type { ChecklistSource } from "../../src/checklist/checklist.ts";
import { KNOWN_PLACES } from "../../src/checklist/places.ts";
import { type Compiler, compileHere } from "../../src/review/compiling.ts";
import { DEFAULT_CONFIG } from "../../src/review/config-schema.ts";
import { guide } from "../../src/review/guided.ts";

const source = (path: string, bundled = false): ChecklistSource => ({
  path,
  text: "- Every function has type hints\n",
  bundled,
});

const REASON = "took longer than 15 s to read";
const refusing =
  (refused: string): Compiler =>
  async (sources) => {
    const compiled = await compileHere(sources);
    return compiled.map((each, index) => (sources[index]?.path === refused ? { reason: REASON } : each));
  };

const near = ["app.py"];

it("names the agent file that could not be compiled, and goes by the others", async () => {
  const checklists = [source("AGENTS.md"), source(".cursorrules")].map((each, index) => ({
    ...each,
    text: `${each.text}- And ${index}\n`,
  }));
  const host = { guidance: async () => ({ checklists, unread: [] }) };
  const guided = await guide({
    host,
    config: DEFAULT_CONFIG,
    bundled: [],
    compiler: refusing("AGENTS.md"),
    near,
  });
  expect(guided.unread).toEqual([{ path: "AGENTS.md", reason: REASON }]);
  expect(guided.checklists.map(({ path }) => path)).toEqual([".cursorrules"]);
});

it("names one of its own, too, where those stand in", async () => {
  const host = { guidance: async () => ({ checklists: [], unread: [] }) };
  const bundled = [source("agents/one.md", true), source("agents/two.md", true)];
  const guided = await guide({
    host,
    config: DEFAULT_CONFIG,
    bundled,
    compiler: refusing("agents/one.md"),
    near,
  });
  expect(guided.unread).toEqual([{ path: "agents/one.md", reason: REASON }]);
  expect(guided.checklists.map(({ path }) => path)).toEqual(["agents/two.md"]);
});

describe("of a configuration that names the checklists", () => {
  const asideFor = async (files: readonly string[], found: readonly ChecklistSource[]) => {
    const host = { guidance: async () => ({ checklists: found, unread: [] }) };
    const config = { checklists: [{ files, paths: undefined }] };
    const bundled = [source("agents/one.md", true)];
    return (await guide({ host, config, bundled, compiler: compileHere, near })).aside;
  };
  const nothing = { ...source("docs/rules.md"), text: "# Rules\n\nNone yet.\n" };

  it("says that none of them is there, since a name is wrong", async () => {
    expect(await asideFor(["doc/*.md", "rules.md"], [])).toEqual([
      "No file is there that `checklists` of the configuration names (`doc/*.md`, `rules.md`).",
    ]);
    expect((await asideFor(["a", "b", "c", "d", "e", "f"], [])).join()).toContain(
      "(`a`, `b`, `c`, `d`, `e`, …)",
    );
  });

  it("says nothing where one is there, whatever it asks for, nor of the usual places", async () => {
    expect(await asideFor(["docs/*.md", "rules.md"], [nothing])).toEqual([]);
    expect(await asideFor(KNOWN_PLACES, [])).toEqual([]);
    expect(await asideFor([], [])).toEqual([]);
  });
});
