import { type ChildProcessWithoutNullStreams, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";

export interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  /** What it has written so far. */
  output(): string;
  errors(): string;
  /** Its exit code, once nothing more is heard of it; null if a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Node in a process of its own, which does not outlive the test. */
export function nodeWith(args: readonly string[], options: Pick<SpawnOptions, "cwd" | "env">): Child {
  const child = spawn(process.execPath, args, options);
  child.stdin.end();
  const [output, errors] = [textOf(child.stdout), textOf(child.stderr)];
  const ended = once(child, "close").then(([code]) => (typeof code === "number" ? code : null));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return { process: child, output, errors, ended };
}

function textOf(stream: ChildProcessWithoutNullStreams["stdout"]): () => string {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}
