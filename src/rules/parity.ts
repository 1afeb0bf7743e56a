import type { Call } from "../python/code-facts.ts";
import type { Parameter, PythonClass, PythonFunction } from "../python/definition-facts.ts";
import type { Handler } from "../python/exception-facts.ts";
import type { PythonFile } from "../python/facts.ts";
import type { Options } from "./rule.ts";

/** How a rule compares with rules of a linter that mean the same. Only `npm run parity` loads it; a review never does. */
export interface Parity {
  /** Ruff's codes. */
  readonly codes: readonly string[];
  /** Ruff's settings below `lint` that bring the codes nearest to the rule. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The rule's options that bring it nearest to the codes. */
  readonly options?: Options;
  /** Where they are meant to differ; each is met by an example of the rule's page. */
  readonly differs: readonly Difference[];
}

export interface Difference {
  /** Who speaks where the other is silent. */
  readonly only: "ours" | "theirs";
  /** The end of a sentence that starts with "They differ because ". */
  readonly because: string;
  when(spot: Spot): boolean;
}

/** Where one of the two speaks. */
export interface Spot {
  readonly file: PythonFile;
  readonly start: number;
  /** Ruff's code; undefined where we speak. */
  readonly code: string | undefined;
}

/** Of rules about what becomes of errors. */
export const SILENT_IN_TESTS: Difference = {
  only: "theirs",
  because: "tests clean up, wait and provoke errors; the code they test is what users meet",
  when: ({ file }) => file.isTest,
};

export const SILENT_WHERE_EXPLAINED: Difference = {
  only: "theirs",
  because: "a comment that says why is what a reviewer would ask for",
  when: (spot) => handlerAt(spot)?.isExplained === true,
};

export function defineParity(parity: Parity): Parity {
  return parity;
}

/** The function whose name stands at the spot. */
export function functionAt({ file, start }: Spot): PythonFunction | undefined {
  return file.functions().find(({ nameAt }) => nameAt.start === start);
}

/** The class whose name stands at the spot. */
export function classAt({ file, start }: Spot): PythonClass | undefined {
  return file.classes().find(({ nameAt }) => nameAt.start === start);
}

/** The parameter at the spot, and the function it belongs to. */
export function parameterAt({
  file,
  start,
}: Spot): { readonly parameter: Parameter; readonly of: PythonFunction } | undefined {
  for (const of of file.functions()) {
    const parameter = of.parameters.find((it) => it.start <= start && start < it.end);
    if (parameter !== undefined) return { parameter, of };
  }
  return undefined;
}

/** The handler the spot is in. */
export function handlerAt({ file, start }: Spot): Handler | undefined {
  return file.handlerAround({ start, end: start, scope: file.module });
}

/** The call that begins at the spot; of several the outermost. */
export function callAt({ file, start }: Spot): Call | undefined {
  return file.calls().find((call) => call.start === start);
}
