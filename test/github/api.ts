import { Octokit } from "@octokit/rest";
import nock from "nock";
import { onTestFinished } from "vitest";
import { type Cache, newCache } from "../../src/github/cache.ts";
import type { PullRequestName } from "../../src/github/client.ts";
import { type Connection, connect } from "../../src/github/connection.ts";
import type { Overview } from "../../src/github/overview.ts";
import { createFetch } from "../../src/github/transport.ts";
import { unpaced } from "./unpaced.ts";

export const NAME: PullRequestName = { owner: "acme", repo: "shop", number: 7 };
export const HEAD = "a".repeat(40);
export const BASE = "b".repeat(40);
export const FORK_POINT = "f".repeat(40);

/** GitHub's API as the test writes it; what is asked beyond that fails, and so does what is not asked. */
export function api(): nock.Scope {
  nock.disableNetConnect();
  const scope = nock("https://api.github.com");
  onTestFinished(() => {
    const missing = scope.pendingMocks();
    nock.cleanAll();
    nock.enableNetConnect();
    if (missing.length > 0) throw new Error(`Never asked: ${missing.join(", ")}`);
  });
  return scope;
}

export function client(timeoutMs = 5000): Octokit {
  const quiet = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
  };
  return new Octokit({ log: quiet, request: { fetch: createFetch(timeoutMs) } });
}

export function connection(
  options: { timeoutMs?: number; signal?: AbortSignal; cache?: Cache } = {},
): Connection {
  const { timeoutMs, signal = new AbortController().signal, cache = newCache() } = options;
  return connect(client(timeoutMs), { pace: unpaced, signal, cache, backoffMs: 1 });
}

export function overview(more: Partial<Overview> = {}): Overview {
  return {
    url: "https://github.com/acme/shop",
    head: HEAD,
    base: BASE,
    mergeBase: FORK_POINT,
    isOpen: true,
    isDraft: false,
    author: "ada",
    labels: [],
    headRepository: { owner: "acme", repo: "shop" },
    isFork: false,
    changedFiles: 1,
    config: undefined,
    organisationConfig: undefined,
    agentFiles: [],
    misnamed: [],
    threads: [],
    unfinished: [],
    check: undefined,
    ...more,
  };
}
