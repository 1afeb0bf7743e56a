import type { Json } from "./json.ts";

export interface Fault {
  /** The operation as logged (`pulls/create-review`, `graphql query threads`, …), or a question to the request. */
  readonly match: string | ((request: Faultable) => boolean);
  /** The first request that it may meet, of those that match from now on: 1 unless told. */
  readonly nth?: number;
  /** Once unless told. */
  readonly times?: number;
  /** Answered as if nothing were wrong unless told. */
  readonly with?: FaultKind;
  /** What happens while the request is under way: it is answered after that. */
  readonly meanwhile?: (request: Faultable) => unknown;
  /** Seconds in `Retry-After` of 403, 429 and `abuse`. */
  readonly retryAfter?: number;
}

/**
 * `abuse` is the secondary limit as 422; `hourly-limit` the primary one, used up until a second from now; `graphql-limit` and
 * `graphql-secondary-limit` are those inside an answer with status 200; `graphql-bare-limit` is one without any data;
 * `500-but-created` does the work and answers 500; `hang` never answers; `reset` cuts the connection.
 */
export type FaultKind =
  | 401
  | 403
  | 404
  | 422
  | 429
  | 500
  | 502
  | "abuse"
  | "hourly-limit"
  | "graphql-limit"
  | "graphql-secondary-limit"
  | "graphql-bare-limit"
  | "500-but-created"
  | "hang"
  | "reset";

export interface Faultable {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly body: unknown;
}

export interface Faults {
  add(fault: Fault): void;
  /** The fault a request meets, used up. */
  next(request: Faultable): Fault | undefined;
}

export function scriptedFaults(): Faults {
  const script: { readonly fault: Fault; seen: number; left: number }[] = [];
  return {
    add: (fault) => {
      script.push({ fault, seen: 0, left: fault.times ?? 1 });
    },
    next: (request) => {
      const matching = script.filter(({ fault, left }) => left > 0 && meets(fault, request));
      for (const each of matching) each.seen += 1;
      const met = matching.find(({ fault, seen }) => seen >= (fault.nth ?? 1));
      if (met === undefined) return undefined;
      met.left -= 1;
      return met.fault;
    },
  };
}

function meets({ match }: Fault, request: Faultable): boolean {
  return typeof match === "string" ? request.operation === match : match(request);
}

export interface FaultAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

const WORDS: Readonly<Record<number, string>> = {
  401: "Bad credentials",
  403: SECONDARY,
  404: "Not Found",
  422: "Validation Failed",
  429: "API rate limit exceeded",
  500: "Server Error",
  502: "Server Error",
};

function usedUp(): FaultAnswer["headers"] {
  return { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 1) };
}

const NAMED: Readonly<Partial<Record<FaultKind, () => FaultAnswer>>> = {
  "hourly-limit": () => ({ status: 403, headers: usedUp(), body: { message: "API rate limit exceeded" } }),
  "graphql-limit": () => ({
    status: 200,
    headers: usedUp(),
    body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] },
  }),
  "graphql-secondary-limit": () => ({
    status: 200,
    headers: { "retry-after": "1" },
    body: { data: null, errors: [{ message: SECONDARY }] },
  }),
  "graphql-bare-limit": () => ({ status: 200, headers: {}, body: { message: SECONDARY } }),
};

/** What a fault answers; undefined for those that answer nothing. */
export function faultAnswer({ with: kind, retryAfter }: Fault): FaultAnswer | undefined {
  if (kind === undefined || kind === "hang" || kind === "reset") return undefined;
  if (kind === "abuse") {
    const message = "was submitted too quickly";
    const errors = [{ resource: "PullRequestReview", code: "abuse", field: "base", message }];
    const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
    return { status: 422, headers, body: { message: "Validation Failed", errors } };
  }
  const named = NAMED[kind];
  if (named !== undefined) return named();
  const status = kind === "500-but-created" ? 500 : Number(kind);
  const isLimit = status === 429 || (status === 403 && retryAfter !== undefined);
  return {
    status,
    headers: isLimit ? { "retry-after": String(retryAfter ?? 60) } : {},
    body: {
      message: status === 403 && !isLimit ? "Resource not accessible by integration" : (WORDS[status] ?? ""),
    },
  };
}
