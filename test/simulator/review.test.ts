import { expect, test } from "vitest";
import { client, LINES, scene, text, violationsOf } from "./world.ts";

const REVIEWS = "/repos/acme/shop/pulls/1/reviews";

function review(...comments: object[]): object {
  return {
    event: "COMMENT",
    body: "Review",
    comments: comments.map((comment) => ({ body: "Hm", ...comment })),
  };
}

test("comments on lines that the diff shows become threads", async () => {
  const { github, pull } = await scene();
  const call = await client(github);
  const answer = await call(
    "POST",
    REVIEWS,
    review({ path: "app.py", line: 10, side: "RIGHT" }, { path: "new.py", start_line: 1, line: 2 }),
  );
  expect(answer).toMatchObject({ status: 200, body: { state: "COMMENTED", user: { login: "rubric[bot]" } } });
  expect(pull.reviews).toHaveLength(1);
  expect(
    pull.threads.map(({ path, line, startLine, isOutdated }) => [path, line, startLine, isOutdated]),
  ).toEqual([
    ["app.py", 10, null, false],
    ["new.py", 2, 1, false],
  ]);
  const replies = pull.threads.map(({ id }) => pull.reply(id, { author: "ada", body: "Why?" }));
  expect(replies.map(({ payload }) => payload["comment"])).toMatchObject([
    { path: "app.py", line: 10, diff_hunk: expect.stringMatching(/\+changed 10$/) },
    { path: "new.py", line: 2, start_line: 1 },
  ]);
});

test.each([
  ["a line outside the hunks", { path: "app.py", line: 20 }, "Line could not be resolved"],
  ["the line after the last context line", { path: "app.py", line: 14 }, "Line could not be resolved"],
  ["a file outside the diff", { path: "README.md", line: 1 }, "Path could not be resolved"],
  [
    "a start that is not before the end",
    { path: "app.py", start_line: 10, line: 10 },
    "start_line must precede",
  ],
  ["a start in no hunk", { path: "app.py", start_line: 2, line: 10 }, "same hunk"],
  ["no words", { path: "app.py", line: 10, body: " " }, "can't be blank"],
  ["too many words", { path: "app.py", line: 10, body: "x".repeat(65_537) }, "too long"],
])("one comment with %s loses the whole review", async (_, wrong, message) => {
  const { github, pull } = await scene();
  const call = await client(github);
  const answer = await call("POST", REVIEWS, review({ path: "app.py", line: 10 }, wrong));
  expect(answer.status).toBe(422);
  expect(JSON.stringify(answer.body)).toContain(message);
  expect(pull.threads).toEqual([]);
  expect(violationsOf(github)).toHaveLength(1);
});

test("without an event a review is pending, and there is one pending at most", async () => {
  const { github, pull } = await scene();
  const call = await client(github);
  expect((await call("POST", REVIEWS, { body: "later" })).body).toMatchObject({ state: "PENDING" });
  expect((await call("POST", REVIEWS, { body: "again" })).status).toBe(422);
  expect(violationsOf(github)).toHaveLength(1);
  expect(pull.reviews).toHaveLength(1);
});

test("COMMENT wants a body", async () => {
  const { github } = await scene();
  const call = await client(github);
  const comments = [{ path: "app.py", line: 10, body: "x" }];
  expect((await call("POST", REVIEWS, { event: "COMMENT", comments })).status).toBe(422);
  expect(violationsOf(github)).toHaveLength(1);
});

test("a commit of another branch is refused", async () => {
  const { github, pull } = await scene();
  const call = await client(github);
  expect((await call("POST", REVIEWS, { ...review(), commit_id: pull.baseSha })).status).toBe(422);
  expect(violationsOf(github)).toHaveLength(1);
});

test("after a push a thread moves with its line, and is outdated when the line is gone", async () => {
  const { github, pull, folder } = await scene();
  const call = await client(github);
  await call(
    "POST",
    REVIEWS,
    review({ path: "app.py", line: 10 }, { path: "app.py", line: 12 }, { path: "new.py", line: 2 }),
  );
  folder.commit("feature", {
    "app.py": text(["first", ...LINES.with(9, "changed 10")]),
    "new.py": "x = 1\nz = 3\n",
  });
  const { event, payload } = await pull.pushed();
  expect([event, payload["action"]]).toEqual(["pull_request", "synchronize"]);
  expect(pull.threads.map(({ line, isOutdated }) => [line, isOutdated])).toEqual([
    [11, false],
    [13, false],
    [null, true],
  ]);
  const replies = pull.threads.map(({ id }) => pull.reply(id, { author: "ada", body: "Why?" }));
  expect(replies.map((reply) => reply.payload["comment"])).toMatchObject([
    { line: 11, original_line: 10, commit_id: pull.headSha },
    { line: 13 },
    { line: null, original_line: 2 },
  ]);
});

test("a thread is outdated when the diff no longer shows its line", async () => {
  const { github, pull, folder } = await scene();
  const call = await client(github);
  await call("POST", REVIEWS, review({ path: "app.py", line: 12 }));
  folder.commit("feature", { "app.py": text(LINES.with(0, "changed 1")) });
  await pull.pushed();
  expect(pull.threads).toMatchObject([{ line: null, isOutdated: true }]);
});

test("a force push points old reviews to the new head", async () => {
  const { github, pull, folder } = await scene();
  const call = await client(github);
  await call("POST", REVIEWS, review({ path: "app.py", line: 10 }));
  const before = pull.headSha;
  folder.commit("feature", { "new.py": "x = 2\n" }, { amend: true });
  await pull.pushed();
  expect(pull.headSha).not.toBe(before);
  expect(pull.reviews).toMatchObject([{ commit: pull.headSha }]);
});
