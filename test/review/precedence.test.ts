import { describe, expect, test } from "vitest";
import { reachMatcher } from "../../src/checklist/reach.ts";
import { DEFAULT_CONFIG } from "../../src/review/config-schema.ts";
import { foldersAbove, precedenceOf } from "../../src/review/precedence.ts";

const entry = (...files: readonly string[]) => ({ files, paths: undefined });
const usual = precedenceOf(DEFAULT_CONFIG.checklists);

describe("checklists come in the order in which they count", () => {
  test("without a configuration the nearest first, then by kind, then by path", () => {
    const ordered = [
      "services/a/app/AGENTS.md",
      "services/a/AGENTS.md",
      "services/b/.claude/CLAUDE.md",
      "services/b/CLAUDE.md",
      ".claude/agents/a.md",
      ".claude/agents/team/b.md",
      ".claude/agents/z.md",
      ".github/agents/a.agent.md",
      "AGENTS.md",
      ".claude/CLAUDE.md",
      "CLAUDE.md",
      "GEMINI.md",
      ".claude/rules/a.md",
      ".claude/skills/a/SKILL.md",
      ".github/copilot-instructions.md",
      ".github/instructions/a.instructions.md",
      ".cursor/rules/a.mdc",
      ".cursorrules",
    ];
    expect(usual.choose(ordered.toReversed())).toEqual({ chosen: ordered, beyond: [] });
  });

  test("entry by entry where the configuration names them; the rest are none", () => {
    const { choose } = precedenceOf([
      entry("docs/*.md"),
      entry("AGENTS.md", "**/AGENTS.md"),
      entry("**/*.md"),
    ]);
    const ordered = ["docs/b.md", "docs/c.md", "docs/AGENTS.md", "a/AGENTS.md", "AGENTS.md", "README.md"];
    expect(choose(["x.txt", ...ordered.toReversed()]).chosen).toEqual([
      "docs/AGENTS.md",
      "docs/b.md",
      "docs/c.md",
      "a/AGENTS.md",
      "AGENTS.md",
      "README.md",
    ]);
  });

  test("those that can't apply to the files at hand are none", () => {
    const paths = ["a/AGENTS.md", "a/b/CLAUDE.md", "c/AGENTS.md", "CLAUDE.md", "ab/AGENTS.md"];
    expect(usual.choose(paths, ["a/b/x.py", "y.py"]).chosen).toEqual([
      "a/b/CLAUDE.md",
      "a/AGENTS.md",
      "CLAUDE.md",
    ]);
    expect(usual.choose(paths, []).chosen).toEqual(["CLAUDE.md"]);
    const { choose } = precedenceOf([{ files: ["**/AGENTS.md"], paths: ["**"] }]);
    expect(choose(paths, ["y.py"]).chosen).toEqual(["a/AGENTS.md", "ab/AGENTS.md", "c/AGENTS.md"]);
  });

  test("beyond a hundred they are counted", () => {
    const paths = Array.from({ length: 102 }, (_, index) => `.claude/agents/${100 + index}.md`);
    const { chosen, beyond } = usual.choose(paths.toReversed());
    expect(chosen).toEqual(paths.slice(0, 100));
    expect(beyond).toEqual([
      { path: "2 more checklists", reason: "are left out: at most 100 are read", counts: "others" },
    ]);
  });
});

test("the configuration says itself where an entry's checklists apply", () => {
  const { reachOf } = precedenceOf([{ files: ["a.md"], paths: ["x/**", "y.py"] }, entry("*.md")]);
  expect(reachOf("b.md")).toBeUndefined();
  expect(reachOf("c.txt")).toBeUndefined();
  const reach = reachOf("a.md");
  expect(reach?.because).toBe("The configuration says `paths`: x/**, y.py.");
  const reaches = reach === undefined ? () => false : reachMatcher(reach);
  expect(["x/a.py", "y.py", "z.py"].filter(reaches)).toEqual(["x/a.py", "y.py"]);
});

test("folders above paths", () => {
  expect([...foldersAbove(["a/b/c.py", "a/d.py", "e.py"])].sort()).toEqual(["", "a/", "a/b/"]);
});
