import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import examples from "@octokit/webhooks-examples/api.github.com/index.json" with { type: "json" };
import { expect, onTestFinished, test } from "vitest";
import type { Delivery } from "../../simulator/delivery.ts";
import { client, scene, violationsOf } from "./world.ts";

interface Received {
  readonly event: string;
  readonly id: string;
  readonly isSigned: boolean;
  readonly payload: unknown;
}

async function receiver(secret: string): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const header = (name: string) => String(request.headers[name]);
    const signature = createHmac("sha256", secret).update(body).digest("hex");
    const isSigned = header("x-hub-signature-256") === `sha256=${signature}`;
    received.push({
      event: header("x-github-event"),
      id: header("x-github-delivery"),
      isSigned,
      payload: JSON.parse(body),
    });
    response.writeHead(isSigned ? 202 : 400).end();
  });
  onTestFinished(() => void server.close());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, received };
}

test("deliveries are signed, named and sent over HTTP", async () => {
  const { github, pull } = await scene();
  const { url, received } = await receiver("secret");
  const answer = await github.deliver({ to: url, secret: "secret" }, pull.event("opened"), "one");
  expect(answer.status).toBe(202);
  expect((await github.deliver({ to: url, secret: "wrong" }, pull.event("opened"))).status).toBe(400);
  expect(received).toMatchObject([
    {
      event: "pull_request",
      id: "one",
      isSigned: true,
      payload: {
        action: "opened",
        number: 1,
        installation: { id: github.installation },
        repository: { full_name: "acme/shop", name: "shop", owner: { login: "acme" } },
        sender: { login: "ada", type: "User" },
        pull_request: {
          number: 1,
          draft: false,
          state: "open",
          user: { login: "ada" },
          head: { sha: pull.headSha, ref: "feature", repo: { full_name: "acme/shop" } },
          base: { sha: pull.baseSha, ref: "main", repo: { full_name: "acme/shop" } },
        },
      },
    },
    { isSigned: false },
  ]);
});

test("people's doings give the events GitHub sends", async () => {
  const { github, repository, pull } = await scene();
  const call = await client(github);
  const comments = [{ path: "app.py", line: 10, body: "Hm" }];
  await call("POST", "/repos/acme/shop/pulls/1/reviews", { event: "COMMENT", body: "Review", comments });
  await call("POST", "/repos/acme/shop/check-runs", {
    name: "Rubric",
    head_sha: pull.headSha,
    external_id: "1",
  });
  const run = repository.checkRuns[0]?.id ?? 0;
  const thread = pull.threads[0]?.id ?? "";
  const said = { author: "ada", body: "/recheck" };
  const deliveries: Delivery[] = [
    pull.comment(said),
    pull.reply(thread, said),
    pull.setDraft(true),
    await pull.retarget("main"),
    repository.checkRunEvent(run, "rerequested"),
    repository.checkRunEvent(run, { action: "recheck" }),
    repository.checkSuiteEvent(pull.headSha),
    repository.mergeGroupEvent(pull.headSha, pull.baseSha),
    repository.installationEvent("installation.created"),
    repository.installationEvent("installation_repositories.added"),
    pull.close({ merged: true }),
  ];
  expect(deliveries.map(({ event, payload }) => `${event}.${payload["action"]}`)).toEqual([
    "issue_comment.created",
    "pull_request_review_comment.created",
    "pull_request.converted_to_draft",
    "pull_request.edited",
    "check_run.rerequested",
    "check_run.requested_action",
    "check_suite.rerequested",
    "merge_group.checks_requested",
    "installation.created",
    "installation_repositories.added",
    "pull_request.closed",
  ]);
  expect(deliveries[0]?.payload).toMatchObject({
    issue: { number: 1, pull_request: {}, user: { login: "ada" } },
    comment: { body: "/recheck", user: { login: "ada" } },
    sender: { login: "ada" },
  });
  expect(deliveries[1]?.payload).toMatchObject({
    comment: { in_reply_to_id: expect.any(Number) },
    pull_request: { number: 1 },
  });
  expect(deliveries[4]?.payload).toMatchObject({ check_run: { external_id: "1", pull_requests: [] } });
  expect(deliveries[4]?.payload).not.toHaveProperty("pull_request");
});

test("reactions are there once", async () => {
  const { github, pull } = await scene();
  const call = await client(github);
  pull.comment({ author: "ada", body: "/recheck" });
  const path = `/repos/acme/shop/issues/comments/${pull.comments[0]?.id}/reactions`;
  const first = await call("POST", path, { content: "eyes" });
  expect([first.status, (await call("POST", path, { content: "eyes" })).status]).toEqual([201, 200]);
  expect(pull.comments[0]?.reactions).toEqual([{ author: "rubric[bot]", content: "eyes" }]);
  expect((await call("POST", path, { content: "shrug" })).status).toBe(422);
  expect(violationsOf(github)).toHaveLength(1);
});

test("the conversation: what the App says there", async () => {
  const { github, pull } = await scene();
  const call = await client(github);
  const posted = await call("POST", "/repos/acme/shop/issues/1/comments", { body: "One" });
  expect(posted).toMatchObject({
    status: 201,
    body: { body: "One", user: { login: "rubric[bot]", type: "Bot" } },
  });
  expect(pull.comments).toMatchObject([{ body: "One", author: "rubric[bot]" }]);
});

/** Keys of GitHub's own example that a payload lacks. Who owns a repository decides about `organization`. */
function missingKeys(ours: unknown, example: unknown, path = ""): string[] {
  if (!isRecord(ours) || !isRecord(example)) return [];
  return Object.entries(example).flatMap(([key, value]) => {
    if (["organization", "enterprise"].includes(key) || key.endsWith("_url") || key === "_links") return [];
    return key in ours ? missingKeys(ours[key], value, `${path}${key}.`) : [`${path}${key}`];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

test.each(["opened", "synchronize", "closed"])(
  "pull_request.%s has what GitHub's examples have",
  async (action) => {
    const { pull } = await scene();
    const { payload } = action === "synchronize" ? await pull.pushed() : pull.event(action);
    const known: readonly unknown[] = examples.find(({ name }) => name === "pull_request")?.examples ?? [];
    const alike = known.filter((example) => isRecord(example) && example["action"] === action);
    expect(alike.length).toBeGreaterThan(0);
    expect([...new Set(alike.flatMap((example) => missingKeys(payload, example)))]).toEqual([]);
  },
);
