import type { Grant } from "./grants.ts";
import type { Limit } from "./limits.ts";

export interface Advice {
  /** Trying again can't help. */
  readonly isFinal: boolean;
  /** GitHub asks to come back then. */
  readonly retryAfterMs?: number | undefined;
  /** GitHub asks to slow down. */
  readonly limit?: Limit | undefined;
  /** The permission that is missing. */
  readonly grant?: Grant | undefined;
  /** Less may be asked for at once. */
  readonly isTooMuch?: boolean;
}

/** `what` completes "GitHub did not …". */
export function notThere(what: string): GitHubFailure {
  return new GitHubFailure(`GitHub did not ${what}: there is none.`, 404, { isFinal: true });
}

/** A request that GitHub did not answer as hoped, as a sentence, with what it means for trying again. */
export class GitHubFailure extends Error {
  override readonly name = "GitHubFailure";
  /** HTTP status; 0 when there was no answer, 200 for errors inside a GraphQL answer. */
  readonly status: number;
  readonly isFinal: boolean;
  readonly retryAfterMs: number | undefined;
  readonly limit: Limit | undefined;
  readonly grant: Grant | undefined;
  readonly isTooMuch: boolean;

  constructor(sentence: string, status: number, advice: Advice) {
    super(sentence);
    this.status = status;
    this.isFinal = advice.isFinal;
    this.limit = advice.limit;
    this.retryAfterMs = advice.retryAfterMs;
    this.grant = advice.grant;
    this.isTooMuch = advice.isTooMuch === true;
  }

  /** Nothing is known about what happened to the request; a read may be sent again at once. */
  get isTransient(): boolean {
    return !this.isFinal && this.limit === undefined && this.retryAfterMs === undefined;
  }

  /** The same, to be tried again then. */
  after(retryAfterMs: number): GitHubFailure {
    return new GitHubFailure(this.message, this.status, { ...this, retryAfterMs });
  }
}
