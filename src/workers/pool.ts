import { ownFile } from "../checklist/own-files.ts";
import type { Inspection, Inspector, Task } from "../review/inspect.ts";
import { type Outcome, type ReviewInput, startWorker, type Worker } from "./worker.ts";

export interface PoolOptions {
  /** Child processes at most. They are started when there is work, and kept. */
  readonly size: number;
  /** A file that takes longer is skipped with its reason. */
  readonly taskTimeoutMs: number;
  readonly child?: URL;
  readonly startTimeoutMs?: number;
  /** Heap limit of each child. */
  readonly memoryMb?: number;
}

export interface Pool {
  readonly inspect: Inspector;
  /** Starts a child before it is needed; rejects with a sentence when none can start. */
  warm(): Promise<void>;
  /** Kills the children; reviews under way reject. */
  close(): Promise<void>;
}

interface Running extends ReviewInput {
  readonly tasks: readonly Task[];
  readonly inspections: Inspection[];
  next: number;
  left: number;
  resolve(inspections: readonly Inspection[]): void;
  reject(error: unknown): void;
}

/** Hostile code is parsed here, away from the server's process. Reviews take turns, so a large one does not hold up a small one. */
export function createPool(options: PoolOptions): Pool {
  const { size, taskTimeoutMs, startTimeoutMs = 15_000, memoryMb = 512 } = options;
  const child = options.child ?? ownFile("workers/child.js");
  const reviews = new Set<Running>();
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  let busy = 0;
  let reviewCount = 0;
  let isClosed = false;

  async function freeWorker(): Promise<Worker> {
    for (let worker = idle.pop(); worker !== undefined; worker = idle.pop()) {
      if (worker.isAlive()) return worker;
      workers.delete(worker);
    }
    return freshWorker();
  }

  async function freshWorker(): Promise<Worker> {
    const worker = await startWorker({ child, taskTimeoutMs, startTimeoutMs, memoryMb });
    workers.add(worker);
    if (isClosed) await worker.stop();
    return worker;
  }

  function employ(): void {
    while (busy < size) {
      const review = nextReview();
      if (review === undefined) return;
      busy += 1;
      void serve(review, review.next++);
    }
  }

  /** The review whose turn it is goes to the end of the line. */
  function nextReview(): Running | undefined {
    for (const review of reviews) {
      if (review.next >= review.tasks.length) continue;
      reviews.delete(review);
      reviews.add(review);
      return review;
    }
    return undefined;
  }

  async function serve(review: Running, index: number): Promise<void> {
    const task = review.tasks[index];
    try {
      if (task === undefined) return;
      const first = await runOn(await freeWorker(), review, task);
      const last = first.isWorthAnotherTry ? await runOn(await freshWorker(), review, task) : first;
      review.inspections[index] = last.inspection;
      review.left -= 1;
      if (review.left > 0) return;
      leave(review);
      review.resolve(review.inspections);
    } catch (error) {
      leave(review);
      review.reject(error);
    } finally {
      busy -= 1;
      employ();
    }
  }

  async function runOn(worker: Worker, review: Running, task: Task): Promise<Outcome> {
    const outcome = await worker.run(review, task);
    if (worker.isAlive()) idle.push(worker);
    else workers.delete(worker);
    return outcome;
  }

  function leave(review: Running): void {
    reviews.delete(review);
    for (const worker of workers) worker.forget(review.id);
  }

  return {
    inspect(tasks, modules, signal) {
      if (signal?.aborted === true) return Promise.reject(signal.reason);
      if (isClosed) return Promise.reject(new Error("The pool is closed."));
      if (tasks.length === 0) return Promise.resolve([]);
      let stop: () => void = () => undefined;
      return new Promise<readonly Inspection[]>((resolve, reject) => {
        const id = reviewCount++;
        const review = { id, tasks, modules, inspections: [], next: 0, left: tasks.length, resolve, reject };
        reviews.add(review);
        // Files under way are inspected to their end, which is near; no other is begun.
        stop = () => {
          leave(review);
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", stop);
        employ();
      }).finally(() => signal?.removeEventListener("abort", stop));
    },
    async warm() {
      idle.push(await freeWorker());
    },
    async close() {
      isClosed = true;
      for (const review of reviews) review.reject(new Error("The server stopped while the review ran."));
      reviews.clear();
      await Promise.all([...workers].map((worker) => worker.stop()));
    },
  };
}
