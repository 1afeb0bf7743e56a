import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { type Cache, newCache } from "./cache.ts";
import type { Client } from "./client.ts";
import { failureOf, GitHubFailure } from "./failure.ts";
import type { Pace } from "./pace.ts";

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
}

export type Variables = Readonly<Record<string, string | number | null>>;

export interface RequestOptions {
  readonly signal: AbortSignal;
}

const READ_ATTEMPTS = 3;

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
  async function read<T>(
    what: string,
    send: (client: Client, request: RequestOptions) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted();
      try {
        return await send(client, { signal });
      } catch (error) {
        signal.throwIfAborted();
        const failure = failureOf(what, error);
        if (!failure.isTransient || attempt >= READ_ATTEMPTS) throw failure;
        await sleep(backoffMs * 2 ** (attempt - 1) * (0.5 + Math.random()), undefined, { signal });
      }
    }
  }

  return {
    cache,
    read,
    // A write under way is never cut off: nobody would know whether it happened.
    write: (what, send) =>
      pace(async () => {
        signal.throwIfAborted();
        try {
          return await send(client);
        } catch (error) {
          throw failureOf(what, error);
        }
      }),
    async query(what, schema, query, variables) {
      const data = await read(what, (each, request) =>
        each.graphql<unknown>(query, { ...variables, request }).catch(withoutMissing),
      );
      const parsed = schema.safeParse(data);
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      const where = issue?.path.join(".") ?? "";
      throw new GitHubFailure(
        `GitHub did not ${what}: its answer has an unknown shape at ${where} (${issue?.message}).`,
        200,
        {
          isFinal: true,
        },
      );
    },
    checkpoint: () => signal.throwIfAborted(),
  };
}

const Incomplete = z.object({
  data: z.record(z.string(), z.unknown()),
  errors: z
    .array(z.object({ type: z.literal("NOT_FOUND"), path: z.array(z.union([z.string(), z.number()])) }))
    .min(1),
});

/** What nothing can be said without. */
const NEEDED: ReadonlySet<string | number | undefined> = new Set(["repository", "pullRequest"]);

/** For a file that is not there GitHub gives null and an error beside it; the rest of the answer is as good as any. */
function withoutMissing(error: unknown): unknown {
  const incomplete = Incomplete.safeParse(error);
  if (!incomplete.success || incomplete.data.errors.some(({ path }) => NEEDED.has(path.at(-1)))) throw error;
  return incomplete.data.data;
}
