import { describe, expect, it } from "vitest";
import { configSource } from "../../src/github/extended-config.ts";
import { readOverview } from "../../src/github/overview.ts";
import { pullRequestHost } from "../../src/github/pull-request.ts";
import { watchOver } from "../../src/github/standing.ts";
import { readConfig } from "../../src/review/config.ts";
import { type Files, gitFolder } from "../simulator/git-folder.ts";
import { APP, pullRequestIn } from "../simulator/world.ts";
import { connectionOf } from "./octokit.ts";

const PYTHON = "x = 1\n";

interface Story {
  readonly base: Files;
  /** What the pull request does; some Python at the root where nothing is said. */
  readonly head?: Files;
  /** What comes into the base branch while the pull request is open. */
  readonly later?: Files;
}

/** What a review reads of agent files near its changed Python, and what is asked of GitHub for it after the files. */
async function guided({ base, head = { "x.py": PYTHON }, later }: Story) {
  const folder = gitFolder(base, head);
  if (later !== undefined) folder.commit("main", later);
  const { github, pull } = await pullRequestIn(folder);
  const connection = await connectionOf(github);
  const name = { owner: "acme", repo: "shop", number: pull.number };
  const overview = await readOverview(connection, name, APP, "Rubric");
  const watch = watchOver(connection, name, overview);
  const configuration = configSource(connection, name, overview);
  const begun = Promise.resolve("none" as const);
  const host = pullRequestHost({
    telling: { connection, name, app: APP, checkName: "Rubric" },
    overview,
    configuration,
    begun,
    watch,
  });
  const reading = readConfig(await host.config(), new Map());
  if ("problems" in reading) throw new Error(reading.problems[0]?.message);
  const { checklists } = reading.config;
  const { files } = await host.change();
  const near = files.map(({ path }) => path);
  const start = github.requests.length;
  const guidance = await host.guidance({ checklists, near });
  const asked = github.requests.slice(start).map(({ operation }) => operation);
  const whole = await host.guidance({ checklists, near: undefined });
  const texts = ({ checklists: found }: typeof guidance) =>
    Object.fromEntries(found.map(({ path, text }) => [path, text]));
  return {
    texts: texts(guidance),
    unread: guidance.unread,
    aside: guidance.aside,
    asked,
    all: texts(whole),
    order: Object.keys(texts(guidance)),
  };
}

describe("a configuration of another name", () => {
  const base = { ".github/rubric.yaml": "scope: files\n", "rubric.yml": "scope: files\n" };

  it("is told of, and is no checklist", async () => {
    const { aside, texts } = await guided({ base });
    expect(aside).toEqual([
      "`.github/rubric.yaml` is not read; name it `.github/rubric.yml` if it is the configuration.",
      "`rubric.yml` is not read; name it `.github/rubric.yml` if it is the configuration.",
    ]);
    expect(texts).toEqual({});
  });

  it("is nobody's business where one of the right name is read", async () => {
    expect((await guided({ base: { ...base, ".github/rubric.yml": "" } })).aside).toBeUndefined();
  });
});

describe("agent files of a pull request", () => {
  it("come with the first answer where most repositories have them, from the base side", async () => {
    const base = {
      ".claude/agents/one.md": "1",
      ".claude/agents/team/deep/two.md": "2",
      ".claude/agents/notes.txt": "no",
      ".github/agents/a.agent.md": "3",
      "AGENTS.md": "4",
      ".claude/CLAUDE.md": "5",
      "CLAUDE.md": "6",
      ".claude/rules/api/a.md": "7",
      ".github/copilot-instructions.md": "8",
      ".github/instructions/a.instructions.md": "9",
      ".cursor/rules/a.mdc": "10",
      ".cursorrules": "11",
      "GEMINI.md": "12",
    };
    const { "AGENTS.md": _, ".claude/agents/notes.txt": __, ...others } = base;
    const head = {
      "x.py": PYTHON,
      "AGENTS.md": "the pull request's own",
      ".cursor/rules/b.mdc": "its own, too",
    };
    const { texts, unread, asked } = await guided({ base, head });
    expect(texts).toEqual({ "AGENTS.md": "4", ...others });
    expect({ unread, asked }).toEqual({ unread: [], asked: [] });
  });

  it("of skills cost one request, whatever else the skills bring along", async () => {
    const { texts, asked } = await guided({
      base: {
        ".claude/skills/api/SKILL.md": "api",
        ".claude/skills/db/SKILL.md": "db",
        ".claude/skills/db/more.md": "no",
        ".claude/skills/db/a/b/c/d.md": "no",
      },
    });
    expect(texts).toEqual({ ".claude/skills/api/SKILL.md": "api", ".claude/skills/db/SKILL.md": "db" });
    expect(asked).toEqual(["graphql query Objects"]);
  });

  it("of the folders above changed Python come along with the change, and cost nothing more", async () => {
    const base = {
      "AGENTS.md": "root",
      "services/AGENTS.md": "services",
      "services/a/CLAUDE.md": "a",
      "services/a/.claude/agents/x.md": "agent",
      "services/a/.cursor/rules/deep/x.mdc": "rule",
      "services/a/.vscode/AGENTS.md": "no",
      "services/b/AGENTS.md": "b",
      "services/b/x.py": "",
    };
    const head = { "services/a/app/x.py": PYTHON, "services/b/README.md": "no Python" };
    const near = await guided({ base, head });
    expect(near.texts).toEqual({
      "services/a/.claude/agents/x.md": "agent",
      "services/a/CLAUDE.md": "a",
      "services/a/.cursor/rules/deep/x.mdc": "rule",
      "services/AGENTS.md": "services",
      "AGENTS.md": "root",
    });
    expect(near.asked).toEqual([]);
    expect(near.all).toMatchObject({ "services/b/AGENTS.md": "b", "services/a/.vscode/AGENTS.md": "no" });
    const far = await guided({ base, head: { "tools/deep/x.py": PYTHON } });
    expect({ texts: far.texts, asked: far.asked }).toEqual({ texts: { "AGENTS.md": "root" }, asked: [] });
  });

  it("are the base branch's, whatever the pull request does to them and however old it is", async () => {
    const { texts, all } = await guided({
      base: { "a/AGENTS.md": "base", "a/b/CLAUDE.md": "base", "a/b/x.py": "" },
      head: {
        "a/b/x.py": PYTHON,
        "a/AGENTS.md": null,
        "a/b/CLAUDE.md": "its own",
        "a/b/AGENTS.md": "its own",
        "z/AGENTS.md": "its own",
      },
      later: { "a/GEMINI.md": "newer" },
    });
    expect(texts).toEqual({ "a/AGENTS.md": "base", "a/b/CLAUDE.md": "base", "a/GEMINI.md": "newer" });
    expect(all).toEqual(texts);
  });

  it("are not looked for where there is no Python to review", async () => {
    const { asked, texts } = await guided({ base: { "a/AGENTS.md": "a" }, head: { "a/b.txt": "x" } });
    expect({ asked, texts }).toEqual({ asked: [], texts: {} });
  });

  it("come from wherever the configuration says", async () => {
    const base = {
      "AGENTS.md": "root",
      "docs/review.md": "review",
      "docs/other.txt": "no",
      "a/AGENTS.md": "a",
      "b/AGENTS.md": "b",
    };
    const configured = (text: string) =>
      guided({ base: { ...base, ".github/rubric.yml": text }, head: { "a/x.py": PYTHON } });
    const elsewhere = await configured('checklists: [docs/*.md, "**/AGENTS.md"]\n');
    expect(elsewhere.order).toEqual(["docs/review.md", "a/AGENTS.md", "AGENTS.md"]);
    expect(elsewhere.asked).toEqual(["git/get-tree", "graphql query Objects"]);
    const everywhere = await configured("checklists: [{ files: '**/AGENTS.md', paths: '**' }]\n");
    expect(everywhere.order).toEqual(["a/AGENTS.md", "AGENTS.md"]);
    const narrow = await configured("checklists: [AGENTS.md]\n");
    expect({ texts: narrow.texts, asked: narrow.asked }).toEqual({
      texts: { "AGENTS.md": "root" },
      asked: [],
    });
  });

  it("are read through links inside the repository", async () => {
    const { texts, unread, asked } = await guided({
      base: {
        "AGENTS.md": "shared",
        "team/agents/a.md": "team's",
        "a/AGENTS.md": "a",
        "docs/c.md": "c",
        "CLAUDE.md": { link: "AGENTS.md" },
        "GEMINI.md": { link: "docs/c.md" },
        ".claude/agents": { link: "../team/agents" },
        "a/CLAUDE.md": { link: "./AGENTS.md" },
        ".github/copilot-instructions.md": { link: "../AGENTS.md" },
        ".cursorrules": { link: "../../secret" },
        ".cursor/rules/a.mdc": { link: "gone.mdc" },
        "a/GEMINI.md": { link: "../docs/other.md" },
      },
      head: { "a/x.py": PYTHON },
    });
    expect(texts).toEqual({
      "a/AGENTS.md": "a",
      "a/CLAUDE.md": "a",
      ".claude/agents/a.md": "team's",
      "AGENTS.md": "shared",
      "CLAUDE.md": "shared",
      ".github/copilot-instructions.md": "shared",
      "GEMINI.md": "c",
    });
    expect(unread).toEqual([
      {
        path: "a/GEMINI.md",
        reason: "is a symbolic link to docs/other.md; name that file under `checklists`",
      },
      {
        path: ".cursor/rules/a.mdc",
        reason: "is a symbolic link to .cursor/rules/gone.mdc, which is not there",
      },
      { path: ".cursorrules", reason: "is a symbolic link that leads out of the repository" },
    ]);
    expect(asked).toEqual(["graphql query Objects"]);
  });

  it("that can't be read are named with the reason", async () => {
    const base = {
      "AGENTS.md": "fine",
      "CLAUDE.md": new Uint8Array([0, 1, 2]),
      "GEMINI.md": "x".repeat(600_000),
      ".claude/agents/picture.png": new Uint8Array([0]),
      ".claude/agents/a/b/c/deep.md": "deep",
    };
    const { texts, unread } = await guided({ base });
    expect(texts).toEqual({ "AGENTS.md": "fine" });
    expect(unread).toEqual([
      { path: "CLAUDE.md", reason: "is binary" },
      { path: "GEMINI.md", reason: "is 600000 bytes long, which is too long for a checklist" },
      {
        path: ".claude/agents/a/b/c/",
        reason: "lies deeper than agent files are looked for; name it under `checklists`",
      },
    ]);
    const named = { ".github/rubric.yml": "checklists: [.claude/agents/a/b/c/*.md]\n" };
    expect((await guided({ base: { ...base, ...named } })).texts).toEqual({
      ".claude/agents/a/b/c/deep.md": "deep",
    });
  });

  it("are read up to a number, and the rest is counted", async () => {
    const many = Array.from({ length: 101 }, (_, index) => [`docs/${100 + index}.md`, `${index}`]);
    const base = { ".github/rubric.yml": "checklists: [docs/*.md]\n", ...Object.fromEntries(many) };
    const { texts, unread } = await guided({ base });
    expect(Object.keys(texts)).toHaveLength(100);
    expect(unread).toEqual([
      { path: "1 more checklists", reason: "are left out: at most 100 are read", counts: "others" },
    ]);
  });
});
