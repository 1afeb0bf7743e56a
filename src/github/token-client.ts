import { Octokit } from "@octokit/rest";
import type { Client } from "./client.ts";
import { createFetch } from "./transport.ts";

const REQUEST_TIMEOUT_MS = 20_000;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** GitHub as somebody with a token sees it. */
export function tokenClient(token: string, apiUrl: string): Client {
  return new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "rubric",
    log: SILENT,
    request: { fetch: createFetch(REQUEST_TIMEOUT_MS) },
  });
}

function ignore(): void {}
