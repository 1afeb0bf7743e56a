import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createQueue } from "../../src/jobs/in-process.ts";
import { delayBefore } from "../../src/jobs/retry.ts";
import { queueContract } from "./contract.ts";

queueContract("in-process", createQueue);

describe("what waits for its next try", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("begins no sooner than the error says, and leaves room for others meanwhile", async () => {
    const started: string[] = [];
    const queue = createQueue<string>({ concurrency: 1 });
    queue.work({
      async work(job, { number }) {
        started.push(`${job} ${number}`);
        if (job === "limited" && number === 1)
          throw Object.assign(new Error("slow"), { retryAfterMs: 90_000 });
      },
      parked: async () => undefined,
    });
    await queue.add("a", "limited");
    await queue.add("b", "other");
    await vi.advanceTimersByTimeAsync(89_000);
    expect(started).toEqual(["limited 1", "other 1"]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(started).toEqual(["limited 1", "other 1", "limited 2"]);
    await queue.close();
  });
});

describe("the delay before a try", () => {
  it("is doubled each time, with jitter", () => {
    for (const [attempt, longest] of [
      [2, 2000],
      [3, 4000],
      [4, 8000],
    ] as const) {
      const delay = delayBefore(attempt, new Error("502"), 2000);
      expect(delay).toBeGreaterThanOrEqual(longest / 2);
      expect(delay).toBeLessThanOrEqual(longest);
    }
  });

  it("is never longer than two hours", () => {
    expect(delayBefore(2, { retryAfterMs: 1e12 }, 2000)).toBe(7_200_000);
  });
});
