import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { type Connection, connect } from "../../src/github/connection.ts";
import { GitHubFailure } from "../../src/github/failure.ts";
import { createPaces } from "../../src/github/pace.ts";
import { api, client, connection } from "./api.ts";
import { unpaced } from "./unpaced.ts";

function readUser(from: Connection): Promise<unknown> {
  return from.read(
    "name the user",
    async (client, request) => (await client.request("GET /user", { request })).data,
  );
}

function createIssue(to: Connection): Promise<unknown> {
  return to.write("take the issue", (client) =>
    client.request("POST /repos/{owner}/{repo}/issues", { owner: "acme", repo: "shop", title: "x" }),
  );
}

async function failureOf(promise: Promise<unknown>): Promise<GitHubFailure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof GitHubFailure) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}

describe("a read", () => {
  it("is repeated after a failure that may pass", async () => {
    api()
      .get("/user")
      .reply(502)
      .get("/user")
      .replyWithError("socket hang up")
      .get("/user")
      .reply(200, { login: "ada" });
    expect(await readUser(connection())).toEqual({ login: "ada" });
  });

  it("says nothing of a page that a proxy answers", async () => {
    api()
      .get("/user")
      .times(3)
      .reply(502, "<html>\r\n<h1>Bad gateway</h1></html>", { "content-type": "text/html" });
    expect((await failureOf(readUser(connection()))).message).toBe(
      "GitHub did not name the user: it answered 502.",
    );
  });

  it("is given up after three tries, with a sentence", async () => {
    api().get("/user").times(3).reply(503, { message: "No server is available" });
    const failure = await failureOf(readUser(connection()));
    expect(failure.message).toBe("GitHub did not name the user: it answered 503 (No server is available).");
    expect(failure).toMatchObject({ isFinal: false, retryAfterMs: undefined });
  });

  it("does not wait for ever", async () => {
    api().get("/user").times(3).delay(2000).reply(200, {});
    const failure = await failureOf(readUser(connection({ timeoutMs: 40 })));
    expect(failure.message).toMatch(/there was no answer/);
  });

  it.each([401, 403, 404])("is not repeated after %d, which will not pass", async (status) => {
    api().get("/user").reply(status, { message: "no" });
    const failure = await failureOf(readUser(connection()));
    expect(failure).toMatchObject({ status, isFinal: true });
    expect(failure.message).toContain("?");
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    api().get("/user").delay(500).reply(200, {});
    const reading = readUser(connection({ signal: stop.signal }));
    setTimeout(() => stop.abort(new Error("superseded")), 50);
    await expect(reading).rejects.toThrow("superseded");
  });
});

describe("a refused token", () => {
  function renewing() {
    let renewed = 0;
    const known = {
      ...client(),
      renewToken: () => {
        renewed += 1;
      },
    };
    const signal = new AbortController().signal;
    return { to: connect(known, { pace: unpaced, signal }), renewed: () => renewed };
  }

  it("is asked for afresh, and even a write is sent again: it was not let in", async () => {
    api().post("/repos/acme/shop/issues").reply(401, {}).post("/repos/acme/shop/issues").reply(201, {});
    const { to, renewed } = renewing();
    await createIssue(to);
    expect(renewed()).toBe(1);
  });

  it("is asked for afresh once", async () => {
    api().get("/user").times(2).reply(401, { message: "Bad credentials" });
    const { to, renewed } = renewing();
    expect(await failureOf(readUser(to))).toMatchObject({ status: 401, isFinal: true });
    expect(renewed()).toBe(1);
  });

  it("that meets a limit afterwards slows the installation down", async () => {
    api().get("/user").reply(401, {}).get("/user").reply(429, {}, { "retry-after": "60" });
    const pace = createPaces(0)(1);
    const to = connect(
      { ...client(), renewToken: () => undefined },
      { pace, signal: new AbortController().signal },
    );
    expect(await failureOf(readUser(to))).toMatchObject({ status: 429, retryAfterMs: 60_000 });
    expect(pace.pausedFor()).toBeGreaterThan(59_000);
  });
});

describe("a permission that is missing", () => {
  it.each([
    ["GET", "/repos/acme/shop/git/trees/x", "contents: read"],
    ["GET", "/repos/acme/shop/pulls/7/files", "pull_requests: read"],
    ["POST", "/repos/acme/shop/check-runs", "checks: write"],
    ["GET", "/repos/acme/shop/commits/x/check-runs", "checks: read"],
    ["POST", "/repos/acme/shop/issues/comments/1/reactions", "pull_requests: write"],
    ["GET", "/repos/acme/shop/issues/7/comments", "issues: read"],
    ["POST", "/repos/acme/shop/pulls/comments/1/reactions", "pull_requests: write"],
  ])("is named for %s %s", async (method, path, grant) => {
    api().intercept(path, method).reply(403, { message: "Resource not accessible by integration" });
    const failure = await failureOf(
      connection().read("do it", (known) => known.request(`${method} ${path}`)),
    );
    expect(failure).toMatchObject({ isFinal: true, grant });
    expect(failure.message).toContain(`\`${grant}\``);
  });
});

describe("a limit", () => {
  it.each<[string, number, Record<string, string>, string, number]>([
    ["429 with Retry-After", 429, { "retry-after": "60" }, "slow down", 60_000],
    [
      "403 of the secondary limit",
      403,
      { "retry-after": "7" },
      "You have exceeded a secondary rate limit",
      7000,
    ],
    [
      "403 of the secondary limit without a time",
      403,
      {},
      "You have exceeded a secondary rate limit",
      60_000,
    ],
  ])("%s hands the work back with its delay", async (_what, status, headers, message, delay) => {
    api().get("/user").reply(status, { message }, headers);
    expect(await failureOf(readUser(connection()))).toMatchObject({ isFinal: false, retryAfterMs: delay });
  });

  it("of the hour hands the work back until the reset", async () => {
    const reset = Math.floor(Date.now() / 1000) + 1800;
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) };
    api().get("/user").reply(403, { message: "API rate limit exceeded" }, headers);
    const { retryAfterMs = 0 } = await failureOf(readUser(connection()));
    expect(retryAfterMs).toBeGreaterThan(1_790_000);
    expect(retryAfterMs).toBeLessThan(1_810_000);
  });

  it("can come as 422 with the code abuse", async () => {
    api()
      .post("/repos/acme/shop/issues")
      .reply(422, {
        message: "Validation Failed",
        errors: [{ code: "abuse", message: "was submitted too quickly" }],
      });
    expect(await failureOf(createIssue(connection()))).toMatchObject({
      isFinal: false,
      retryAfterMs: 60_000,
    });
  });

  it("can come inside a GraphQL answer with status 200", async () => {
    api()
      .post("/graphql")
      .reply(200, { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] });
    const asked = connection().query("answer", z.unknown(), "{ viewer { login } }", {});
    expect(await failureOf(asked)).toMatchObject({ isFinal: false, retryAfterMs: 60_000 });
  });
});

describe("a write", () => {
  it.each([500, 502])("is never repeated after %d: it may have happened", async (status) => {
    api().post("/repos/acme/shop/issues").reply(status, {});
    expect(await failureOf(createIssue(connection()))).toMatchObject({ status, isFinal: false });
  });

  it("is not begun once the run was told to stop", async () => {
    api();
    const signal = AbortSignal.abort(new Error("superseded"));
    await expect(createIssue(connection({ signal }))).rejects.toThrow("superseded");
  });

  it("waits its turn behind the others of its installation, with a pause", async () => {
    const paceOf = createPaces(30);
    const order: string[] = [];
    const send = (name: string, ms: number) => async () => {
      order.push(`${name} starts`);
      await sleep(ms);
      order.push(`${name} ends`);
    };
    const start = Date.now();
    await Promise.all([
      paceOf(1).inTurn(send("a", 10)),
      paceOf(1).inTurn(send("b", 0)),
      paceOf(2).inTurn(send("other", 0)),
    ]);
    expect(order.indexOf("other ends")).toBeLessThan(order.indexOf("b starts"));
    expect(order.indexOf("a ends")).toBeLessThan(order.indexOf("b starts"));
    expect(Date.now() - start).toBeGreaterThanOrEqual(35);
  });

  it("does not wait for one that failed longer than for others", async () => {
    const pace = createPaces(1)(1);
    await expect(pace.inTurn(() => Promise.reject(new Error("first")))).rejects.toThrow("first");
    expect(await pace.inTurn(async () => "second")).toBe("second");
  });
});

describe("an installation that GitHub asked to slow down", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is left alone for the time that was named, whatever else asks for it", async () => {
    const paceOf = createPaces(0);
    expect(paceOf(1).slowDown(30_000)).toBe(30_000);
    vi.advanceTimersByTime(20_000);
    expect(paceOf(1).pausedFor()).toBe(10_000);
    expect(paceOf(2).pausedFor()).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(paceOf(1).pausedFor()).toBe(0);
  });

  it("is left alone for a minute where none was named, doubled each time until a write gets through", async () => {
    const pace = createPaces(0)(1);
    const again = () => {
      const ms = pace.slowDown(undefined);
      // Requests that were under way together meet it together.
      expect(pace.slowDown(undefined)).toBe(ms);
      vi.advanceTimersByTime(ms);
      return ms;
    };
    expect([again(), again(), again()]).toEqual([60_000, 120_000, 240_000]);
    await pace.inTurn(async () => undefined);
    expect(again()).toBe(60_000);
    for (let times = 0; times < 10; times += 1) again();
    expect(again()).toBe(3_600_000);
  });

  it("gets no request of another run meanwhile", async () => {
    const pace = createPaces(0)(1);
    const signal = new AbortController().signal;
    const [limited, other] = [connect(client(), { pace, signal }), connect(client(), { pace, signal })];
    api().get("/user").reply(429, { message: "slow down" }, { "retry-after": "90" });
    expect(await failureOf(readUser(limited))).toMatchObject({ retryAfterMs: 90_000 });
    vi.advanceTimersByTime(30_000);
    expect(await failureOf(readUser(other))).toMatchObject({ isFinal: false, retryAfterMs: 60_000 });
    expect(await failureOf(createIssue(other))).toMatchObject({ isFinal: false, retryAfterMs: 60_000 });
  });
});

describe("a GraphQL answer", () => {
  it("with nothing but a message is a limit, not an answer", async () => {
    api().post("/graphql").reply(200, { message: "You have exceeded a secondary rate limit." });
    const asked = connection().query("answer", z.unknown(), "{ x }", {});
    expect(await failureOf(asked)).toMatchObject({ isFinal: false, retryAfterMs: 60_000 });
  });

  it("with a secondary limit inside hands the work back with its delay", async () => {
    const errors = [{ message: "You have exceeded a secondary rate limit." }];
    api().post("/graphql").reply(200, { data: null, errors }, { "retry-after": "30" });
    const asked = connection().query("answer", z.unknown(), "{ x }", {});
    expect(await failureOf(asked)).toMatchObject({ isFinal: false, retryAfterMs: 30_000 });
  });

  it.each([
    ["asks for more than GitHub gives at once", { type: "MAX_NODE_LIMIT_EXCEEDED" }, { isTooMuch: true }],
    ["GitHub does not understand", { extensions: { code: "undefinedField" } }, { isFinal: true }],
  ])("to a question that %s is known as such", async (_, more, known) => {
    api()
      .post("/graphql")
      .reply(200, { errors: [{ message: "no", ...more }] });
    expect(await failureOf(connection().query("answer", z.unknown(), "{ x }", {}))).toMatchObject(known);
  });

  it.each([200, 502])(
    "with status %d that took GitHub too long is known as such, and not asked for again",
    async (status) => {
      const message = "Something went wrong while executing your query. This may be the result of a timeout.";
      api()
        .post("/graphql")
        .reply(status, { data: null, errors: [{ message }] });
      const asked = connection().query("answer", z.unknown(), "{ x }", {});
      expect(await failureOf(asked)).toMatchObject({ isTooMuch: true, isFinal: false });
    },
  );

  it("about somebody else's repository decides nothing beside another reason", async () => {
    const elsewhere = {
      type: "NOT_FOUND",
      path: ["organisation"],
      message: "Could not resolve to a Repository with the name 'abuse-ch/.github'.",
    };
    const path = ["repository", "pullRequest", "baseRef", "target"];
    const errors = [
      elsewhere,
      { type: "FORBIDDEN", path, message: "Resource not accessible by integration." },
    ];
    api()
      .post("/graphql")
      .reply(200, { data: { repository: {} }, errors });
    const failure = await failureOf(connection().query("answer", z.unknown(), "{ x }", {}));
    expect(failure).toMatchObject({ limit: undefined, grant: "contents: read" });
    expect(failure.message).toMatch(
      /: Resource not accessible by integration\. The permission `contents: read` is missing: /,
    );
  });

  it("without our check runs is as good as any, and the permission is put down", async () => {
    const path = ["repository", "pullRequest", "commits", "nodes", 0, "commit", "checkSuites"];
    const errors = [{ type: "FORBIDDEN", path, message: "Resource not accessible by integration" }];
    const data = { repository: {} };
    api().post("/graphql").reply(200, { data, errors });
    const known = connection();
    expect(await known.query("answer", z.unknown(), "{ x }", {})).toEqual(data);
    expect([...known.missing]).toEqual(["checks: read"]);
  });

  it("of an unknown shape is refused with the place", async () => {
    api()
      .post("/graphql")
      .reply(200, { data: { viewer: { login: 7 } } });
    const shape = z.object({ viewer: z.object({ login: z.string() }) });
    const failure = await failureOf(connection().query("name the viewer", shape, "{ viewer { login } }", {}));
    expect(failure.message).toMatch(/^GitHub did not name the viewer: .* at viewer\.login/);
    expect(failure.isFinal).toBe(true);
  });

  it.each([
    ["a file", ["repository", "pullRequest", "baseRef", "target", "at0"], undefined],
    ["an object", ["repository", "b0"], undefined],
    ["the repository", ["repository"], true],
    ["the pull request", ["repository", "pullRequest"], true],
  ])("that lacks %s only is as good as any, unless nothing can be said without", async (_, path, isFinal) => {
    const data = { repository: null };
    api()
      .post("/graphql")
      .reply(200, { data, errors: [{ type: "NOT_FOUND", path, message: "Could not resolve" }] });
    const asked = connection().query("answer", z.unknown(), "{ x }", {});
    if (isFinal === undefined) expect(await asked).toEqual(data);
    else expect(await failureOf(asked)).toMatchObject({ isFinal });
  });

  it("with any other error is none", async () => {
    const errors = [
      { type: "NOT_FOUND", path: ["repository", "b0"], message: "Could not resolve" },
      { type: "FORBIDDEN", path: ["repository", "b1"], message: "Resource not accessible" },
    ];
    api()
      .post("/graphql")
      .reply(200, { data: { repository: {} }, errors });
    expect(await failureOf(connection().query("answer", z.unknown(), "{ x }", {}))).toMatchObject({
      isFinal: true,
    });
  });

  it("that says the thing is not there is final", async () => {
    api()
      .post("/graphql")
      .reply(200, {
        data: { repository: null },
        errors: [{ type: "NOT_FOUND", message: "Could not resolve" }],
      });
    expect(await failureOf(connection().query("answer", z.unknown(), "{ x }", {}))).toMatchObject({
      isFinal: true,
    });
  });
});
