import { type Attempt, type Queue, type QueueOptions, Stopped, type Worker } from "./port.ts";
import { delayBefore } from "./retry.ts";

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

/** Of the time that a closing queue is given, what is left to park what did not end. */
const PARKING = 0.2;

/** A queue in the memory of this process: what it holds is lost with it. */
export function createQueue<J>(options: QueueOptions<J> = {}): Queue<J> {
  const { concurrency = 4, attempts = 5, backoffMs = 2000 } = options;
  const replace = options.replace ?? ((_older: J, newer: J) => newer);
  const lanes = new Map<string, Lane<J>>();
  const ready: string[] = [];
  let worker: Worker<J> | undefined;
  let running = 0;
  let isClosing = false;
  let emptied: (() => void)[] = [];

  function startReady(): void {
    while (worker !== undefined && running < concurrency) {
      const key = ready.shift();
      if (key === undefined) break;
      const lane = lanes.get(key);
      if (lane?.waiting === undefined || lane.waiting.timer !== undefined || lane.running !== undefined)
        continue;
      running += 1;
      void run(worker, key, lane, lane.waiting);
    }
    if (lanes.size > 0) return;
    for (const resolve of emptied) resolve();
    emptied = [];
  }

  async function run(by: Worker<J>, key: string, lane: Lane<J>, { job, attempt }: Waiting<J>): Promise<void> {
    const stop = new AbortController();
    lane.waiting = undefined;
    lane.running = { job, stop };
    try {
      await by.work(job, { number: attempt, signal: stop.signal } satisfies Attempt);
    } catch (error) {
      const isSuperseded = waitingOf(lane) !== undefined;
      if (!isSuperseded) await failed(by, key, lane, job, attempt + 1, error);
    }
    lane.running = undefined;
    running -= 1;
    const next = waitingOf(lane);
    if (next === undefined) lanes.delete(key);
    else if (next.timer === undefined) ready.push(key);
    startReady();
  }

  async function failed(
    by: Worker<J>,
    key: string,
    lane: Lane<J>,
    job: J,
    next: number,
    error: unknown,
  ): Promise<void> {
    const delayMs = delayBefore(next, error, backoffMs);
    if (isClosing || delayMs === undefined || next > attempts) return by.parked(job, error);
    const timer = setTimeout(() => {
      lane.waiting = { job, attempt: next };
      ready.push(key);
      startReady();
    }, delayMs);
    lane.waiting = { job, attempt: next, timer };
    by.retrying?.(job, error, delayMs);
  }

  /** Gives up on what waits: all of it, or only what waits for its next try. */
  async function parkWaiting(which: (waiting: Waiting<J>) => boolean): Promise<void> {
    const parking: Promise<void>[] = [];
    for (const [key, lane] of lanes) {
      const { waiting } = lane;
      if (waiting === undefined || !which(waiting)) continue;
      clearTimeout(waiting.timer);
      lane.waiting = undefined;
      const parked = worker?.parked(waiting.job, new Stopped()) ?? Promise.resolve();
      parking.push(
        parked.then(() => {
          if (lane.running === undefined) lanes.delete(key);
          startReady();
        }),
      );
    }
    await Promise.all(parking);
  }

  async function empty(withinMs: number | undefined): Promise<void> {
    if (lanes.size === 0) return;
    const done = new Promise<void>((resolve) => emptied.push(resolve));
    await (withinMs === undefined ? done : settled(done, withinMs));
  }

  return {
    async add(key, job) {
      if (isClosing) throw new Stopped();
      const lane = lanes.get(key) ?? { running: undefined, waiting: undefined };
      lanes.set(key, lane);
      const older = lane.waiting ?? lane.running;
      clearTimeout(lane.waiting?.timer);
      lane.waiting = { job: older === undefined ? job : replace(older.job, job), attempt: 1 };
      lane.running?.stop.abort(new Error("A newer change superseded this run."));
      if (lane.running === undefined) ready.push(key);
      startReady();
    },
    work(by) {
      worker = by;
      startReady();
    },
    async close(withinMs) {
      isClosing = true;
      const delayed = parkWaiting(({ timer }) => timer !== undefined);
      await empty(withinMs === undefined ? undefined : withinMs * (1 - PARKING));
      for (const lane of lanes.values()) lane.running?.stop.abort(new Stopped());
      const parked = Promise.all([delayed, parkWaiting(() => true)]);
      await empty(withinMs === undefined ? undefined : withinMs * PARKING);
      if (withinMs === undefined) await parked;
    },
    depth: async () =>
      [...lanes.values()].flatMap((lane) => [lane.running, lane.waiting].filter(Boolean)).length,
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
