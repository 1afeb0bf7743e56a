import { setTimeout as sleep } from "node:timers/promises";

export interface LoggedRequest {
  readonly method: string;
  /** Without the Enterprise prefix, with the query. */
  readonly path: string;
  /** The OpenAPI operationId, `graphql query name`, `graphql mutation name`, or `unknown`. */
  readonly operation: string;
  readonly body: unknown;
  /** 0 until answered, or when no answer was given. */
  readonly status: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What went over the wire. */
export interface Traffic {
  readonly requests: LoggedRequest[];
  readonly violations: string[];
  /** Requests being answered, but for those left hanging. */
  open: number;
  lastActivity: number;
  isClosed: boolean;
}

export function newTraffic(): Traffic {
  return { requests: [], violations: [], open: 0, lastActivity: 0, isClosed: false };
}

const PAUSE = 10;

export async function until<T>(
  traffic: Traffic,
  what: string,
  check: () => T | undefined | false,
  timeoutMs: number,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline && !traffic.isClosed) {
    const found = check();
    if (found !== undefined && found !== false) return found;
    await sleep(PAUSE);
  }
  const waited = traffic.isClosed ? "Closed while waiting" : `Waited ${timeoutMs} ms`;
  const log = traffic.requests.map(
    ({ method, path, operation, status }) => `  ${status} ${method} ${path} (${operation})`,
  );
  throw new Error(
    [`${waited} for ${what}.`, "Requests:", ...log, "Violations:", ...traffic.violations].join("\n"),
  );
}

export async function settle(traffic: Traffic, quietMs: number): Promise<void> {
  const start = Date.now();
  const isBusy = () => traffic.open > 0 || Date.now() - Math.max(start, traffic.lastActivity) < quietMs;
  while (isBusy() && !traffic.isClosed) await sleep(PAUSE);
  if (traffic.isClosed) throw new Error("Closed while requests were still coming.");
}
