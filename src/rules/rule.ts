import { z } from "zod";
import type { Place } from "../python/code-facts.ts";
import type { PythonFile } from "../python/facts.ts";

export type Severity = "error" | "warning" | "note";

/** Replace the text between two offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a rule says about one place. */
export interface Problem {
  readonly at: Place;
  readonly message: string;
  readonly fix?: readonly Edit[];
  /** What tells it from others, where that is not the code at its place. */
  readonly identity?: string;
}

/** Options are plain JSON: they come from a checklist's words or the configuration and cross process borders. */
export type Options = Readonly<Record<string, unknown>>;

/** How checklists ask for a rule, in the notation of `checklist/ask.ts`; and the options that such words set. */
export type Phrasing = string | { readonly ask: string; readonly options: Options };

/** What a checklist can ask for. Its name is its path below `rules/`, known to the registry only. */
export interface Requirement {
  readonly summary: string;
  readonly severity: Severity;
  readonly asks: readonly Phrasing[];
  readonly options: z.ZodType<Options>;
  /** Codes of public linters with the nearest meaning, each in full: `ANN001`. */
  readonly like?: readonly string[];
}

/** A decision procedure for one bad pattern: a requirement that Rubric can check. */
export interface Rule extends Requirement {
  readonly like: readonly string[];
  /** Says what the whole change lacks: whatever is to be reported, that is said of nothing that stood there before. */
  readonly isAboutChange: boolean;
  check(file: PythonFile, options: Options): Iterable<Problem>;
}

interface Speaking {
  readonly isAboutChange?: boolean;
  /** Speaks of whatever can be read: also of what a tool wrote, which nobody edits by hand, and of what never runs. */
  readonly isAboutAllText?: boolean;
}

interface Definition<O extends Options> extends Speaking, Omit<Requirement, "options"> {
  readonly options: z.ZodType<O>;
  check(file: PythonFile, options: O): Iterable<Problem>;
}

interface PlainDefinition extends Speaking, Omit<Requirement, "options"> {
  check(file: PythonFile): Iterable<Problem>;
}

const NO_OPTIONS = z.strictObject({});

/** Options given to `check` are read by the rule's own schema first, so a rule sees only what it declared; generated files and dead code are left out. */
export function defineRule<O extends Options>(definition: Definition<O>): Rule;
export function defineRule(definition: PlainDefinition): Rule;
export function defineRule<O extends Options>(definition: Definition<O> | PlainDefinition): Rule {
  const { summary, severity, asks, like = [], isAboutChange = false, isAboutAllText = false } = definition;
  const common = { summary, severity, asks, like, isAboutChange };
  const heard = (file: PythonFile, check: () => Iterable<Problem>) => {
    if (isAboutAllText) return check();
    return file.isGenerated ? [] : reachable(file, check());
  };
  if (!("options" in definition)) {
    return { ...common, options: NO_OPTIONS, check: (file) => heard(file, () => definition.check(file)) };
  }
  const { options } = definition;
  const read = new WeakMap<Options, O>();
  const optionsOf = (given: Options): O => {
    const known = read.get(given) ?? options.parse(given);
    read.set(given, known);
    return known;
  };
  const check: Rule["check"] = (file, given) => heard(file, () => definition.check(file, optionsOf(given)));
  return { ...common, options, check };
}

function* reachable(file: PythonFile, problems: Iterable<Problem>): Generator<Problem> {
  for (const problem of problems) if (!file.isUnreachable(problem.at)) yield problem;
}

/** A requirement that is recognised in checklists and not checked yet. */
export function defineRequirement(
  definition: Omit<Requirement, "options"> & Partial<Pick<Requirement, "options">>,
): Requirement {
  return { options: NO_OPTIONS, ...definition };
}

export function isRule(requirement: Requirement): requirement is Rule {
  return "check" in requirement;
}

export { z as option };
