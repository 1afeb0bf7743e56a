#!/usr/bin/env node
import { CommanderError } from "commander";
import { painter } from "./cli/paint.ts";
import { programFor } from "./cli/program.ts";
import type { ExitCode, Session } from "./cli/session.ts";
import { CannotRun } from "./local/cannot-run.ts";
import { GitFailed } from "./local/git.ts";
import { oneLine } from "./report/one-line.ts";

const hasColor = process.stdout.isTTY === true && !process.env["NO_COLOR"];

const session: Session = {
  folder: currentFolder(),
  environment: process.env,
  paint: painter(hasColor),
  print: (text) => process.stdout.write(text),
  warn,
};

/** Exit code 1 means findings: what goes wrong around a command must not end with it. */
function stop(sentence: string, error: unknown): never {
  warn(`${sentence} (${error instanceof Error ? error.message : String(error)}).`);
  process.exit(2);
}

function warn(sentence: string): void {
  process.stderr.write(`rubric: ${oneLine(sentence)}\n`);
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    return stop("The current folder can't be told; change to one that exists", error);
  }
}

function finish(code: ExitCode): void {
  process.exitCode = code;
}

/** Whoever reads the answer may stop early, as `head` does. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  stop("The answer could not be written", error);
});

try {
  await programFor(session, finish).parseAsync();
} catch (error) {
  process.exitCode = 2;
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof CannotRun) session.warn(error.message);
  else if (error instanceof GitFailed) session.warn(`git could not do its part: ${error.message}`);
  else {
    session.warn("This is a fault of Rubric's own; please report it with the lines below.");
    console.error(error);
  }
}
