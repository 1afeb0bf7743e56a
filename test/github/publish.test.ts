import { describe, expect, it } from "vitest";
import { z } from "zod";
import { completeCheck } from "../../src/github/check.ts";
import { closeThreads } from "../../src/github/closing.ts";
import { postComments } from "../../src/github/comments.ts";
import type { Connection } from "../../src/github/connection.ts";
import type { ThreadAnswer } from "../../src/github/overview-answer.ts";
import { watchOver } from "../../src/github/standing.ts";
import { type ClosingThread, closingThreads, ownThreads } from "../../src/github/threads.ts";
import { commentBody } from "../../src/report/comment.ts";
import { FINGERPRINT_LENGTH } from "../../src/review/fingerprint.ts";
import type { PlannedComment } from "../../src/review/plan.ts";
import { findingWith } from "../review/finding.ts";
import { api, connection, HEAD, NAME } from "./api.ts";

const REVIEWS = "/repos/acme/shop/pulls/7/reviews";
/** Each test has its own: completing it notes that it was touched. */
const openCheck = () => ({ id: 5, head: HEAD, checkName: "Rubric", isTouched: false });

function posting(comments: readonly PlannedComment[], preface?: string) {
  const known = connection();
  const watch = watchOver(known, NAME, { head: HEAD });
  return postComments({ connection: known, name: NAME, watch, links: {}, preface }, HEAD, comments);
}

function closeAll(known: Connection, threads: readonly ClosingThread[]): Promise<void> {
  return closeThreads(known, threads, watchOver(known, NAME, { head: HEAD }));
}

function standing(pullRequest: { state: string; headRefOid: string }, times = 1): void {
  api()
    .post("/graphql", /query Standing/)
    .times(times)
    .reply(200, { data: { repository: { pullRequest } } });
}

/** The pull request is as it was, whenever it is asked. */
function stillThere(times: number): void {
  standing({ state: "OPEN", headRefOid: HEAD }, times);
}

const review = z.object({
  commit_id: z.string(),
  event: z.string(),
  body: z.string().min(1),
  comments: z.array(z.object({ path: z.string(), line: z.number() }).loose()),
});

const finding = (line: number) =>
  findingWith({ line, path: "app.py", fingerprint: line.toString(16).padStart(FINGERPRINT_LENGTH, "0") });

function planned(line: number, startLine = line): PlannedComment {
  return { finding: finding(line), others: [], startLine, line, suggestion: undefined };
}

/** One on each of so many lines. */
function annotationsOn(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    path: "app.py",
    startLine: index + 1,
    endLine: index + 1,
    level: "warning" as const,
    title: "t",
    message: "m",
  }));
}

function thread(more: { body: string; by?: "us" | "others"; replies?: number; id?: string }): ThreadAnswer {
  const { body, by = "us", replies = 0, id = "T1" } = more;
  const first = { id: `${id}-C`, url: "", body, viewerDidAuthor: by === "us" };
  const others = Array.from({ length: replies }, (_, index) => ({
    id: `${id}-R${index}`,
    body: "Is this so?",
    url: "",
    viewerDidAuthor: false,
  }));
  return {
    id,
    path: "app.py",
    isResolved: false,
    viewerCanResolve: false,
    comments: { totalCount: 1 + replies, pageInfo: { hasNextPage: false }, nodes: [first, ...others] },
  };
}

describe("posting comments", () => {
  it("is one review on the head, with a range only where there is one", async () => {
    let sent: unknown;
    api()
      .post(REVIEWS, (body) => {
        sent = body;
        return true;
      })
      .reply(200, {});
    expect(await posting([planned(3), planned(9, 7)])).toEqual({ refused: [], forbidden: [] });
    expect(sent).toMatchObject({
      commit_id: HEAD,
      event: "COMMENT",
      body: "Rubric has 2 new comments.",
      comments: [
        { path: "app.py", line: 3, side: "RIGHT" },
        { path: "app.py", line: 9, side: "RIGHT", start_line: 7, start_side: "RIGHT" },
      ],
    });
    expect(review.parse(sent).comments[0]).not.toHaveProperty("start_line");
  });

  it("asks nothing where there is nothing to say", async () => {
    api();
    expect(await posting([])).toEqual({ refused: [], forbidden: [] });
  });

  it("finds the one that GitHub refuses and posts the others", async () => {
    const posted: number[] = [];
    api()
      .post(REVIEWS)
      .times(7)
      .reply((_uri, body) => {
        const lines = review.parse(body).comments.map(({ line }) => line);
        if (lines.includes(6))
          return [422, { message: "Unprocessable Entity", errors: ["Line could not be resolved"] }];
        posted.push(...lines);
        return [200, {}];
      });
    const comments = [1, 2, 3, 4, 5, 6, 7, 8].map((line) => planned(line));
    stillThere(4);
    const { refused } = await posting(comments);
    expect(refused.map(({ line }) => line)).toEqual([6]);
    expect(posted.toSorted()).toEqual([1, 2, 3, 4, 5, 7, 8]);
  });

  it("says in the first review alone what has no other place, and without a comment if need be", async () => {
    const bodies: string[] = [];
    api()
      .post(REVIEWS)
      .times(4)
      .reply((_uri, sent) => {
        const { body, comments } = review.parse(sent);
        if (comments.some(({ line }) => line === 3)) return [422, { message: "Line could not be resolved" }];
        bodies.push(body);
        return [200, {}];
      });
    stillThere(2);
    await posting(
      [1, 2, 3].map((line) => planned(line)),
      "The report.",
    );
    await posting([], "The report.");
    expect(bodies).toEqual(["Rubric has 2 new comments.\n\nThe report.", "The report."]);
  });

  it("gives up looking when GitHub refuses all of them", async () => {
    api().post(REVIEWS).times(16).reply(422, { message: "Line could not be resolved" });
    stillThere(16);
    const comments = Array.from({ length: 25 }, (_, index) => planned(index + 1));
    expect((await posting(comments)).refused).toHaveLength(25);
  });

  it("tries once where the App may not comment, and tells which permission that takes", async () => {
    api().post(REVIEWS).reply(403, { message: "Resource not accessible by integration" });
    const { refused, forbidden } = await posting([planned(1), planned(2)]);
    expect(refused).toHaveLength(2);
    expect(forbidden).toEqual([expect.stringContaining("`pull_requests: write`")]);
  });

  it("tries once where nobody may comment, and tells GitHub's reason", async () => {
    api().post(REVIEWS).reply(403, { message: "Repository was archived so is read-only." });
    expect((await posting([planned(1)])).forbidden).toEqual([expect.stringContaining("archived")]);
  });

  it.each([
    ["a force push", { state: "OPEN", headRefOid: "c".repeat(40) }, "superseded"],
    ["a merge", { state: "MERGED", headRefOid: HEAD }, "closed"],
  ])("blames no entry where %s went ahead of it", async (_, pullRequest, reason) => {
    api().post(REVIEWS).reply(422, { message: "commit_id is not part of the pull request" });
    standing(pullRequest);
    await expect(posting([planned(1), planned(2)])).rejects.toThrow(reason);
  });

  it("comes back where GitHub does not know the head yet", async () => {
    api().post(REVIEWS).reply(422, { message: "No commit found for SHA" });
    stillThere(1);
    await expect(posting([planned(1), planned(2)])).rejects.toMatchObject({ isFinal: false });
  });

  it.each([500, 502])("fails on %d instead of posting again", async (status) => {
    api().post(REVIEWS).reply(status, {});
    await expect(posting([planned(1), planned(2)])).rejects.toThrow(String(status));
  });
});

describe("threads", () => {
  const body = commentBody({ finding: finding(3), others: [], suggestion: undefined });

  it("are ours when our App wrote the comment with the mark", () => {
    const threads = [
      thread({ body, id: "ours" }),
      thread({ body, id: "copied", by: "others" }),
      thread({ body: "no mark", id: "unmarked" }),
      thread({ body, id: "talked", replies: 1 }),
    ];
    const own = ownThreads(threads).map(({ remark }) => remark);
    expect(own.map(({ id, hasReplies }) => [id, hasReplies])).toEqual([
      ["ours", false],
      ["talked", true],
    ]);
    const { fingerprint, rule } = finding(3);
    expect(own[0]).toMatchObject({ known: [{ fingerprint }], rule });
  });

  it("that we resolved are known as fixed; those that people resolved as dismissed", () => {
    const fixed = { ...thread({ body: body.replace(" -->", " fixed -->") }), isResolved: true };
    const dismissed = { ...thread({ body }), isResolved: true };
    const [one, other] = ownThreads([fixed, dismissed]).map(({ remark }) => remark);
    expect(one).toMatchObject({ isResolved: false, isMarkedFixed: true });
    expect(other).toMatchObject({ isResolved: true, isMarkedFixed: false });
  });

  it("are closed together in one request, and left alone where people talk", async () => {
    let sent: unknown;
    api()
      .post("/graphql", (asked) => {
        sent = asked;
        return true;
      })
      .reply(200, { data: {} });
    const threads = [
      thread({ body, id: "edit" }),
      { ...thread({ body, id: "resolve" }), viewerCanResolve: true },
      thread({ body, id: "talked", replies: 2 }),
    ];
    const permission = { comment: "allow", line: 2, reason: "why" } as const;
    const own = ownThreads(threads);
    const closed = own.map(({ remark }, at) => (at === 1 ? { ...remark, permission } : remark));
    const closing = closingThreads(own, closed);
    await closeAll(connection(), closing);
    const { variables, query } = z
      .object({ variables: z.record(z.string(), z.string()), query: z.string() })
      .parse(sent);
    expect(Object.values(variables).filter((value) => value.startsWith("**Fixed.**"))).toHaveLength(1);
    expect(variables["b1"]).toMatch(/^\*\*Permitted\*\* by the comment in line 2: “why”/);
    expect(variables).toMatchObject({ c0: "edit-C", c1: "resolve-C", t1: "resolve" });
    expect(JSON.stringify(variables)).not.toContain("talked");
    expect(query.match(/resolveReviewThread/g)).toHaveLength(1);
  });
});

describe("closing threads, one of which GitHub refuses", () => {
  const body = commentBody({ finding: finding(3), others: [], suggestion: undefined });
  const own = ownThreads([
    { ...thread({ body, id: "one" }), viewerCanResolve: true },
    { ...thread({ body, id: "two" }), viewerCanResolve: true },
  ]);
  const threads = closingThreads(
    own,
    own.map(({ remark }) => remark),
  );

  function refusing(errors: readonly { type: string; path?: readonly string[]; message: string }[]) {
    api()
      .post("/graphql")
      .reply(200, { data: { e0: null, e1: {} }, errors });
  }

  it.each([
    ["whose comment a person deleted", "NOT_FOUND", "e0", "Could not resolve to a node", []],
    ["that can't be resolved after all", "FORBIDDEN", "r0", "Resource not accessible by integration", []],
    ["that can't be edited", "FORBIDDEN", "e0", "Resource not accessible", ["pull_requests: write"]],
  ])("%s, leaves the others as they are", async (_, type, path, message, missing) => {
    refusing([{ type, path: [path], message }]);
    const known = connection();
    await closeAll(known, threads);
    expect([...known.missing]).toEqual(missing);
  });

  it("comes back after any other failure: what was edited is known by its mark", async () => {
    refusing([{ type: "SERVICE_UNAVAILABLE", path: ["e0"], message: "Something went wrong" }]);
    await expect(closeAll(connection(), threads)).rejects.toMatchObject({ isFinal: false });
  });

  it("goes on without where GitHub refuses them all", async () => {
    refusing([{ type: "FORBIDDEN", message: "Resource not accessible by integration" }]);
    const known = connection();
    await closeAll(known, threads);
    expect([...known.missing]).toEqual(["pull_requests: write"]);
  });

  it("waits where GitHub asks to slow down", async () => {
    const message = "You have exceeded a secondary rate limit.";
    refusing([{ type: "FORBIDDEN", path: ["e1"], message }]);
    await expect(closeAll(connection(), threads)).rejects.toMatchObject({ retryAfterMs: 60_000 });
  });
});

describe("a check run", () => {
  it("says to its end that GitHub refused annotations, and sends the rest", async () => {
    const sent: { summary: string; annotations: number }[] = [];
    const update = z.object({
      output: z.object({ summary: z.string(), annotations: z.array(z.unknown()) }),
    });
    api()
      .patch("/repos/acme/shop/check-runs/5", (body) => {
        const { output } = update.parse(body);
        sent.push({ summary: output.summary, annotations: output.annotations.length });
        return true;
      })
      .times(3)
      .reply(() => (sent.length === 1 ? [422, { message: "Invalid request." }] : [200, {}]));
    const annotations = annotationsOn(60);
    const report = { conclusion: "failure" as const, title: "t", summary: "s", text: "", annotations };
    await completeCheck(connection(), NAME, openCheck(), report);
    expect(sent.map((each) => each.annotations)).toEqual([50, 0, 10]);
    expect(sent[2]?.summary).toContain("GitHub refused 50 annotations");
  });

  it("sends annotations fifty at a time and the verdict last", async () => {
    const sent: { conclusion: string | undefined; lines: number[] }[] = [];
    const update = z.object({
      conclusion: z.string().optional(),
      output: z.object({ annotations: z.array(z.object({ start_line: z.number() })) }),
    });
    api()
      .patch("/repos/acme/shop/check-runs/5", (body) => {
        const { conclusion, output } = update.parse(body);
        sent.push({ conclusion, lines: output.annotations.map(({ start_line }) => start_line) });
        return true;
      })
      .times(3)
      .reply(200, {});
    const annotations = annotationsOn(120);
    const report = { conclusion: "failure" as const, title: "t", summary: "s", text: "", annotations };
    await completeCheck(connection(), NAME, openCheck(), report);
    expect(sent.map(({ conclusion }) => conclusion)).toEqual([undefined, undefined, "failure"]);
    expect(sent.flatMap(({ lines }) => lines)).toEqual(annotations.map(({ startLine }) => startLine));
    expect(Math.max(...sent.map(({ lines }) => lines.length))).toBe(50);
  });
});
