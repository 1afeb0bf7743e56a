import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Branches, borrowObjects, makeBranches } from "../../scripts/replay/branches.ts";
import { git } from "../../scripts/replay/git.ts";
import { type Past, pastChanges, spread } from "../../scripts/replay/history.ts";
import { faultsOf, type Judged } from "../../scripts/replay/judge.ts";
import type { Replayed } from "../../scripts/replay/replay.ts";
import { replayText } from "../../scripts/replay/replay-text.ts";
import { temporaryFolder } from "../local/repository.ts";

/** A main line with a squash, a merge, a commit of its own, and one that changes no Python. */
function history(): string {
  const path = temporaryFolder();
  git(path, ["init", "--quiet", "--initial-branch=main"]);
  const commit = (subject: string, files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    git(path, ["add", "--all"]);
    git(path, ["commit", "--quiet", "--message", subject]);
  };
  commit("begin", { "a.py": "a = 1\n", "AGENTS.md": "# Rules\n" });
  commit("Add b and c (#1)", { "b.py": "b = 1\n", "c.py": "c = 1\n", "AGENTS.md": "# More rules\n" });
  git(path, ["checkout", "--quiet", "-b", "topic"]);
  commit("on a branch", { "d.py": "d = 1\n" });
  git(path, ["checkout", "--quiet", "main"]);
  git(path, ["merge", "--quiet", "--no-ff", "--message", "Merge pull request #2 from topic", "topic"]);
  commit("nobody's pull request", { "a.py": "a = 2\n" });
  commit("Write more (#3)", { "notes.md": "more\n" });
  return path;
}

it("finds the pull requests of a main line, squashed and merged", () => {
  const path = history();
  const found = pastChanges(path);
  expect(found.map(({ subject }) => subject)).toEqual([
    "Merge pull request #2 from topic",
    "Add b and c (#1)",
  ]);
  const names = found.map(({ base, head }) => git(path, ["diff", "--name-only", `${base}...${head}`]));
  expect(names).toEqual(["d.py", "AGENTS.md\nb.py\nc.py"]);
});

function made(scratch: string, past: Past, number: number): Branches {
  const branches = makeBranches(scratch, past, number);
  if (typeof branches === "string") throw new Error(branches);
  return branches;
}

it("makes two pushes of one, without agent files", () => {
  const path = history();
  const scratch = join(temporaryFolder(), "scratch.git");
  borrowObjects(scratch, path);
  const [, add] = pastChanges(path);
  if (add === undefined) throw new Error("no changes");
  const [base = "", head = ""] = ["main~1", "main"].map((name) => git(path, ["rev-parse", name]));
  expect(makeBranches(scratch, { base, head, subject: "Write more" }, 0)).toBe(
    "changes no Python but agent files",
  );
  const branches = made(scratch, add, 1);
  const changed = () => git(scratch, ["diff", "--name-only", "base-1...head-1"]);
  expect(git(scratch, ["ls-tree", "-r", "--name-only", "base-1"])).toBe("a.py");
  expect(changed()).toBe("b.py");
  branches.pushRest();
  expect(changed()).toBe("b.py\nc.py");
  expect(git(scratch, ["show", "head-1:c.py"])).toBe("c = 1");
  expect(execFileSync("git", ["-C", path, "status", "--porcelain"]).toString()).toBe("");
});

/** As a partial clone has it. */
function lose(path: string, file: string): void {
  const oid = git(path, ["rev-parse", file]);
  rmSync(join(path, ".git", "objects", oid.slice(0, 2), oid.slice(2)));
}

it("passes over a change whose objects are missing, not one beside them", () => {
  const path = history();
  writeFileSync(join(path, "large.zip"), "never fetched");
  mkdirSync(join(path, "vendored"));
  git(path, ["add", "--all"]);
  git(path, ["update-index", "--add", "--cacheinfo", `160000,${"5".repeat(40)},vendored`]);
  git(path, ["commit", "--quiet", "--message", "Add what is large (#4)"]);
  const commit = (subject: string, change: () => void) => {
    change();
    git(path, ["commit", "--quiet", "--all", "--message", subject]);
    const [base = "", head = ""] = ["main~1", "main"].map((name) => git(path, ["rev-parse", name]));
    return { base, head, subject };
  };
  const past = commit("Change a (#5)", () => writeFileSync(join(path, "a.py"), "a = 3\n"));
  const scratch = join(temporaryFolder(), "scratch.git");
  borrowObjects(scratch, path);
  lose(path, "main:large.zip");
  made(scratch, past, 1).pushRest();
  expect(git(scratch, ["ls-tree", "-r", "--name-only", "head-1"])).toBe(
    "a.py\nb.py\nc.py\nd.py\nnotes.md\nvendored",
  );
  lose(path, "main:b.py");
  expect(makeBranches(scratch, past, 2)).toBe("objects missing");
});

it("spreads what it takes evenly", () => {
  expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
  expect(spread([1, 2], 3)).toEqual([1, 2]);
});

it("lets those from between them stand in, once all of them were tried", () => {
  expect(spread([1, 2, 3, 4, 5, 6, 7, 8, 9], 3, 2)).toEqual([1, 4, 7, 2, 3, 5, 6, 8, 9]);
  expect(spread([1, 2], 3, 2)).toEqual([1, 2]);
});

function pullWith(folder: string, bodies: readonly string[]): Judged {
  const threads = bodies.map((body, index) => ({
    id: String(index),
    path: "a.py",
    line: 1,
    startLine: null,
    isOutdated: false,
    isResolved: false,
    resolvedBy: null,
    comments: [{ id: index, nodeId: "", author: "rubric[bot]", body, reactions: [] }],
  }));
  return { threads, headSha: git(folder, ["rev-parse", "HEAD"]) };
}

it("sees what is said twice, and a suggestion that breaks the file", () => {
  const path = history();
  const said = "`print` is not logging.\n\n<!-- rubric:0123 -->";
  const suggesting = (text: string) =>
    `Change it.\n\n\`\`\`suggestion\n${text}\n\`\`\`\n\n<!-- rubric:4567 -->`;
  expect(faultsOf(path, pullWith(path, [said, suggesting("a = 3")]))).toEqual([]);
  expect(faultsOf(path, pullWith(path, [said, said]))).toEqual([expect.stringContaining("said twice")]);
  expect(faultsOf(path, pullWith(path, [suggesting("a = (")]))).toEqual([
    expect.stringContaining("with its suggestion the file does not parse"),
  ]);
});

it("tells how many comments there were, by repository and rule, and what went wrong", () => {
  const played = (comments: number, faults: readonly string[] = []): Replayed => ({
    repository: "shop",
    subject: `Change ${comments} (#1)`,
    comments,
    rules: Array.from({ length: comments }, () => "logging/print"),
    conclusion: "success",
    faults,
  });
  const all = [played(0), played(1), played(9)];
  expect(replayText(all)).toMatchInlineSnapshot(`
    "repository  changes  comments  median  p90  most  without
    shop              3        10       1    9     9        1
    all               3        10       1    9     9        1

    rule           comments
    logging/print        10

    verdict  changes
    success        3

    Nothing that must not be."
  `);
  const passedOver = { repository: "shop", subject: "Change 4 (#4)", passedOver: "objects missing" } as const;
  expect(replayText(all, [passedOver])).toMatch(/\n\npassed over +changes\nobjects missing +1\n\n/);
  expect(replayText([...all, played(2, ["said twice"])])).toContain(
    "Once or more what must not be (1):\nshop: Change 2 (#1): said twice",
  );
});
