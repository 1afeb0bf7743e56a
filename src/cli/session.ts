import type { Environment } from "../local/git.ts";
import type { Paint } from "../report/terminal.ts";

/** Where a command was typed, and where it answers. */
export interface Session {
  readonly folder: string;
  readonly environment: Environment;
  readonly paint: Paint;
  /** The answer itself. */
  print(text: string): void;
  /** A sentence beside the answer. */
  warn(sentence: string): void;
}

/** 0 clean, 1 findings, 2 not everything could be done. */
export type ExitCode = 0 | 1 | 2;

export type Format = "pretty" | "json";
