/** Work that waits its turn. Jobs are plain data, so that another adapter may keep them outside this process. */
export interface Queue<J> {
  /** One job per key at a time, the newest wins: a waiting job is replaced, a running one is told to stop. */
  add(key: string, job: J): void;
  /** Takes no more work and resolves when all is done, at the latest after `withinMs`: what is left then is told to stop. */
  close(withinMs?: number): Promise<void>;
  /** Jobs that wait or run. */
  depth(): number;
}

export interface Attempt {
  /** 1 for the first try. */
  readonly number: number;
  /** Aborted when a newer job of the same key arrived, or the queue closes. The job stops at the next safe point. */
  readonly signal: AbortSignal;
}

export interface QueueOptions<J> {
  work(job: J, attempt: Attempt): Promise<void>;
  /** A job that failed for good, with its last error. Deals with its own failures: it must not reject. */
  parked(job: J, error: unknown, attempt: Attempt): Promise<void>;
  /** Told of each failed try that will be repeated. */
  retrying?(job: J, error: unknown, delayMs: number): void;
  /** What of an older job the newer one takes over; nothing unless told. */
  replace?(older: J, newer: J): J;
  /** Keys that may run at once. */
  readonly concurrency?: number;
  /** Tries before a job is parked. */
  readonly attempts?: number;
  /** The delay before the second try; doubled for each further one, with jitter. */
  readonly backoffMs?: number;
}

/** What an error may tell about trying again: when, or that it is of no use. */
interface Advice {
  readonly retryAfterMs?: unknown;
  readonly isFinal?: unknown;
}

interface Waiting<J> {
  readonly job: J;
  readonly attempt: number;
  /** Set while the job waits for its next try. */
  readonly timer?: NodeJS.Timeout;
}

interface Lane<J> {
  running: { readonly job: J; readonly stop: AbortController } | undefined;
  waiting: Waiting<J> | undefined;
}

const LONGEST_DELAY_MS = 2 * 60 * 60 * 1000;

export function createQueue<J>(options: QueueOptions<J>): Queue<J> {
  const { concurrency = 4, attempts = 5, backoffMs = 2000 } = options;
  const replace = options.replace ?? ((_older: J, newer: J) => newer);
  const lanes = new Map<string, Lane<J>>();
  const ready: string[] = [];
  let running = 0;
  let closed = false;
  let drained: (() => void) | undefined;

  function startReady(): void {
    while (running < concurrency) {
      const key = ready.shift();
      if (key === undefined) break;
      const lane = lanes.get(key);
      if (lane?.waiting === undefined || lane.waiting.timer !== undefined || lane.running !== undefined)
        continue;
      running += 1;
      void run(key, lane, lane.waiting);
    }
    if (lanes.size === 0) drained?.();
  }

  async function run(key: string, lane: Lane<J>, { job, attempt }: Waiting<J>): Promise<void> {
    const stop = new AbortController();
    lane.waiting = undefined;
    lane.running = { job, stop };
    const state: Attempt = { number: attempt, signal: stop.signal };
    try {
      await options.work(job, state);
    } catch (error) {
      const isSuperseded = waitingOf(lane) !== undefined;
      if (!isSuperseded) await failed(key, lane, job, state, error);
    }
    lane.running = undefined;
    running -= 1;
    const next = waitingOf(lane);
    if (next === undefined) lanes.delete(key);
    else if (next.timer === undefined) ready.push(key);
    startReady();
  }

  async function failed(key: string, lane: Lane<J>, job: J, attempt: Attempt, error: unknown): Promise<void> {
    const advice: Advice = typeof error === "object" && error !== null ? error : {};
    if (closed || advice.isFinal === true || attempt.number >= attempts) {
      return options.parked(job, error, attempt);
    }
    const delayMs = delayAfter(attempt.number, advice, backoffMs);
    const timer = setTimeout(() => {
      lane.waiting = { job, attempt: attempt.number + 1 };
      ready.push(key);
      startReady();
    }, delayMs);
    lane.waiting = { job, attempt: attempt.number + 1, timer };
    options.retrying?.(job, error, delayMs);
  }

  async function parkDelayed(): Promise<void> {
    for (const [key, lane] of lanes) {
      const { waiting } = lane;
      if (waiting?.timer === undefined) continue;
      clearTimeout(waiting.timer);
      lane.waiting = undefined;
      const error = new Error("The server stopped before the job could be tried again.");
      await options.parked(waiting.job, error, { number: waiting.attempt, signal: AbortSignal.abort(error) });
      if (lane.running === undefined) lanes.delete(key);
    }
  }

  return {
    add(key, job) {
      if (closed) throw new Error("The server is stopping and takes no more work.");
      const lane = lanes.get(key) ?? { running: undefined, waiting: undefined };
      lanes.set(key, lane);
      const older = lane.waiting ?? lane.running;
      clearTimeout(lane.waiting?.timer);
      lane.waiting = { job: older === undefined ? job : replace(older.job, job), attempt: 1 };
      lane.running?.stop.abort(new Error("A newer change superseded this run."));
      if (lane.running === undefined) ready.push(key);
      startReady();
    },
    async close(withinMs) {
      closed = true;
      await parkDelayed();
      if (lanes.size === 0) return;
      const done = new Promise<void>((resolve) => {
        drained = resolve;
      });
      await (withinMs === undefined ? done : Promise.race([done, lateStop(withinMs)]));
    },
    depth() {
      let count = 0;
      for (const lane of lanes.values()) {
        if (lane.running !== undefined) count += 1;
        if (lane.waiting !== undefined) count += 1;
      }
      return count;
    },
  };

  function lateStop(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        for (const lane of lanes.values()) lane.running?.stop.abort(new Error("The server is stopping."));
        resolve();
      }, withinMs);
      timer.unref();
    });
  }
}

/** Reads the field afresh: it may have been set while the job ran. */
function waitingOf<J>(lane: Lane<J>): Waiting<J> | undefined {
  return lane.waiting;
}

function delayAfter(attempt: number, { retryAfterMs }: Advice, backoffMs: number): number {
  if (typeof retryAfterMs === "number" && Number.isFinite(retryAfterMs)) {
    return Math.min(Math.max(retryAfterMs, 0), LONGEST_DELAY_MS);
  }
  const longest = Math.min(backoffMs * 2 ** (attempt - 1), LONGEST_DELAY_MS);
  return longest / 2 + (Math.random() * longest) / 2;
}
