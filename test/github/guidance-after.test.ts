import { describe, expect, it } from "vitest";
import { readOverview } from "../../src/github/overview.ts";
import { proposalHost } from "../../src/github/proposal-host.ts";
import { DEFAULT_CONFIG } from "../../src/review/config-schema.ts";
import { type Files, gitFolder } from "../simulator/git-folder.ts";
import { APP, pullRequestIn } from "../simulator/world.ts";
import { connectionOf } from "./octokit.ts";

interface Story {
  readonly base: Files;
  readonly head: Files;
  /** What comes into the base branch while the pull request is open. */
  readonly later?: Files;
}

async function proposed({ base, head, later }: Story) {
  const folder = gitFolder(base, head);
  if (later !== undefined) folder.commit("main", later);
  const { github, pull } = await pullRequestIn(folder);
  const connection = await connectionOf(github);
  const name = { owner: "acme", repo: "shop", number: pull.number };
  const host = proposalHost(connection, name, await readOverview(connection, name, APP, "Rubric"));
  const wanted = { checklists: DEFAULT_CONFIG.checklists, near: undefined };
  const textsOf = ({ checklists }: Awaited<ReturnType<typeof host.guidance>>) =>
    Object.fromEntries(checklists.map(({ path, text }) => [path, text]));
  const before = await host.guidance(wanted);
  const after = await host.after.guidance(wanted);
  return { host, before: textsOf(before), after: textsOf(after), unread: after.unread };
}

describe("guidance as a pull request would leave it", () => {
  it("has what it adds, edits and moves, and not what it removes, whatever Python it touches", async () => {
    const base = {
      "AGENTS.md": "old",
      "CLAUDE.md": "gone",
      "GEMINI.md": "moved",
      "back/AGENTS.md": "gone too",
      "front/AGENTS.md": "stays",
      "x.py": "",
    };
    const head = {
      "AGENTS.md": "new",
      "CLAUDE.md": null,
      "GEMINI.md": null,
      "front/GEMINI.md": "moved",
      "back/AGENTS.md": null,
      ".claude/agents/added.md": "added",
    };
    const expected = {
      before: base,
      after: {
        "AGENTS.md": "new",
        ".claude/agents/added.md": "added",
        "front/GEMINI.md": "moved",
        "front/AGENTS.md": "stays",
      },
    };
    const { "x.py": _, ...texts } = expected.before;
    for (const more of [{}, { "x.py": "x = 1\n" }]) {
      const { host, before, after, unread } = await proposed({ base, head: { ...head, ...more } });
      expect({ before, after, unread }).toEqual({ before: texts, after: expected.after, unread: [] });
      expect(await host.edits()).toEqual(expect.arrayContaining([...Object.keys(head)]));
    }
  });

  it("keeps what came into the base branch meanwhile", async () => {
    const { before, after } = await proposed({
      base: { "AGENTS.md": "one", "CLAUDE.md": "two" },
      head: { "AGENTS.md": "edited" },
      later: { "CLAUDE.md": "newer", "GEMINI.md": "newest" },
    });
    expect(before).toEqual({ "AGENTS.md": "one", "CLAUDE.md": "newer", "GEMINI.md": "newest" });
    expect(after).toEqual({ "AGENTS.md": "edited", "CLAUDE.md": "newer", "GEMINI.md": "newest" });
  });

  it("follows links to what is edited, and counts the link as edited, too", async () => {
    const { host, after } = await proposed({
      base: {
        "docs/rules.md": "old",
        "AGENTS.md": { link: "docs/rules.md" },
        "CLAUDE.md": { link: "AGENTS.md" },
      },
      head: { "docs/rules.md": "new" },
    });
    expect(after).toEqual({ "AGENTS.md": "new", "CLAUDE.md": "new" });
    expect(await host.edits()).toEqual(["docs/rules.md", "AGENTS.md"]);
  });

  it("says of a link that its file is removed", async () => {
    const { after, unread } = await proposed({
      base: { "AGENTS.md": "old", "CLAUDE.md": { link: "AGENTS.md" } },
      head: { "AGENTS.md": null },
    });
    expect(after).toEqual({});
    expect(unread).toEqual([
      { path: "CLAUDE.md", reason: "is a symbolic link to a file that the change removes" },
    ]);
  });

  it("has the new configuration, or none where it is removed", async () => {
    const path = ".github/rubric.yml";
    const edited = await proposed({ base: { [path]: "scope: lines\n" }, head: { [path]: "scope: files\n" } });
    expect(await edited.host.after.config()).toEqual({ path, text: "scope: files\n" });
    expect(await edited.host.config()).toEqual({ path, text: "scope: lines\n" });
    const removed = await proposed({ base: { [path]: "scope: lines\n" }, head: { [path]: null } });
    expect(await removed.host.after.config()).toBeUndefined();
    const binary = await proposed({ base: {}, head: { [path]: new Uint8Array([0, 1]) } });
    expect(await binary.host.after.config()).toEqual({ path, text: "\0" });
  });

  it("lists the head's Python with sizes, but no links, and gives its texts", async () => {
    const { host } = await proposed({
      base: { "a.py": "a = 1\n", "b.txt": "no", "link.py": { link: "a.py" } },
      head: { "c/d.pyi": "d: int\n" },
    });
    expect(await host.python()).toEqual({
      files: [
        { path: "a.py", bytes: 6 },
        { path: "c/d.pyi", bytes: 7 },
      ],
      isWhole: true,
    });
    expect(await host.texts(["c/d.pyi", "nowhere.py"])).toEqual(new Map([["c/d.pyi", "d: int\n"]]));
  });
});
