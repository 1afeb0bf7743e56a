import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { STYLE } from "../report/html.ts";
import { noPageHtml, ruleIndexHtml } from "../report/rule-index.ts";
import { rulePageHtml } from "../report/rule-page.ts";
import { KNOWN_RULES } from "../review/known-rules.ts";

/** Where the pages of rules are: `/rules` lists them, `/rules/group/name` is one. */
export const RULES_PATH = "/rules";

interface Page {
  readonly html: Buffer;
  readonly etag: string;
}

const pages = new Map<string, Page>();

/** Is this the address of a page of ours, or of what might have been one? */
export function isRulePath(path: string): boolean {
  return path === RULES_PATH || path.startsWith(`${RULES_PATH}/`);
}

/** Answers GET and HEAD below `/rules`. */
export function answerRulePage(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  path: string,
): void {
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD", ...PLAIN }).end("Pages are read with GET.\n");
    return;
  }
  const page = pageAt(path);
  const isHead = method === "HEAD";
  if (page === undefined) {
    const html = Buffer.from(noPageHtml(`${"../".repeat(path.split("/").length - 2)}rules`));
    send(response, 404, html, { "cache-control": "no-store" }, isHead);
  } else if (isAmong(page.etag, headers["if-none-match"])) {
    response.writeHead(304, { etag: page.etag, "cache-control": CACHED }).end();
  } else send(response, 200, page.html, { etag: page.etag, "cache-control": CACHED }, isHead);
}

function pageAt(path: string): Page | undefined {
  const known = pages.get(path);
  if (known !== undefined) return known;
  const html = htmlAt(path);
  if (html === undefined) return undefined;
  const page = { html: Buffer.from(html), etag: `"${digest(html).slice(0, 24)}"` };
  pages.set(path, page);
  return page;
}

/** Names are looked up; the path of a request never becomes the path of a file. */
function htmlAt(path: string): string | undefined {
  if (path === RULES_PATH) return ruleIndexHtml([...KNOWN_RULES.values()]);
  const rule = KNOWN_RULES.get(path.slice(RULES_PATH.length + 1));
  return rule && rulePageHtml({ ...rule, markdown: readFileSync(rule.page, "utf8") });
}

/** A server that was updated may say something else an hour later. */
const CACHED = "public, max-age=3600";
const PLAIN = { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" };

const GUARDED = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${digest(STYLE)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

function send(
  response: ServerResponse,
  status: number,
  html: Buffer,
  headers: Readonly<Record<string, string>>,
  isHead: boolean,
): void {
  response.writeHead(status, { ...GUARDED, ...headers, "content-length": html.length });
  response.end(isHead ? undefined : html);
}

/** `W/` is put before it by proxies that compress. */
function isAmong(etag: string, given: string | undefined): boolean {
  return (given ?? "")
    .split(",")
    .some((one) => one.trim().replace(/^W\//, "") === etag || one.trim() === "*");
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
