import { readPython } from "../python/file.ts";
import { openProject } from "../python/project.ts";
import { wholeChange } from "../python/whole-change.ts";
import { RULES } from "../rules/registry.ts";
import type { Finding, Permitted } from "./finding.ts";
import { inspectWith, type Parse } from "./inspect-file.ts";
import { KNOWN_RULES } from "./known-rules.ts";
import type { ActiveRule, Crash, PermissionSettings, Scope } from "./review.ts";

/** Everything needed to inspect one changed file; plain data that crosses a process border. */
export interface Task {
  readonly path: string;
  readonly basePath: string | undefined;
  readonly head: string;
  /** Undefined for an added file. */
  readonly base: string | undefined;
  /** Lines of the head side that the change added, 1-based. */
  readonly addedLines: readonly number[];
  /** Lines of the base side that the change removed, 1-based: with the added ones they tell which lines are the same. */
  readonly removedLines: readonly number[];
  /** Another file of the change has lines that this one lost: what went with them is looked for. */
  readonly isDonor: boolean;
  readonly scope: Scope;
  readonly rules: readonly ActiveRule[];
  readonly permissions: PermissionSettings;
  /** Nobody is shown a fix: none is tried. */
  readonly withoutFixes?: boolean;
}

/** The project's modules around a change: head side by path, and the base side where it differs (null: absent). */
export interface Modules {
  readonly head: Readonly<Record<string, string>>;
  readonly base: Readonly<Record<string, string | null>>;
  /** What the change is, as a whole; left out where that is not known, and where files are looked at as they stand. */
  readonly change?: {
    /** Of the modules, head side: those it adds or edits. */
    readonly paths: readonly string[];
    /** What it adds or edits and is not among the modules: other languages, and what can't be read. */
    readonly others: readonly string[];
    readonly folders: readonly string[];
  };
}

/** A finding with the key by which it is known in another file. */
export interface Found extends Finding {
  readonly movableKey: string | undefined;
  /** What is told of it where it only moved here from another file of the change. */
  readonly ifMoved: "old" | "nothing";
}

export interface FoundPermitted extends Permitted, Found {}

export interface Inspected {
  readonly findings: readonly Found[];
  /** What would be among them without a comment in the code. */
  readonly permitted: readonly FoundPermitted[];
  /** Movable keys of what the base side has and the head side lost together with its definition, one for each; of a donor only. */
  readonly gone: readonly string[];
  readonly crashes: readonly Crash[];
}

export type Inspection = Inspected | { readonly skipped: string };

/** One review's inspector: a plain call in this process, or a pool of child processes. Rejects with the signal's reason once that is aborted. */
export type Inspector = (
  tasks: readonly Task[],
  modules: Modules,
  signal?: AbortSignal,
) => Promise<readonly Inspection[]>;

/** Inspects in this process, for programs that may stop with it. */
export const inspectHere: Inspector = async (tasks, modules, signal) => {
  const inspections: Inspection[] = [];
  for (const task of tasks) {
    inspections.push(inspectFile(task, modules));
    signal?.throwIfAborted();
    // The parser's trees are freed between turns of the event loop only.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return inspections;
};

/** Modules are parsed once for all files that are inspected with the same ones, as long as there is room for them. */
export function inspectFile(task: Task, modules: Modules): Inspection {
  const reading = READINGS.get(modules) ?? readingOf(modules);
  READINGS.set(modules, reading);
  reading.makeRoom();
  return inspectWith(task, { parse: reading.parse, rules: RULES, names: NAMES });
}

const NAMES: ReadonlySet<string> = new Set(KNOWN_RULES.keys());
const READINGS = new WeakMap<Modules, Reading>();

/** Syntax nodes of one review's files that are kept, on both sides together: about 200 MB. */
const MOST_NODES = 1_000_000;

interface Reading {
  readonly parse: Parse;
  /** Between two files: lets go of what was parsed, if that is too much to be kept. */
  makeRoom(): void;
}

/** The base side is asked about the same change as the head side: what it did not bring is the same on both. */
function readingOf({ head, base, change: changed }: Modules): Reading {
  const before: Modules["base"] = { ...head, ...base };
  const change = changed && wholeChange(changedIn(changed, head), changed.folders);
  const open = (texts: Modules["base"]) =>
    openProject({ read: (path) => texts[path] ?? undefined, paths: Object.keys(texts), change });
  const openBoth = () => ({ head: open(head), base: open(before) });
  let projects = openBoth();
  return {
    parse: (path, text, side) => readPython(path, text, projects[side]),
    makeRoom() {
      if (projects.head.held() + projects.base.held() > MOST_NODES) projects = openBoth();
    },
  };
}

function changedIn({ paths, others }: NonNullable<Modules["change"]>, head: Modules["head"]) {
  const read = paths.map((path) => [path, head[path]] as const);
  return [...read, ...others.map((path) => [path, undefined] as const)];
}
