import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Inspection, Modules, Task } from "../review/inspect.ts";
import { type FromChild, isFromChild, type ToChild } from "./messages.ts";

export interface WorkerOptions {
  readonly child: URL;
  readonly taskTimeoutMs: number;
  readonly startTimeoutMs: number;
  readonly memoryMb: number;
}

/** A review as its worker sees it: its modules are sent once. */
export interface ReviewInput {
  readonly id: number;
  readonly modules: Modules;
}

export interface Outcome {
  readonly inspection: Inspection;
  /** The process died of it, and had worked on other files before: they may be the reason. */
  readonly isWorthAnotherTry: boolean;
}

/** One child process. It runs one task at a time and is killed when a task takes too long. */
export interface Worker {
  /** False once the process is gone: start another. */
  isAlive(): boolean;
  /** Never rejects: a task that is lost with its process is a skipped file with its reason. */
  run(review: ReviewInput, task: Task): Promise<Outcome>;
  forget(review: number): void;
  stop(): Promise<void>;
}

/** What is kept of what the child prints, for the sentence about a child that can't start. */
const PRINTED_LENGTH = 2000;

/** Resolves when the child is ready; rejects with a sentence when it can't start. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const child = fork(fileURLToPath(options.child), [], {
    serialization: "advanced",
    // Secrets of the server stay in the server.
    env: {},
    execArgv: [`--max-old-space-size=${options.memoryMb}`],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const gone = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code ?? "unknown"}`));
    child.once("error", (error) => resolve(error.message));
  });
  await untilReady(child, gone, options.startTimeoutMs);
  return workerOf(child, gone, options.taskTimeoutMs);
}

async function untilReady(child: ChildProcess, gone: Promise<string>, timeoutMs: number): Promise<void> {
  let printed = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-PRINTED_LENGTH);
  });
  const answer = await within(timeoutMs, Promise.race([nextMessage(child), gone]));
  if (typeof answer === "object" && answer.kind === "ready") return;
  child.kill("SIGKILL");
  const reason = typeof answer === "string" ? answer : `not ready after ${timeoutMs / 1000} s`;
  const said = printed.trim() === "" ? "" : `; it said: ${printed.trim()}`;
  throw new Error(`The process that inspects files could not start (${reason})${said}`);
}

function workerOf(child: ChildProcess, gone: Promise<string>, timeoutMs: number): Worker {
  const known = new Set<number>();
  let isAlive = true;
  let tasks = 0;
  void gone.then(() => {
    isAlive = false;
  });
  const send = (message: ToChild): void => {
    // A child that died meanwhile shows in `gone`; what was sent to it is lost with it.
    if (child.connected) child.send(message, () => undefined);
  };

  return {
    isAlive: () => isAlive,
    async run(review, task) {
      if (!known.has(review.id)) {
        known.add(review.id);
        send({ kind: "modules", review: review.id, modules: review.modules });
      }
      tasks += 1;
      const answer = nextMessage(child);
      send({ kind: "task", review: review.id, task });
      const outcome = await within(timeoutMs, Promise.race([answer, gone]));
      if (typeof outcome === "object" && outcome.kind === "done") return settled(outcome.inspection);
      if (typeof outcome === "object" && outcome.kind === "threw") {
        return settled({ skipped: `could not be inspected: ${outcome.error}` });
      }
      isAlive = false;
      child.kill("SIGKILL");
      if (typeof outcome !== "string") {
        return settled({ skipped: `took longer than ${timeoutMs / 1000} s to inspect` });
      }
      const skipped = `the process that inspected it crashed (${outcome})`;
      return { inspection: { skipped }, isWorthAnotherTry: tasks > 1 };
    },
    forget(review) {
      if (known.delete(review)) send({ kind: "forget", review });
    },
    async stop() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}

function settled(inspection: Inspection): Outcome {
  return { inspection, isWorthAnotherTry: false };
}

function nextMessage(child: ChildProcess): Promise<FromChild> {
  return new Promise((resolve) => {
    const take = (message: unknown): void => {
      if (!isFromChild(message)) return;
      child.off("message", take);
      resolve(message);
    };
    child.on("message", take);
  });
}

/** The answer, or undefined when it did not come in time. */
async function within<T>(timeoutMs: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
