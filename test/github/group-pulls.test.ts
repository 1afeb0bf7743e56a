import { describe, expect, it } from "vitest";
import { pullsNamed, pullsQueued } from "../../src/github/group-pulls.ts";

/** Commits, each with those it was made from and its message. */
function group(commits: Readonly<Record<string, readonly [parents: string, message: string]>>) {
  return Object.entries(commits).map(([sha, [parents, message]]) => ({
    sha,
    commit: { message },
    parents: parents.split(" ").map((parent) => ({ sha: parent })),
  }));
}

describe("the pull requests of a merge group", () => {
  it("are those that the queue's own commits name, not those that were merged", () => {
    const commits = group({
      a: ["base", "Take over the wording of another (#3)"],
      b: ["base a", "Merge pull request #12 from acme/wording\n\nBetter words (#4)"],
      c: ["b", "Say it once (#13)"],
    });
    expect(pullsNamed(commits, "c")).toEqual([13, 12]);
  });

  it.each([
    "Add a page",
    "Undo (#3), which was wrong",
    "See (#3)\n(#4)",
    "Merge branch 'main'",
    "Merge pull request #x from acme/main",
  ])("are not named by %j", (message) => {
    expect(pullsNamed(group({ a: ["base", message] }), "a")).toEqual(message.startsWith("See") ? [3] : []);
  });

  it("are none where the head is not among the commits, and found once where they go in circles", () => {
    expect(pullsNamed(group({ a: ["base", "One (#1)"] }), "b")).toEqual([]);
    expect(pullsNamed(group({ a: ["b", "One (#1)"], b: ["a", "Two (#2)"] }), "b")).toEqual([2, 1]);
  });

  it("are what the queue says, if it has the group", () => {
    const commits = group({ a: ["base", "One"], b: ["a", "Two"] });
    const entries = [
      { pull: 1, head: "a" },
      { pull: 2, head: "b" },
      { pull: 3, head: "c" },
    ];
    expect(pullsQueued(entries, commits, "b")).toEqual([1, 2]);
    expect(pullsQueued(entries, commits, "d")).toBeUndefined();
    expect(pullsQueued([], commits, "b")).toBeUndefined();
  });
});
