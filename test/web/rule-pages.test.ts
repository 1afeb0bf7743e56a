import { createHash } from "node:crypto";
import { once } from "node:events";
import { request } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { UNUSED_PERMISSION } from "../../src/review/unused-permission.ts";
import { REQUIREMENTS, RULES } from "../../src/rules/registry.ts";
import { createSite } from "../../src/web/http.ts";

async function site(): Promise<string> {
  const server = createSite({ webhook: () => undefined, depth: async () => 0, failed: () => undefined });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The site did not listen.");
  return `http://127.0.0.1:${address.port}`;
}

/** As it is written: `fetch` would take the dots out of a path. */
async function get(
  url: string,
  path: string,
  method = "GET",
  headers: Readonly<Record<string, string>> = {},
) {
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path, method, headers });
  sent.end();
  const [response] = await once(sent, "response");
  let body = "";
  for await (const chunk of response) body += String(chunk);
  return { status: response.statusCode, headers: response.headers, body };
}

const PAGE = "/rules/async/blocking-call";
const WITHOUT = /<(?:script|iframe|object|embed|form|link|img)\b|\son\w+\s*=|javascript:/i;

describe("the page of a rule", () => {
  it("is there for every rule and requirement, lists them all, and each link leads to one", async () => {
    const url = await site();
    const { body: index } = await get(url, "/rules");
    const names = [...index.matchAll(/<a href="rules\/([^"]+)">/g)].map(([, name]) => name);
    expect(names.toSorted()).toEqual([...REQUIREMENTS.keys(), UNUSED_PERMISSION].toSorted());
    for (const name of names) {
      const { status, body } = await get(url, `/rules/${name}`);
      expect(status, name).toBe(200);
      expect(body.replaceAll(/<pre[\s\S]*?<\/pre>/g, ""), name).not.toMatch(WITHOUT);
      expect(body, name).toContain(`<code>${name}</code>`);
      if (RULES.has(name ?? "")) expect(body, name).toContain(`# rubric: allow[${name}]`);
    }
  });

  it("tells what the change found and what it leaves alone", async () => {
    const { body } = await get(await site(), "/rules/database/missing-migration");
    expect(body).toContain("<figcaption><code>app/models.py</code> before the change</figcaption>");
    expect(body).toContain("0001_start.py</code>, which the change leaves alone</figcaption>");
  });

  it("shows what it flags with the message below the line, and what it allows", async () => {
    const { body } = await get(await site(), PAGE);
    expect(body).toContain("<h1>Blocking call inside an async function</h1>");
    expect(body).toContain('<h2 class="flags">Flags a pause in an async endpoint</h2>');
    expect(body).toContain(
      '<span class="row found">    time.sleep(1)</span><span class="finding"><code>time.sleep</code> blocks the event loop; await <code>asyncio.sleep</code> instead.</span>',
    );
    expect(body).toContain('<h2 class="allows">');
    expect(body).toContain("<figcaption><code>app/weather.py</code></figcaption>");
    expect(body).not.toContain("# finding:");
  });

  it("lets nothing in but its own style, and fits a phone", async () => {
    const { headers, body } = await get(await site(), PAGE);
    const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(headers["content-security-policy"]).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    expect(body).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(style).toContain("prefers-color-scheme: dark");
    expect(body).not.toContain(' style="');
  });

  it("is sent once to who keeps it", async () => {
    const url = await site();
    const { headers, body } = await get(url, PAGE);
    const etag = String(headers.etag);
    expect(headers["cache-control"]).toBe("public, max-age=3600");
    expect(Number(headers["content-length"])).toBe(Buffer.byteLength(body));
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await get(url, PAGE, "GET", { "if-none-match": known });
      expect([again.status, again.body, again.headers.etag]).toEqual([304, "", etag]);
    }
    expect((await get(url, PAGE, "GET", { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("answers HEAD as GET without the body, and no other method", async () => {
    const url = await site();
    const [whole, head] = [await get(url, `${PAGE}?from=a`), await get(url, PAGE, "HEAD")];
    expect(head.status).toBe(200);
    expect(head.body).toBe("");
    expect(head.headers["content-length"]).toBe(whole.headers["content-length"]);
    const posted = await get(url, PAGE, "POST");
    expect([posted.status, posted.headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

describe("no page", () => {
  it.each([
    ["/rules/async/blocking", "../../rules"],
    ["/rules/async", "../rules"],
    ["/rules/async/blocking-call/", "../../../rules"],
    ["/rules/", "../rules"],
    ["/rules/async%2Fblocking-call", "../rules"],
    ["/rules/../server.js", "../../rules"],
    ["/rules/async/../async/blocking-call", "../../../../rules"],
    ["/rules/..%2f..%2fpackage.json", "../rules"],
    ["/rules/__proto__", "../rules"],
    ["/rules/async/<script>alert(1)</script>", "../../../rules"],
  ])("is at %s, and says where all are", async (path, toIndex) => {
    const url = await site();
    const { status, body, headers } = await get(url, path);
    expect(status).toBe(404);
    expect(body).toContain(`<a href="${toIndex}">`);
    expect(new URL(toIndex, `${url}${path}`).pathname).toBe("/rules");
    expect(body).not.toMatch(WITHOUT);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["cache-control"]).toBe("no-store");
  });

  it.each(["/rulesome", "/rule/async/blocking-call", "//rules"])("is looked for at %s", async (path) => {
    const { status, body } = await get(await site(), path);
    expect([status, body]).toEqual([404, "There is nothing here.\n"]);
  });
});
