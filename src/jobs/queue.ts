import { delayBefore } from "./retry.ts";

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
  parked(job: J, error: unknown): Promise<void>;
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

export function createQueue<J>(options: QueueOptions<J>): Queue<J> {
  const { concurrency = 4, attempts = 5, backoffMs = 2000 } = options;
  const replace = options.replace ?? ((_older: J, newer: J) => newer);
  const lanes = new Map<string, Lane<J>>();
  const ready: string[] = [];
  let running = 0;
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
    try {
      await options.work(job, { number: attempt, signal: stop.signal });
    } catch (error) {
      const isSuperseded = waitingOf(lane) !== undefined;
      if (!isSuperseded) await failed(key, lane, job, attempt + 1, error);
    }
    lane.running = undefined;
    running -= 1;
    const next = waitingOf(lane);
    if (next === undefined) lanes.delete(key);
    else if (next.timer === undefined) ready.push(key);
    startReady();
  }

  async function failed(key: string, lane: Lane<J>, job: J, next: number, error: unknown): Promise<void> {
    const delayMs = delayBefore(next, error, backoffMs);
    if (drained !== undefined || delayMs === undefined || next > attempts) return options.parked(job, error);
    const timer = setTimeout(() => {
      lane.waiting = { job, attempt: next };
      ready.push(key);
      startReady();
    }, delayMs);
    lane.waiting = { job, attempt: next, timer };
    options.retrying?.(job, error, delayMs);
  }

  async function parkDelayed(): Promise<void> {
    for (const [key, lane] of lanes) {
      const { waiting } = lane;
      if (waiting?.timer === undefined) continue;
      clearTimeout(waiting.timer);
      lane.waiting = undefined;
      await options.parked(waiting.job, new Error("The server stopped before the job could be tried again."));
      if (lane.running === undefined) lanes.delete(key);
    }
  }

  return {
    add(key, job) {
      if (drained !== undefined) throw new Error("The server is stopping and takes no more work.");
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
      const done = new Promise<void>((resolve) => {
        drained = resolve;
      });
      await parkDelayed();
      if (lanes.size > 0) await (withinMs === undefined ? done : settled(done, withinMs));
      for (const lane of lanes.values()) lane.running?.stop.abort(new Error("The server is stopping."));
    },
    depth: () =>
      [...lanes.values()].flatMap(({ running, waiting }) => [running, waiting].filter(Boolean)).length,
  };
}

/** Reads the field afresh: it may have been set while the job ran. */
function waitingOf<J>(lane: Lane<J>): Waiting<J> | undefined {
  return lane.waiting;
}

/** Resolves when `done` does, at the latest after the limit. */
async function settled(done: Promise<void>, withinMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, withinMs);
  });
  await Promise.race([done, late]);
  clearTimeout(timer);
}
