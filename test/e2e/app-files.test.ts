import { describe, expect, it } from "vitest";
import { ASKS, shown, UNTYPED } from "./app-shop.ts";
import { appWorld } from "./app-world.ts";

const CHECKLIST = { ".claude/agents/reviewer.md": ASKS };
const COMMIT = "c0ffee".repeat(6).padEnd(40, "0");

/** What the check says was not looked at, line by line. */
function notReviewed(summary: string | undefined): readonly string[] {
  const [, section = ""] = (summary ?? "").split("**Not reviewed**\n\n");
  const [list = ""] = section.split("\n\n");
  return list.split("\n").filter(Boolean).toSorted();
}

describe("files that can't be reviewed", () => {
  it("are each named in the check with the reason, and the others are reviewed", async () => {
    const world = await appWorld(CHECKLIST, {
      "app/new.py": UNTYPED,
      "app/latin.py": Buffer.from(`NAME = 'é'\n${UNTYPED}`, "latin1"),
      "app/binary.py": Uint8Array.from([0, 1, 2]),
      "app/stored.py": `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 9\n`,
      "app/link.py": { link: "new.py" },
      "plots/look.ipynb": "{}\n",
      "vendor/lib": { submodule: COMMIT },
      "README.md": "# Nobody expects it to be reviewed\n",
    });
    const { pull, run } = await world.opened();
    expect(shown(pull.threads)).toEqual([expect.stringMatching(/^app\/new\.py:1 `path` /)]);
    expect(notReviewed(run?.summary)).toEqual([
      "- `app/binary.py` is binary",
      "- `app/latin.py` is not UTF-8 text",
      "- `app/link.py` is a symbolic link",
      "- `app/stored.py` is kept in Git LFS",
      "- `plots/look.ipynb` is a notebook; only Python files are reviewed",
      "- `vendor/lib` is a submodule",
    ]);
  });

  it("are no Python to review where there is nothing else", async () => {
    const world = await appWorld(CHECKLIST, { "look.ipynb": "{}\n", "vendor/lib": { submodule: COMMIT } });
    const { run } = await world.opened();
    expect(run).toMatchObject({ conclusion: "neutral", title: "No Python to review" });
    expect(notReviewed(run?.summary)).toHaveLength(2);
  });
});

describe("a file whose change is of another kind", () => {
  it("is quiet where it only became a program, or only moved", async () => {
    const old = `${"# A long file that is known again.\n".repeat(20)}${UNTYPED}`;
    const world = await appWorld(
      { ...CHECKLIST, "app/run.py": UNTYPED, "app/old.py": old },
      { "app/run.py": { script: UNTYPED }, "app/old.py": null, "app/moved.py": old },
    );
    const { pull, run } = await world.opened();
    expect(pull.files.map(({ path, status }) => `${path} ${status}`)).toEqual([
      "app/moved.py renamed",
      "app/run.py modified",
    ]);
    expect(pull.threads).toEqual([]);
    expect(run).toMatchObject({ conclusion: "success", summary: expect.stringContaining("2 Python files") });
  });

  it("is reviewed with what changed where it moved and changed", async () => {
    const old = "# A long file that is known again.\n".repeat(20);
    const world = await appWorld(
      { ...CHECKLIST, "app/old.py": old },
      { "app/old.py": null, "app/moved.py": old + UNTYPED },
    );
    const { pull } = await world.opened();
    expect(shown(pull.threads)).toEqual([expect.stringMatching(/^app\/moved\.py:21 /)]);
  });

  it("is read by itself where GraphQL would cut it", async () => {
    const long = `TEXT = """\n${"x".repeat(99)}\n`.padEnd(520_000, "y\n");
    const world = await appWorld(CHECKLIST, { "app/long.py": `${long}\n"""\n${UNTYPED}` });
    const { run } = await world.opened();
    expect(run?.annotations.length).toBe(1);
    expect(notReviewed(run?.summary)).toEqual([]);
  });
});

describe("a pull request from a fork", () => {
  it("is reviewed like any other, with the checklists of the base", async () => {
    const world = await appWorld(CHECKLIST, {
      "app/new.py": UNTYPED,
      ".claude/agents/reviewer.md": "- Nothing\n",
    });
    const { pull, run } = await world.opened({ fork: world.fork("eve").fork });
    expect(shown(pull.threads)).toEqual([expect.stringMatching(/^app\/new\.py:1 `path` /)]);
    expect(run).toMatchObject({ headSha: pull.headSha, status: "completed", externalId: "1" });
  });
});
