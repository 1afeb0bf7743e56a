import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import { type Cache, newCache } from "./cache.ts";
import type { Client, PullRequestName } from "./client.ts";
import { GitHubFailure } from "./failure.ts";
import type { Grant } from "./grants.ts";
import type { Pace } from "./pace.ts";
import { partialAnswer } from "./partial.ts";
import { failureOf } from "./wording.ts";

/** How a review talks to GitHub: reads are repeated when that is safe, writes never. Failures are `GitHubFailure`. */
export interface Connection {
  /** What was read before, by this connection or another with the same. */
  readonly cache: Cache;
  /** `what` completes "GitHub did not …". */
  read<T>(what: string, send: (client: Client, request: RequestOptions) => Promise<T>): Promise<T>;
  write<T>(what: string, send: (client: Client) => Promise<T>): Promise<T>;
  query<S extends z.ZodType>(
    what: string,
    schema: S,
    query: string,
    variables: Variables,
  ): Promise<z.infer<S>>;
  /** For work between requests: throws when the run was told to stop. */
  checkpoint(): void;
  /** Permissions that a run did without so far, and is not whole for it. */
  readonly missing: Set<Grant>;
  /** A pull request that is asked about along with files of its repository. */
  pulse: Pulse | undefined;
}

export interface Pulse extends PullRequestName {
  see(standing: { readonly head: string; readonly isOpen: boolean }): void;
}

export type Variables = Readonly<Record<string, string | number | null | readonly string[]>>;

export interface RequestOptions {
  readonly signal: AbortSignal;
}

const READ_ATTEMPTS = 3;
/** A pause that is waited for; for a longer one the work is handed back. */
const SHORT_PAUSE_MS = 1500;

export interface ConnectionOptions {
  readonly pace: Pace;
  readonly signal: AbortSignal;
  /** One of its own unless given. */
  readonly cache?: Cache;
  /** The pause before a read is repeated; doubled each time, with jitter. */
  readonly backoffMs?: number;
}

export function connect(
  client: Client,
  { pace, signal, cache = newCache(), backoffMs = 300 }: ConnectionOptions,
): Connection {
  const missing = new Set<Grant>();

  async function wait(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
  }

  async function send<T>(what: string, ask: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const pausedMs = pace.pausedFor();
    if (pausedMs > SHORT_PAUSE_MS) throw pausedFailure(what, pausedMs);
    if (pausedMs > 0) await wait(pausedMs);
    try {
      return await ask();
    } catch (error) {
      const failure = worded(what, error);
      if (failure.status !== 401 || client.renewToken === undefined) throw failure;
    }
    // Whoever is not let in has changed nothing: even a write may be sent again.
    client.renewToken();
    try {
      return await ask();
    } catch (error) {
      throw worded(what, error);
    }
  }

  /** As a sentence; whoever else asks is held back where GitHub wants it. */
  function worded(what: string, error: unknown): GitHubFailure {
    const failure = failureOf(what, error);
    return failure.limit === undefined ? failure : failure.after(pace.slowDown(failure.limit.namedMs));
  }

  async function read<T>(
    what: string,
    ask: (client: Client, request: RequestOptions) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await send(what, () => ask(client, { signal }));
      } catch (error) {
        signal.throwIfAborted();
        const isWorthIt = error instanceof GitHubFailure && error.isTransient && !error.isTooMuch;
        if (!isWorthIt || attempt >= READ_ATTEMPTS) throw error;
        await wait(backoffMs * 2 ** (attempt - 1) * (0.5 + Math.random()));
      }
    }
  }

  return {
    cache,
    read,
    missing,
    pulse: undefined,
    // A write under way is never cut off: nobody would know whether it happened.
    write: (what, ask) => pace.inTurn(() => send(what, () => ask(client))),
    async query(what, schema, query, variables) {
      const data = await read(what, (each, request) =>
        each
          .graphql<unknown>(query, { ...variables, request })
          .catch((error: unknown) => partialAnswer(error, missing)),
      );
      // Some limits come as a bare message, which Octokit takes for an answer without data.
      if (data == null) throw emptyAnswer(what, pace.slowDown(undefined));
      const parsed = schema.safeParse(data);
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      const where = issue?.path.join(".") ?? "";
      const sentence = `GitHub did not ${what}: its answer has an unknown shape at ${where} (${issue?.message}).`;
      throw new GitHubFailure(sentence, 200, { isFinal: true });
    },
    checkpoint: () => signal.throwIfAborted(),
  };
}

function pausedFailure(what: string, retryAfterMs: number): GitHubFailure {
  const sentence = `GitHub was not asked to ${what}: it wants this installation to wait.`;
  return new GitHubFailure(sentence, 429, { isFinal: false, retryAfterMs });
}

function emptyAnswer(what: string, retryAfterMs: number): GitHubFailure {
  const sentence = `GitHub did not ${what}: its answer has neither data nor a reason.`;
  return new GitHubFailure(sentence, 200, { isFinal: false, retryAfterMs });
}
