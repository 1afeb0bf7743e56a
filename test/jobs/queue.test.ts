import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Attempt, createQueue } from "../../src/jobs/queue.ts";

interface Run {
  readonly job: string;
  readonly attempt: Attempt;
  finish(): void;
  fail(error: unknown): void;
}

/** A queue whose jobs end when the test says so. */
function start(
  options: { concurrency?: number; attempts?: number; replace?: (a: string, b: string) => string } = {},
) {
  const runs: Run[] = [];
  const parked: string[] = [];
  const delays: number[] = [];
  const queue = createQueue<string>({
    ...options,
    work: (job, attempt) =>
      new Promise((resolve, reject) => runs.push({ job, attempt, finish: resolve, fail: reject })),
    async parked(job, error) {
      parked.push(`${job}: ${error instanceof Error ? error.message : String(error)}`);
    },
    retrying: (_job, _error, delayMs) => delays.push(delayMs),
  });
  const run = (index: number): Run => {
    const found = runs[index];
    if (found === undefined)
      throw new Error(`run ${index} has not begun; begun: ${runs.map((r) => r.job).join()}`);
    return found;
  };
  return { queue, runs, run, parked, delays, started: () => runs.map((each) => each.job) };
}

describe("one key", () => {
  it("runs one job at a time and stops the running one when a newer arrives", async () => {
    const { queue, run, started, parked } = start();
    queue.add("pr", "old head");
    queue.add("pr", "new head");
    expect(started()).toEqual(["old head"]);
    expect(run(0).attempt.signal.aborted).toBe(true);
    run(0).fail(run(0).attempt.signal.reason);
    await sleep(0);
    expect(started()).toEqual(["old head", "new head"]);
    run(1).finish();
    await queue.close();
    expect(parked).toEqual([]);
  });

  it("keeps only the newest of those that wait", async () => {
    const { queue, run, started } = start();
    for (const job of ["first", "second", "third", "fourth"]) queue.add("pr", job);
    expect(queue.depth()).toBe(2);
    run(0).finish();
    await sleep(0);
    run(1).finish();
    await queue.close();
    expect(started()).toEqual(["first", "fourth"]);
    expect(queue.depth()).toBe(0);
  });

  it("lets the newer job take over from the waiting and from the running one", async () => {
    const { queue, run, started } = start({ replace: (older, newer) => `${older}+${newer}` });
    for (const job of ["a", "b", "c"]) queue.add("pr", job);
    run(0).finish();
    await sleep(0);
    run(1).finish();
    await queue.close();
    expect(started()).toEqual(["a", "a+b+c"]);
  });
});

describe("several keys", () => {
  it("runs them side by side up to the limit", async () => {
    const { queue, run, started } = start({ concurrency: 2 });
    for (const key of ["a", "b", "c"]) queue.add(key, key);
    expect(started()).toEqual(["a", "b"]);
    run(1).finish();
    await sleep(0);
    expect(started()).toEqual(["a", "b", "c"]);
    run(0).finish();
    run(2).finish();
    await queue.close();
  });
});

describe("failures", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("tries again with growing, jittered delays and parks the job with its last reason", async () => {
    const { queue, run, parked, delays } = start({ attempts: 3 });
    queue.add("pr", "job");
    for (const [index, reason] of ["one", "two", "three"].entries()) {
      run(index).fail(new Error(reason));
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(parked).toEqual(["job: three"]);
    expect(queue.depth()).toBe(0);
    const [first = 0, second = 0] = delays;
    expect(first).toBeGreaterThanOrEqual(1000);
    expect(first).toBeLessThanOrEqual(2000);
    expect(second).toBeGreaterThanOrEqual(2000);
    expect(second).toBeLessThanOrEqual(4000);
  });

  it("waits as long as the error says", async () => {
    const { queue, run, started } = start();
    queue.add("pr", "job");
    run(0).fail(Object.assign(new Error("slow down"), { retryAfterMs: 90_000 }));
    await vi.advanceTimersByTimeAsync(89_000);
    expect(started()).toEqual(["job"]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(started()).toEqual(["job", "job"]);
    expect(run(1).attempt.number).toBe(2);
    run(1).finish();
    await queue.close();
  });

  it("parks at once what can't succeed", async () => {
    const { queue, run, parked } = start();
    queue.add("pr", "job");
    run(0).fail(Object.assign(new Error("no permission"), { isFinal: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(parked).toEqual(["job: no permission"]);
  });

  it("does not wait for the delay when something newer arrives", async () => {
    const { queue, run, started } = start();
    queue.add("pr", "job");
    run(0).fail(Object.assign(new Error("slow down"), { retryAfterMs: 90_000 }));
    await vi.advanceTimersByTimeAsync(0);
    queue.add("pr", "newer");
    expect(started()).toEqual(["job", "newer"]);
    run(1).finish();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(started()).toEqual(["job", "newer"]);
  });
});

describe("closing", () => {
  it("finishes what runs and waits, and takes no more", async () => {
    const { queue, run, started } = start();
    queue.add("pr", "running");
    queue.add("pr", "waiting");
    let isClosed = false;
    const closing = queue.close().then(() => {
      isClosed = true;
    });
    expect(() => queue.add("pr", "late")).toThrow("takes no more work");
    run(0).finish();
    await sleep(0);
    expect(isClosed).toBe(false);
    run(1).finish();
    await closing;
    expect(started()).toEqual(["running", "waiting"]);
  });

  it("gives up on what takes longer than the limit and tells it to stop", async () => {
    const { queue, run } = start();
    queue.add("pr", "endless");
    await queue.close(20);
    expect(run(0).attempt.signal.aborted).toBe(true);
  });

  it("parks what waits for its next try, with the reason", async () => {
    const { queue, run, parked } = start();
    queue.add("pr", "job");
    run(0).fail(new Error("502"));
    await sleep(0);
    await queue.close();
    expect(parked).toEqual(["job: The server stopped before the job could be tried again."]);
  });
});
