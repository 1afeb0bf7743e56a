/** What an error may tell about trying again: when, or that it is of no use. */
interface Advice {
  readonly retryAfterMs?: unknown;
  readonly isFinal?: unknown;
}

const LONGEST_DELAY_MS = 2 * 60 * 60 * 1000;

/** How long to wait before the next try: what the error asks for, else doubled each time with jitter; undefined when no try can help. */
export function delayBefore(nextAttempt: number, error: unknown, backoffMs: number): number | undefined {
  const { retryAfterMs, isFinal }: Advice = typeof error === "object" && error !== null ? error : {};
  if (isFinal === true) return undefined;
  if (typeof retryAfterMs === "number" && Number.isFinite(retryAfterMs)) {
    return Math.min(Math.max(retryAfterMs, 0), LONGEST_DELAY_MS);
  }
  const longest = Math.min(backoffMs * 2 ** (nextAttempt - 2), LONGEST_DELAY_MS);
  return longest / 2 + (Math.random() * longest) / 2;
}
