type Headers = Readonly<Record<string, unknown>>;

/** GitHub asks to slow down. */
export interface Limit {
  /** For how long, if it says so. */
  readonly namedMs: number | undefined;
}

const WORDS = /rate limit|abuse detection|submitted too quickly/i;

/** A limit comes as 429, as 403, and as 422 with the code `abuse`. */
export function httpLimit(status: number, message: string, headers: Headers): Limit | undefined {
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (headers["x-ratelimit-remaining"] === "0" || "retry-after" in headers || WORDS.test(message))) ||
    (status === 422 && /"code":"abuse"/.test(message));
  return isLimit ? { namedMs: namedDelay(headers) } : undefined;
}

/** A limit in an answer whose status is 200. */
export function graphqlLimit(
  errors: readonly { readonly type?: string | undefined; readonly message: string }[],
  headers: Headers,
): Limit | undefined {
  const isLimit = errors.some(({ type, message }) => type === "RATE_LIMITED" || WORDS.test(message));
  return isLimit ? { namedMs: namedDelay(headers) } : undefined;
}

/** GitHub's own order: `retry-after`, else the reset of the limit. */
function namedDelay(headers: Headers): number | undefined {
  const seconds = Number(headers["retry-after"]);
  if (Number.isFinite(seconds) && seconds > 0) return seconds * 1000;
  const reset = Number(headers["x-ratelimit-reset"]) * 1000 - Date.now();
  // A second more: clocks differ.
  return headers["x-ratelimit-remaining"] === "0" && reset > 0 ? reset + 1000 : undefined;
}
