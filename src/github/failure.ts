import { z } from "zod";

/** A request that GitHub did not answer as hoped, as a sentence, with what it means for trying again. */
export class GitHubFailure extends Error {
  override readonly name = "GitHubFailure";
  /** HTTP status; 0 when there was no answer, 200 for errors inside a GraphQL answer. */
  readonly status: number;
  /** GitHub asks to come back then. */
  readonly retryAfterMs: number | undefined;
  /** Trying again can't help. */
  readonly isFinal: boolean;

  constructor(
    sentence: string,
    status: number,
    advice: { retryAfterMs?: number | undefined; isFinal: boolean },
  ) {
    super(sentence);
    this.status = status;
    this.retryAfterMs = advice.retryAfterMs;
    this.isFinal = advice.isFinal;
  }

  /** Nothing is known about what happened to the request; a read may be sent again at once. */
  get isTransient(): boolean {
    return !this.isFinal && this.retryAfterMs === undefined;
  }
}

const HttpError = z.object({
  status: z.number(),
  message: z.string(),
  response: z
    .object({
      headers: z.record(z.string(), z.unknown()),
      data: z.unknown(),
    })
    .optional(),
});

const GraphQLError = z.object({
  errors: z.array(z.object({ type: z.string().optional(), message: z.string() })).min(1),
  headers: z.record(z.string(), z.unknown()).default({}),
});

const RATE_LIMIT = /rate limit|abuse|submitted too quickly/i;
const MESSAGE_LENGTH = 300;

/** `what` completes "GitHub did not …". */
export function failureOf(what: string, error: unknown): GitHubFailure {
  if (error instanceof GitHubFailure) return error;
  const graphql = GraphQLError.safeParse(error);
  if (graphql.success) return graphqlFailure(what, graphql.data);
  const http = HttpError.safeParse(error);
  if (http.success && http.data.response !== undefined) return httpFailure(what, http.data);
  const reason = error instanceof Error ? error.message : String(error);
  return new GitHubFailure(`GitHub did not ${what}: there was no answer (${short(reason)}).`, 0, {
    isFinal: false,
  });
}

function httpFailure(what: string, { status, message, response }: z.infer<typeof HttpError>): GitHubFailure {
  const headers = response?.headers ?? {};
  const sentence = `GitHub did not ${what}: it answered ${status} (${short(message)})`;
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (headers["x-ratelimit-remaining"] === "0" || "retry-after" in headers || RATE_LIMIT.test(message))) ||
    (status === 422 && /"code":"abuse"/.test(message));
  if (isLimit) {
    const retryAfterMs = delayOf(headers);
    return new GitHubFailure(`${sentence}; trying again in ${Math.ceil(retryAfterMs / 1000)} s.`, status, {
      retryAfterMs,
      isFinal: false,
    });
  }
  const isFinal = status >= 400 && status < 500 && status !== 408 && status !== 409;
  return new GitHubFailure(`${sentence}.${hint(status)}`, status, { isFinal });
}

function graphqlFailure(what: string, { errors, headers }: z.infer<typeof GraphQLError>): GitHubFailure {
  const [first] = errors;
  const sentence = `GitHub did not ${what}: ${short(first?.message ?? "it gave no reason")}`;
  if (errors.some((error) => error.type === "RATE_LIMITED" || RATE_LIMIT.test(error.message))) {
    return new GitHubFailure(sentence, 200, { retryAfterMs: delayOf(headers), isFinal: false });
  }
  const isFinal = errors.some((error) =>
    ["NOT_FOUND", "FORBIDDEN", "INSUFFICIENT_SCOPES"].includes(error.type ?? ""),
  );
  return new GitHubFailure(sentence, 200, { isFinal });
}

/** GitHub's own order: `retry-after`, else the reset of the limit, else a minute. */
function delayOf(headers: Readonly<Record<string, unknown>>): number {
  const seconds = Number(headers["retry-after"]);
  if (Number.isFinite(seconds) && seconds > 0) return seconds * 1000;
  const reset = Number(headers["x-ratelimit-reset"]) * 1000 - Date.now();
  if (headers["x-ratelimit-remaining"] === "0" && reset > 0) return reset + 1000;
  return 60_000;
}

function hint(status: number): string {
  if (status === 401) return " Is the App suspended, or its key replaced?";
  if (status === 403) return " Does the installation grant the permissions that app.yml lists?";
  if (status === 404) return " Is the App still installed on this repository?";
  return "";
}

function short(message: string): string {
  return message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, MESSAGE_LENGTH)}…`;
}
