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
  /** Seconds until GitHub may be asked again, where a limit tells it. */
  readonly retryAfter?: number;
}

/**
 * `abuse` is the secondary limit as 422; `hourly-limit` the primary one, used up until a second from now unless told; `graphql-limit`
 * and `graphql-secondary-limit` are those inside an answer with status 200; 403 is a limit where `retryAfter` is told;
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

const USED_UP = { message: "API rate limit exceeded" };
const TOO_QUICK = {
  resource: "PullRequestReview",
  code: "abuse",
  field: "base",
  message: "was submitted too quickly",
};

function after(seconds: number | undefined): FaultAnswer["headers"] {
  return seconds === undefined ? {} : { "retry-after": String(seconds) };
}

function usedUp(seconds = 1): FaultAnswer["headers"] {
  return {
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + seconds),
  };
}

/** Limits that are told by more than their status. */
const LIMITS: Readonly<Partial<Record<FaultKind, (seconds?: number) => FaultAnswer>>> = {
  abuse: (seconds) => ({
    status: 422,
    headers: after(seconds),
    body: { message: "Validation Failed", errors: [TOO_QUICK] },
  }),
  "hourly-limit": (seconds) => ({ status: 403, headers: usedUp(seconds), body: USED_UP }),
  "graphql-limit": (seconds) => ({
    status: 200,
    headers: usedUp(seconds),
    body: { errors: [{ type: "RATE_LIMITED", ...USED_UP }] },
  }),
  "graphql-secondary-limit": (seconds) => ({
    status: 200,
    headers: after(seconds),
    body: { data: null, errors: [{ message: SECONDARY }] },
  }),
};

/** What a fault answers; undefined for those that answer nothing. */
export function faultAnswer({ with: kind, retryAfter }: Fault): FaultAnswer | undefined {
  if (kind === undefined || kind === "hang" || kind === "reset") return undefined;
  const limit = LIMITS[kind];
  if (limit !== undefined) return limit(retryAfter);
  const status = kind === "500-but-created" ? 500 : Number(kind);
  const isLimit = status === 429 || (status === 403 && retryAfter !== undefined);
  return {
    status,
    headers: isLimit ? after(retryAfter ?? 60) : {},
    body: {
      message: status === 403 && !isLimit ? "Resource not accessible by integration" : (WORDS[status] ?? ""),
    },
  };
}
