import { z } from "zod";
import type { Place, PythonFile } from "../python/facts.ts";

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
}

/** Options are plain JSON: they come from a checklist's words or the configuration and cross process borders. */
export type Options = Readonly<Record<string, unknown>>;

/** A decision procedure for one bad pattern. Its name is its path below `rules/`, known to the registry only. */
export interface Rule {
  readonly summary: string;
  readonly severity: Severity;
  /** How checklists ask for it, in the notation of `checklist/ask.ts`. */
  readonly asks: readonly string[];
  readonly options: z.ZodType<Options>;
  check(file: PythonFile, options: Options): Iterable<Problem>;
}

interface Definition<O extends Options> {
  readonly summary: string;
  readonly severity: Severity;
  readonly asks: readonly string[];
  readonly options: z.ZodType<O>;
  check(file: PythonFile, options: O): Iterable<Problem>;
}

type PlainDefinition = Omit<Definition<Options>, "options" | "check"> & {
  check(file: PythonFile): Iterable<Problem>;
};

const NO_OPTIONS = z.strictObject({});

/** Options given to `check` are read by the rule's own schema first, so a rule sees only what it declared. */
export function defineRule<O extends Options>(definition: Definition<O>): Rule;
export function defineRule(definition: PlainDefinition): Rule;
export function defineRule<O extends Options>(definition: Definition<O> | PlainDefinition): Rule {
  const { summary, severity, asks } = definition;
  if (!("options" in definition)) {
    return { summary, severity, asks, options: NO_OPTIONS, check: (file) => definition.check(file) };
  }
  const { options } = definition;
  return {
    summary,
    severity,
    asks,
    options,
    check: (file, given) => definition.check(file, options.parse(given)),
  };
}

export { z as option };
