import { afterEach, describe, expect, it, vi } from "vitest";
import { type Attempt, type Queue, type QueueOptions, Stopped } from "../../src/jobs/port.ts";

/** Makes an empty queue; whatever it leaves behind is cleared away after the test. */
export type MakeQueue = (options: QueueOptions<string>) => Queue<string> | Promise<Queue<string>>;

interface Run {
  readonly job: string;
  readonly attempt: Attempt;
  finish(): void;
  fail(error: unknown): void;
}

/** What every adapter of the queue promises, in real time: each test ends when what it waits for has come about. */
export function queueContract(adapter: string, make: MakeQueue): void {
  const closing: Queue<string>[] = [];
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((queue) => queue.close(0)));
  });

  /** A queue whose jobs end when the test says so. */
  async function start(options: QueueOptions<string> = {}) {
    const runs: Run[] = [];
    const parked: { job: string; error: unknown }[] = [];
    const delays: number[] = [];
    const queue = await make({ backoffMs: 5, ...options });
    closing.push(queue);
    queue.work({
      work: (job, attempt) =>
        new Promise<void>((resolve, reject) => runs.push({ job, attempt, finish: resolve, fail: reject })),
      async parked(job, error) {
        parked.push({ job, error });
      },
      retrying: (_job, _error, delayMs) => delays.push(delayMs),
    });
    /** The run, once it has begun. */
    const run = (index: number): Promise<Run> =>
      vi.waitUntil(() => runs[index], { timeout: 5000, interval: 2 }).then((found) => found);
    const done = () => expect.poll(() => queue.depth(), { interval: 2, timeout: 5000 }).toBe(0);
    const started = () => runs.map(({ job }) => job);
    return { queue, run, done, started, parked, delays };
  }

  describe(`a queue of the kind ${adapter}`, () => {
    it("keeps what is added before anybody works", async () => {
      const queue = await make({});
      closing.push(queue);
      await queue.add("pr", "job");
      expect(await queue.depth()).toBe(1);
      const worked: string[] = [];
      queue.work({ work: async (job) => void worked.push(job), parked: async () => undefined });
      await expect.poll(() => queue.depth(), { interval: 2 }).toBe(0);
      expect(worked).toEqual(["job"]);
    });

    it("has a job once it was added", async () => {
      const { queue, run, done } = await start();
      await queue.add("pr", "job");
      expect(await queue.depth()).toBe(1);
      (await run(0)).finish();
      await done();
    });

    it("runs one job of a key at a time, and tells the running one to stop when a newer arrives", async () => {
      const { queue, run, done, started, parked } = await start();
      await queue.add("pr", "old head");
      const old = await run(0);
      await queue.add("pr", "new head");
      await vi.waitUntil(() => old.attempt.signal.aborted);
      expect(started()).toEqual(["old head"]);
      old.fail(old.attempt.signal.reason);
      (await run(1)).finish();
      await done();
      expect(started()).toEqual(["old head", "new head"]);
      expect(parked).toEqual([]);
    });

    it("lets a newer job take over from all that came before it", async () => {
      const { queue, run, done, started } = await start({ replace: (older, newer) => `${older}+${newer}` });
      await queue.add("pr", "a");
      const first = await run(0);
      for (const job of ["b", "c"]) await queue.add("pr", job);
      expect(await queue.depth()).toBe(2);
      first.finish();
      (await run(1)).finish();
      await done();
      expect(started()).toEqual(["a", "a+b+c"]);
    });

    it("lets no busy key hold up another, up to the limit", async () => {
      const { queue, run, done, started } = await start({ concurrency: 2 });
      await queue.add("busy", "busy");
      for (const job of ["again", "and again"]) await queue.add("busy", job);
      await queue.add("other", "other");
      await queue.add("third", "third");
      (await run(1)).finish();
      (await run(2)).finish();
      expect(started()).toEqual(["busy", "other", "third"]);
      (await run(0)).finish();
      (await run(3)).finish();
      await done();
    });

    it("tries again after delays, then parks the job with its last error", async () => {
      const { queue, run, done, parked, delays } = await start({ attempts: 3 });
      await queue.add("pr", "job");
      for (const [index, reason] of ["one", "two", "three"].entries()) {
        const { attempt, fail } = await run(index);
        expect(attempt.number).toBe(index + 1);
        fail(new Error(reason));
      }
      await done();
      expect(delays).toHaveLength(2);
      expect(parked).toMatchObject([{ job: "job", error: { message: "three" } }]);
    });

    it("waits as long as the error says, and parks at once what can't succeed", async () => {
      const { queue, run, done, parked, delays } = await start();
      await queue.add("slow", "slow");
      (await run(0)).fail(Object.assign(new Error("slow down"), { retryAfterMs: 30 }));
      (await run(1)).fail(Object.assign(new Error("no permission"), { isFinal: true }));
      await done();
      expect(delays).toEqual([30]);
      expect(parked).toMatchObject([{ job: "slow", error: { message: "no permission" } }]);
    });

    /** A job that waits for its next try, and something newer. */
    async function outdated(retryAfterMs: number) {
      const world = await start();
      await world.queue.add("pr", "job");
      (await world.run(0)).fail(Object.assign(new Error("slow down"), { retryAfterMs }));
      await expect.poll(() => world.delays).toHaveLength(1);
      await world.queue.add("pr", "newer");
      return world;
    }

    it("does not wait for the next try when something newer arrives", async () => {
      const { run, done, started } = await outdated(3_600_000);
      (await run(1)).finish();
      await done();
      expect(started()).toEqual(["job", "newer"]);
    });

    it("never begins the next try of what something newer took the place of", async () => {
      const { queue, run, done, started } = await outdated(1000);
      await queue.add("timer", "other");
      (await run(2)).fail(Object.assign(new Error("slow down"), { retryAfterMs: 1100 }));
      (await run(3)).finish();
      (await run(1)).finish();
      await done();
      expect(started()).toEqual(["job", "newer", "other", "other"]);
    });

    it("closes once all is done, and takes no more", async () => {
      const { queue, run, started } = await start();
      await queue.add("pr", "running");
      const first = await run(0);
      await queue.add("other", "waiting");
      const closed = queue.close();
      await expect(queue.add("pr", "late")).rejects.toBeInstanceOf(Stopped);
      first.finish();
      (await run(1)).finish();
      await closed;
      expect(started()).toEqual(["running", "waiting"]);
      expect(await queue.depth()).toBe(0);
    });

    it("parks what does not come to its end in time: what runs, what waits, what waits for its next try", async () => {
      const { queue, run, parked } = await start({ concurrency: 2 });
      await queue.add("delayed", "delayed");
      (await run(0)).fail(Object.assign(new Error("slow down"), { retryAfterMs: 3_600_000 }));
      for (const job of ["one", "two", "waiting"]) await queue.add(job, job);
      const endless = [await run(1), await run(2)];
      for (const { attempt, fail } of endless) {
        attempt.signal.addEventListener("abort", () => fail(attempt.signal.reason));
      }
      await queue.close(200);
      expect(parked.map(({ job }) => job).toSorted()).toEqual(["delayed", "one", "two", "waiting"]);
      for (const { error } of parked)
        expect(error).toMatchObject({ reason: expect.stringContaining("stopped") });
      expect(await queue.depth()).toBe(0);
    });

    it("does not wait for ever for what does not stop", async () => {
      const { queue, run } = await start();
      await queue.add("pr", "endless");
      const { attempt } = await run(0);
      await queue.close(20);
      expect(attempt.signal.aborted).toBe(true);
      expect(await queue.depth()).toBe(1);
    });
  });
}
