import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ChecklistSource } from "../checklist/checklist.ts";
import type { Compiled } from "../review/compiling.ts";
import type { Inspection, Modules, Task } from "../review/inspect.ts";
import type { FromChild, ToChild } from "./messages.ts";
import { nextMessage, within } from "./waiting.ts";

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

export interface Outcome<R> {
  readonly result: R;
  /** The process died of it, and had worked on other files before: they may be the reason. */
  readonly isWorthAnotherTry: boolean;
}

/** One child process. It runs one task at a time and is killed when a task takes too long. */
export interface Worker {
  /** False once the process is gone: start another. */
  isAlive(): boolean;
  /** Neither ever rejects: a file that is lost with the process is refused with its reason. */
  inspect(review: ReviewInput, task: Task): Promise<Outcome<Inspection>>;
  compile(source: ChecklistSource): Promise<Outcome<Compiled>>;
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

  /** What `take` takes from the answer to a message, or why there is none. */
  async function ask<R>(
    message: ToChild,
    take: (answer: FromChild) => R | undefined,
    { infinitive, participle }: Verb,
  ): Promise<Outcome<R | Lost>> {
    tasks += 1;
    const answer = nextMessage(child);
    send(message);
    const outcome = await within(timeoutMs, Promise.race([answer, gone]));
    if (typeof outcome === "object") {
      const error = outcome.kind === "threw" ? outcome.error : `it was answered with ${outcome.kind}`;
      const result = take(outcome) ?? { lost: `could not be ${participle}: ${error}` };
      return { result, isWorthAnotherTry: false };
    }
    isAlive = false;
    child.kill("SIGKILL");
    if (outcome === undefined) {
      const lost = `took longer than ${timeoutMs / 1000} s to ${infinitive}`;
      return { result: { lost }, isWorthAnotherTry: false };
    }
    const lost = `the process that ${participle} it crashed (${outcome})`;
    return { result: { lost }, isWorthAnotherTry: tasks > 1 };
  }

  return {
    isAlive: () => isAlive,
    async inspect(review, task) {
      if (!known.has(review.id)) {
        known.add(review.id);
        send({ kind: "modules", review: review.id, modules: review.modules });
      }
      const { result, ...rest } = await ask(
        { kind: "task", review: review.id, task },
        (answer) => (answer.kind === "done" ? answer.inspection : undefined),
        { infinitive: "inspect", participle: "inspected" },
      );
      return { result: "lost" in result ? { skipped: result.lost } : result, ...rest };
    },
    async compile(source) {
      const { result, ...rest } = await ask(
        { kind: "compile", source },
        (answer) => (answer.kind === "compiled" ? answer.checklist : undefined),
        { infinitive: "read", participle: "read" },
      );
      return { result: "lost" in result ? { reason: result.lost } : result, ...rest };
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

/** The end of a sentence about a file that there is no answer for. */
interface Lost {
  readonly lost: string;
}

/** What was done with it. */
interface Verb {
  readonly infinitive: string;
  readonly participle: string;
}
