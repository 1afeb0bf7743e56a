import { describe, expect, it } from "vitest";
import { dismissalIn, type ReplyAnswer } from "../../src/github/dismissal.ts";

function reply(body: string, more: Partial<ReplyAnswer> = {}): ReplyAnswer {
  return {
    id: "C",
    url: "https://x.io/r1",
    body,
    viewerDidAuthor: false,
    author: { login: "ada" },
    reactionGroups: [
      { content: "EYES", viewerHasReacted: true },
      { content: "ROCKET", viewerHasReacted: true },
    ],
    ...more,
  };
}

describe("a dismissal", () => {
  it("is a reply with a reason that we acknowledged", () => {
    expect(dismissalIn([reply("Why?"), reply("/dismiss the caller commits")])).toEqual({
      by: "ada",
      reason: "the caller commits",
      url: "https://x.io/r1",
    });
  });

  it("is the latest one, whoever gave it", () => {
    const gone = reply("/dismiss later", { author: null, url: "https://x.io/r2" });
    expect(dismissalIn([reply("/dismiss first"), gone])).toEqual({
      by: "somebody",
      reason: "later",
      url: "https://x.io/r2",
    });
  });

  it.each([
    ["that gives no reason", reply("/dismiss")],
    ["that is another command", reply("/recheck")],
    ["that quotes one", reply("> /dismiss the caller commits")],
    ["of ours", reply("/dismiss so", { viewerDidAuthor: true })],
    ["that nobody reacted to", reply("/dismiss so", { reactionGroups: [] })],
    ["whose reactions are not told", reply("/dismiss so", { reactionGroups: null })],
    [
      "that others reacted to",
      reply("/dismiss so", { reactionGroups: [{ content: "ROCKET", viewerHasReacted: false }] }),
    ],
    [
      "that we only looked at",
      reply("/dismiss so", { reactionGroups: [{ content: "EYES", viewerHasReacted: true }] }),
    ],
  ])("is no reply %s", (_, given) => {
    expect(dismissalIn([given])).toBeUndefined();
  });
});
