import { describe, expect, it } from "vitest";
import { mergeBaseOf } from "../../src/github/merge-base.ts";

/** Commits, each with those it was made from. */
function own(commits: Readonly<Record<string, string>>, totalCount = Object.keys(commits).length) {
  const nodes = Object.entries(commits).map(([oid, parents]) => {
    const all = parents.split(" ").filter((parent) => parent !== "");
    return {
      commit: { oid, parents: { totalCount: all.length, nodes: all.map((each) => ({ oid: each })) } },
    };
  });
  return { totalCount, nodes };
}

describe("what a pull request is compared with", () => {
  it.each([
    ["one commit", { a: "base" }],
    ["commits on one another", { a: "base", b: "a", c: "b" }],
    ["branches of its own that were merged", { a: "base", b: "base", c: "a b" }],
  ])("is known of %s", (_, commits) => {
    expect(mergeBaseOf(own(commits))).toBe("base");
  });

  it.each([
    ["the base was merged into it", own({ a: "base", b: "a newer" })],
    ["some commits are not told", own({ a: "base", b: "a" }, 3)],
    ["it begins anew", own({ a: "" })],
    ["it has none", own({})],
    ["GitHub tells nothing", null],
  ])("is unknown where %s", (_, commits) => {
    expect(mergeBaseOf(commits)).toBeUndefined();
  });

  it("is unknown where not all that a commit was made from is told", () => {
    const [first] = own({ a: "base" }).nodes;
    const commit = { oid: "a", parents: { totalCount: 7, nodes: first?.commit.parents.nodes } };
    expect(mergeBaseOf({ totalCount: 1, nodes: [{ commit }] })).toBeUndefined();
  });
});
