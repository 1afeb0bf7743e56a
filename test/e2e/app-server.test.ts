import { createHmac, randomUUID } from "node:crypto";
import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { APP, KEY, scene } from "../simulator/world.ts";
import { addressOf, type RunningServer, SECRET, serverSettings, startServer } from "./app-world.ts";

const BASE = { "app.py": "VALUE = 1\n" };
const CHANGED = { "app.py": "VALUE = 2\n" };

const SETTINGS = { APP_ID: String(APP), PRIVATE_KEY: KEY, WEBHOOK_SECRET: SECRET };
const PRIVATE_TEXT = "a line of somebody's private pull request";

async function running(
  env: Readonly<Record<string, string>> = {},
): Promise<{ server: RunningServer; url: string }> {
  const server = startServer({ ...SETTINGS, ...env });
  return { server, url: await addressOf(server) };
}

function post(url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const signature = createHmac("sha256", SECRET).update(body).digest("hex");
  return fetch(`${url}/api/github/webhooks`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-github-delivery": randomUUID(),
      "x-github-event": "pull_request",
      "x-hub-signature-256": `sha256=${signature}`,
      ...headers,
    },
  });
}

describe("the server", () => {
  it("answers what it serves, and nothing else", async () => {
    const { url } = await running();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/`)).status).toBe(404);
    expect((await fetch(`${url}/probot`)).status).toBe(404);
    expect((await fetch(`${url}/probot/import`, { method: "POST" })).status).toBe(404);
    expect((await fetch(`${url}/api/github/webhooks`)).status).toBe(405);
    const ping = await post(url, JSON.stringify({ zen: "Design for failure.", hook_id: 1 }), {
      "x-github-event": "ping",
    });
    expect(ping.status).toBe(200);
  });

  it.each(["info", "trace"])(
    "refuses a bad signature without a word of the body in its log at level %s",
    async (level) => {
      const { server, url } = await running({ LOG_LEVEL: level });
      const body = JSON.stringify({ action: "opened", pull_request: { body: PRIVATE_TEXT } });
      const signature = `sha256=${createHmac("sha256", "another secret").update(body).digest("hex")}`;
      const response = await post(url, body, { "x-hub-signature-256": signature });
      expect(response.status).toBe(400);
      await expect.poll(() => server.output()).toContain("signature");
      const { status } = await post(url, JSON.stringify({ zen: "Once more." }), { "x-github-event": "ping" });
      expect(status).toBe(200);
      expect(server.output().split("signature does not match").length - 1).toBe(2);
      expect(server.output().match(/"level":"error"/g)).toHaveLength(1);
      expect(server.output()).not.toContain("private pull request");
      expect(server.output()).not.toContain(SECRET);
      expect(server.output()).not.toContain("PRIVATE KEY");
    },
  );

  it("survives a signed body it does not understand, and keeps it to itself", async () => {
    const { server, url } = await running();
    for (const body of [
      `{"action": "opened", "installation": {"id": 1}, "pull_request": "${PRIVATE_TEXT}"}`,
      `not json: ${PRIVATE_TEXT}`,
    ]) {
      const response = await post(url, body);
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
    await expect.poll(() => server.output()).toContain('"level":"error"');
    expect(server.output()).not.toContain("private pull request");
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it("refuses a body that is larger than GitHub's without reading it", async () => {
    const { url } = await running();
    const answer = await new Promise<{ status: number | undefined; connection: string | undefined }>(
      (resolve, reject) => {
        const sent = request(`${url}/api/github/webhooks`, {
          method: "POST",
          headers: { "content-type": "application/json", "content-length": String(300 * 1024 * 1024) },
        });
        sent.on("error", reject);
        sent.on("response", ({ statusCode, headers }) =>
          resolve({ status: statusCode, connection: headers.connection }),
        );
        sent.flushHeaders();
      },
    );
    expect(answer).toEqual({ status: 413, connection: "close" });
  });

  it("hangs up on a sender that takes more than ten seconds for its headers", async () => {
    const { url } = await running();
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    onTestFinished(() => {
      socket.destroy();
    });
    const start = Date.now();
    socket.write("POST /api/github/webhooks HTTP/1.1\r\nhost: a");
    socket.resume();
    await once(socket, "close");
    expect(Date.now() - start).toBeLessThan(15_000);
  });

  it("stops reading a body that says nothing of its size once it is too large", async () => {
    const { url } = await running();
    let sentBytes = 0;
    const status = await new Promise<number | undefined>((resolve) => {
      const sent = request(`${url}/api/github/webhooks`, { method: "POST" });
      sent.on("error", () => resolve(undefined));
      sent.on("response", ({ statusCode }) => resolve(statusCode));
      const chunk = Buffer.alloc(1024 * 1024);
      const more = (): void => {
        sentBytes += chunk.length;
        if (sentBytes < 200 * chunk.length) sent.write(chunk, more);
      };
      more();
      onTestFinished(() => {
        sent.destroy();
      });
    });
    expect([413, undefined]).toContain(status);
    expect(sentBytes).toBeLessThan(100 * 1024 * 1024);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

describe("starting", () => {
  it.each([
    ["APP_ID is missing.", { APP_ID: "" }],
    ["WEBHOOK_SECRET is missing.", { WEBHOOK_SECRET: "" }],
    ["WEBHOOK_SECRET must not be", { WEBHOOK_SECRET: "development" }],
    ["PRIVATE_KEY is missing.", { PRIVATE_KEY: "" }],
  ])("is refused with the sentence %j", async (sentence, env) => {
    const server = startServer({ ...SETTINGS, ...env });
    expect(await server.exited).toBe(2);
    expect(server.output()).toContain(sentence);
    expect(server.output().trim().split("\n")).toHaveLength(1);
  });

  it("is refused when the port is taken", async () => {
    const { url } = await running();
    const second = startServer({ ...SETTINGS, PORT: new URL(url).port });
    expect(await second.exited).toBe(2);
    expect(second.output()).toContain("EADDRINUSE");
  });
});

describe("stopping", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "finishes the review under way on %s, and ends with 0",
    async (signal) => {
      const { github, repository, pull } = await scene(CHANGED, BASE);
      const server = startServer({ ...serverSettings(github), WRITE_PAUSE_MS: "300" });
      const url = await addressOf(server);
      await github.deliver({ to: `${url}/api/github/webhooks`, secret: SECRET }, pull.event("opened"));
      server.child.kill(signal);
      expect(await server.exited).toBe(0);
      expect(repository.checkRuns).toMatchObject([{ status: "completed", conclusion: "success" }]);
    },
  );
});

describe("a webhook", () => {
  it("is answered once its job is in the queue, however slow GitHub is", async () => {
    const { github, pull } = await scene(CHANGED, BASE);
    github.fail({ match: () => true, with: "hang", times: 99 });
    const server = startServer({ ...serverSettings(github), REQUEST_TIMEOUT_MS: "60000" });
    const url = await addressOf(server);
    const took: number[] = [];
    for (let count = 0; count < 20; count += 1) {
      const start = Date.now();
      const to = { to: `${url}/api/github/webhooks`, secret: SECRET };
      const { status } = await github.deliver(to, pull.event("opened"));
      took.push(Date.now() - start);
      expect(status).toBe(200);
    }
    await github.until("a request that hangs", () => github.requests.length > 0);
    expect(await (await fetch(`${url}/healthz`)).text()).not.toBe("ok, 0 jobs\n");
    // GitHub gives up after ten seconds.
    expect(Math.max(...took)).toBeLessThan(10_000);
  });
});
