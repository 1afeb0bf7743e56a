import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../src/checklist/front-matter.ts";
import { everywhere, reachMatcher, reachOf } from "../../src/checklist/reach.ts";
import { stopwatch } from "../growth.ts";

function read(path: string, ...frontMatter: readonly string[]) {
  const text = frontMatter.length === 0 ? "# Rules\n" : `---\n${frontMatter.join("\n")}\n---\n# Rules\n`;
  return reachOf({ path, text }, readFrontMatter(text).data);
}

const SERVICE = "services/a/app/api.py";
const ROOT = "main.py";
const OTHER = "services/b/app/api.py";
const FILES = [SERVICE, ROOT, OTHER];

/** Which of a root file and files of two services an agent file reaches, and why. */
const TABLE: readonly [path: string, frontMatter: string, files: readonly string[], because: string][] = [
  [".claude/agents/backend.md", "name: backend", FILES, "An agent file applies everywhere."],
  [".claude/agents/team/backend.md", "", FILES, "An agent file applies everywhere."],
  [
    "services/a/.claude/agents/api.md",
    "",
    [SERVICE],
    "An agent file applies to its own folder, services/a/.",
  ],
  [".github/agents/api.agent.md", "", FILES, "An agent file applies everywhere."],
  [".github/agents/api.md", "", FILES, "An agent file applies everywhere."],
  ["AGENTS.md", "", FILES, "An AGENTS.md applies everywhere."],
  ["services/a/AGENTS.md", "", [SERVICE], "An AGENTS.md applies to its own folder, services/a/."],
  ["services/AGENTS.md", "", [SERVICE, OTHER], "An AGENTS.md applies to its own folder, services/."],
  ["CLAUDE.md", "", FILES, "A CLAUDE.md applies everywhere."],
  [".claude/CLAUDE.md", "", FILES, "A CLAUDE.md applies everywhere."],
  ["services/b/.claude/CLAUDE.md", "", [OTHER], "A CLAUDE.md applies to its own folder, services/b/."],
  [".claude/skills/api/SKILL.md", "", FILES, "A skill applies everywhere."],
  [
    ".claude/skills/api/SKILL.md",
    'paths: "services/a/**, main.py"',
    [SERVICE, ROOT],
    "Its front matter says `paths`: services/a/**, main.py.",
  ],
  [".claude/rules/api.md", "", FILES, "A rule of Claude Code applies everywhere."],
  [
    ".claude/rules/api/routes.md",
    'paths:\n  - "services/b/**/*.py"',
    [OTHER],
    "Its front matter says `paths`: services/b/**/*.py.",
  ],
  [".github/copilot-instructions.md", "", FILES, "A file of instructions applies everywhere."],
  [
    ".github/instructions/python.instructions.md",
    "applyTo: '**'",
    FILES,
    "Its front matter says `applyTo`: **.",
  ],
  [
    ".github/instructions/python.instructions.md",
    'applyTo: "*.py"',
    [ROOT],
    "Its front matter says `applyTo`: *.py.",
  ],
  [
    ".github/instructions/api/a.instructions.md",
    "applyTo: 'services/{a,c}/**/*.py, *.toml'",
    [SERVICE],
    "Its front matter says `applyTo`: services/{a,c}/**/*.py, *.toml.",
  ],
  [
    ".cursor/rules/x.mdc",
    "globs: **/*.py\nalwaysApply: false",
    FILES,
    "Its front matter says `globs`: **/*.py.",
  ],
  [
    ".cursor/rules/x.mdc",
    "globs: main.py,lib/*.py",
    [ROOT],
    "Its front matter says `globs`: **/main.py, lib/*.py.",
  ],
  [".cursor/rules/x.mdc", "globs: *.py", FILES, "Its front matter says `globs`: **/*.py."],
  [
    ".cursor/rules/x.mdc",
    'globs: ["services/a/**", "main.py"]',
    [SERVICE, ROOT],
    "Its front matter says `globs`: services/a/**, **/main.py.",
  ],
  [
    ".cursor/rules/x.mdc",
    'globs: "services/a/**", "./main.py"',
    [SERVICE, ROOT],
    "Its front matter says `globs`: services/a/**, **/main.py.",
  ],
  [
    ".cursor/rules/x.mdc",
    "globs:\n  - **/api.py\n  - !services/b/**",
    [SERVICE],
    "Its front matter says `globs`: **/api.py, !services/b/**.",
  ],
  [
    ".cursor/rules/x.mdc",
    'globs: "!services/**"',
    [ROOT],
    "Its front matter says `globs`: !services/**, **.",
  ],
  [
    ".cursor/rules/x.mdc",
    "globs: lib/**\nalwaysApply: true",
    FILES,
    "Its front matter says `alwaysApply: true`.",
  ],
  [
    ".cursor/rules/x.mdc",
    "description: API rules\nglobs:\nalwaysApply: false",
    FILES,
    "A Cursor rule applies everywhere.",
  ],
  [
    ".cursor/rules/x.mdc",
    "description:\nglobs:\nalwaysApply: false",
    [],
    "Its front matter says `alwaysApply: false`, with neither `globs` nor a description: such a rule is used by hand only.",
  ],
  [".cursor/rules/x.mdc", "", FILES, "A Cursor rule applies everywhere."],
  [
    "services/a/.cursor/rules/x.mdc",
    "globs: app/*.py",
    [SERVICE],
    "Its front matter says `globs`: app/*.py, below services/a/.",
  ],
  [
    "services/a/.cursor/rules/x.mdc",
    "globs: services/*/app/*.py",
    [SERVICE],
    "Its front matter says `globs`: services/*/app/*.py, below services/a/.",
  ],
  [
    "services/a/.cursor/rules/x.mdc",
    "alwaysApply: true",
    [SERVICE],
    "Its front matter says `alwaysApply: true`, below services/a/.",
  ],
  [".cursorrules", "", FILES, "A .cursorrules applies everywhere."],
  ["GEMINI.md", "", FILES, "A GEMINI.md applies everywhere."],
  ["services/b/GEMINI.md", "", [OTHER], "A GEMINI.md applies to its own folder, services/b/."],
  ["docs/review.md", "", FILES, "A file that the configuration names applies everywhere."],
  ["services/a/docs/review.md", "", FILES, "A file that the configuration names applies everywhere."],
  ["docs/.github/agents/a.md", "", FILES, "A file that the configuration names applies everywhere."],
];

describe("an agent file applies where its path and its front matter say", () => {
  test.each(TABLE)("%s with %j", (path, frontMatter, files, because) => {
    const { reach, notes } = read(path, ...(frontMatter === "" ? [] : [frontMatter]));
    expect(FILES.filter(reachMatcher(reach))).toEqual(files);
    expect(reach.because).toBe(because);
    expect(notes).toEqual([]);
  });

  test("a folder's name is no pattern", () => {
    const { reach } = read("{a,b}/[x]*/AGENTS.md");
    const reaches = reachMatcher(reach);
    expect(["{a,b}/[x]*/c.py", "{a,b}/[x]y/c.py", "a/[x]*/c.py"].filter(reaches)).toEqual([
      "{a,b}/[x]*/c.py",
    ]);
  });

  test("everywhere is everywhere", () => {
    expect(FILES.filter(reachMatcher(everywhere("")))).toEqual(FILES);
  });
});

describe("patterns that can't be used are told to the file's owner", () => {
  const mdc = (...lines: readonly string[]) => read(".cursor/rules/x.mdc", "description: d", ...lines);
  const line = 3;

  test("the others still count", () => {
    const { reach, notes } = mdc("globs: main.py, src\\app\\*.py, [ab].py");
    expect(FILES.filter(reachMatcher(reach))).toEqual([ROOT]);
    expect(notes).toEqual([
      {
        line,
        text: "The pattern `**/src\\app\\*.py` may use `*`, `**`, `?` and `{a,b}`, but not ( ) | \\ [ ]; it is left out.",
      },
      {
        line,
        text: "The pattern `**/[ab].py` may use `*`, `**`, `?` and `{a,b}`, but not ( ) | \\ [ ]; it is left out.",
      },
    ]);
  });

  test("a file with none that can be used applies nowhere", () => {
    const { reach, notes } = mdc("globs: (a|b)+");
    expect(FILES.filter(reachMatcher(reach))).toEqual([]);
    expect(reach.because).toBe("Its front matter says `globs`: nothing that can be used.");
    expect(notes).toHaveLength(1);
  });

  test.each(["globs: 7", "globs: { a: b }", "globs: ', ,'", "globs: [true]"])("%s names none", (given) => {
    const { reach, notes } = mdc(given);
    expect(FILES.filter(reachMatcher(reach))).toEqual([]);
    expect(notes).toEqual([
      { line, text: "No pattern of paths is named here: write one, or a list of them." },
    ]);
  });

  test("a list has an end", () => {
    const many = Array.from({ length: 51 }, (_, index) => `${index}.py`).join(",");
    expect(mdc(`globs: ${many}`).notes).toEqual([
      { line, text: "Only the first 50 of these 51 patterns are read; shorten the list." },
    ]);
    const { reach, notes } = mdc(`globs: ${Array.from({ length: 6 }, () => "x".repeat(190)).join(",")}`);
    expect(reach.globs).toEqual([]);
    expect(notes).toEqual([
      {
        line,
        text: "This list stands for more than 1000 characters of patterns; until it is shorter the file applies nowhere.",
      },
    ]);
  });

  test("the worst that is let through answers at once", () => {
    const worst = [`${"*a".repeat(90)}b`, "**/a*a*a*/**/a*a*a*/**/*", `${"**/".repeat(60)}b`].join(",");
    const { reach } = mdc(`globs: ${worst}`);
    const reaches = reachMatcher(reach);
    const paths = ["a".repeat(255), `${"a".repeat(60)}/`.repeat(60), "a/".repeat(2000)];
    const spent = stopwatch();
    for (const path of paths) reaches(path);
    expect(spent()).toBeLessThan(1000);
  });
});
