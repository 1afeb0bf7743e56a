import { ownFile } from "../checklist/own-files.ts";
import type { Compiler } from "../review/compiling.ts";
import type { Inspector } from "../review/inspect.ts";
import { takeTurns } from "./turns.ts";
import { type Outcome, startWorker, type Worker } from "./worker.ts";

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
  readonly compile: Compiler;
  /** Starts a child before it is needed; rejects with a sentence when none can start. */
  warm(): Promise<void>;
  /** Kills the children; reviews under way reject. */
  close(): Promise<void>;
}

type Work<R> = (worker: Worker) => Promise<Outcome<R>>;

/** Hostile code and long checklists are read away from the server's process. */
export function createPool(options: PoolOptions): Pool {
  const { size, taskTimeoutMs, startTimeoutMs = 15_000, memoryMb = 512 } = options;
  const child = options.child ?? ownFile("workers/child.js");
  const turns = takeTurns(size);
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
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

  async function done<R>(work: Work<R>): Promise<R> {
    const first = await runOn(await freeWorker(), work);
    return (first.isWorthAnotherTry ? await runOn(await freshWorker(), work) : first).result;
  }

  async function runOn<R>(worker: Worker, work: Work<R>): Promise<Outcome<R>> {
    const outcome = await work(worker);
    if (worker.isAlive()) idle.push(worker);
    else workers.delete(worker);
    return outcome;
  }

  async function forEach<T, R>(
    all: readonly T[],
    signal: AbortSignal | undefined,
    workOn: (each: T) => Work<R>,
  ): Promise<readonly R[]> {
    if (isClosed) throw new Error("The pool is closed.");
    const results: R[] = [];
    const parts = all.map((each, index) => async () => {
      results[index] = await done(workOn(each));
    });
    await turns.run(parts, signal);
    return results;
  }

  return {
    inspect(tasks, modules, signal) {
      const review = { id: reviewCount++, modules };
      return forEach(tasks, signal, (task) => (worker) => worker.inspect(review, task)).finally(() => {
        for (const worker of workers) worker.forget(review.id);
      });
    },
    compile: (sources, signal) => forEach(sources, signal, (source) => (worker) => worker.compile(source)),
    async warm() {
      idle.push(await freeWorker());
    },
    async close() {
      isClosed = true;
      turns.close(new Error("The server stopped while the review ran."));
      await Promise.all([...workers].map((worker) => worker.stop()));
    },
  };
}
