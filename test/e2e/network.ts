import { isDeepStrictEqual } from "node:util";
import type { Faultable } from "../../simulator/faults.ts";
import { createFetch } from "../../src/github/transport.ts";

/** What lies between a server and GitHub. */
export interface Network {
  readonly fetch: typeof fetch;
  /** The server waits no longer for the answer to a request that has arrived. */
  giveUpOn(request: Faultable): void;
  /** The server is dead: what it has sent is never answered, and nothing that it would send arrives. */
  cut(): void;
}

interface Sent {
  readonly path: string;
  readonly body: unknown;
  readonly late: AbortController;
}

const NEVER = new Promise<never>(() => undefined);

export function newNetwork(): Network {
  // Long enough for any machine: no test waits for it.
  const patient = createFetch(60_000);
  const open = new Set<Sent>();
  let isCut = false;

  async function send(...[input, init = {}]: Parameters<typeof fetch>): Promise<Response> {
    if (isCut) return NEVER;
    const late = new AbortController();
    const { pathname, search } = new URL(String(input));
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    const sent = { path: `${pathname}${search}`, body, late };
    const signal = init.signal == null ? late.signal : AbortSignal.any([init.signal, late.signal]);
    open.add(sent);
    try {
      const response = await patient(input, { ...init, signal });
      return isCut ? NEVER : response;
    } catch (error) {
      if (isCut) return NEVER;
      throw error;
    } finally {
      open.delete(sent);
    }
  }

  return {
    fetch: send,
    giveUpOn({ path, body }) {
      const met = [...open].find((sent) => sent.path === path && isDeepStrictEqual(sent.body, body));
      if (met === undefined) throw new Error(`No request to ${path} is open.`);
      met.late.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
    },
    cut() {
      isCut = true;
      for (const { late } of open) late.abort();
    },
  };
}
