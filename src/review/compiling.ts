import type { Checklist, ChecklistSource } from "../checklist/checklist.ts";
import { compileChecklist } from "../checklist/compile.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import type { Refusal } from "./patch.ts";

/**
 * Makes checklists of agent files, in their order: a plain call in this process, or a pool of child processes. Rejects with the
 * signal's reason once that is aborted.
 */
export type Compiler = (
  sources: readonly ChecklistSource[],
  signal?: AbortSignal,
) => Promise<readonly Compiled[]>;

/** A refusal is the end of a sentence about the file. */
export type Compiled = Checklist | Refusal;

/** Compiles in this process, for programs that may stop with it. */
export const compileHere: Compiler = async (sources, signal) => {
  signal?.throwIfAborted();
  return sources.map((source) => compileChecklist(source, REQUIREMENTS));
};
