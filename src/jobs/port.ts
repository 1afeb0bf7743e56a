/**
 * Work that waits its turn. Jobs are plain data, and every answer comes in its time, so that an adapter may keep them outside this
 * process.
 */
export interface Queue<J> {
  /** One job per key at a time, the newest wins: a waiting job is replaced, a running one is told to stop. Resolves once the job is in. */
  add(key: string, job: J): Promise<void>;
  /** Begins to work. Jobs may be added before, and wait. */
  work(worker: Worker<J>): void;
  /**
   * Takes no more work and resolves when all is done, at the latest after `withinMs`. What waits for its next try, or is left then,
   * is told to stop and parked.
   */
  close(withinMs?: number): Promise<void>;
  /** Jobs that wait or run. */
  depth(): Promise<number>;
}

/** Why a job is given up that nothing was wrong with. */
export class Stopped extends Error {
  override readonly name = "Stopped";
  /** In words for whoever waits for the job. */
  readonly reason = "The server was stopped before this was done.";

  constructor() {
    super("The server is stopping.");
  }
}

export interface Attempt {
  /** 1 for the first try. */
  readonly number: number;
  /** Aborted when a newer job of the same key arrived, or the queue closes. The job stops at the next safe point. */
  readonly signal: AbortSignal;
}

export interface Worker<J> {
  work(job: J, attempt: Attempt): Promise<void>;
  /** A job that failed for good, with its last error. Deals with its own failures: it must not reject. */
  parked(job: J, error: unknown): Promise<void>;
  /** Told of each failed try that will be repeated. */
  retrying?(job: J, error: unknown, delayMs: number): void;
}

export interface QueueOptions<J> {
  /** What of an older job the newer one takes over; nothing unless told. */
  replace?(older: J, newer: J): J;
  /** Keys that may run at once. */
  readonly concurrency?: number;
  /** Tries before a job is parked. */
  readonly attempts?: number;
  /** The delay before the second try; doubled for each further one, with jitter. */
  readonly backoffMs?: number;
}
