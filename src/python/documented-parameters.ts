import type { Parameter, PythonFunction } from "./definition-facts.ts";
import type { DocstringPart } from "./docstring-facts.ts";
import { docstringParts } from "./docstrings.ts";
import { isNearly } from "./near-names.ts";

/** The parts of its docstring; a list in which nothing is a parameter, nor written as one is, lists something else. */
export function docstringPartsOf({ docstring, parameters }: PythonFunction): readonly DocstringPart[] {
  if (docstring === undefined) return [];
  const own = new Set(parameters.map(({ name }) => name));
  return docstringParts(docstring).filter(
    ({ topic, names, hasEntries }) =>
      topic !== "parameters" || hasEntries || names.some((name) => own.has(name)),
  );
}

/** What a docstring that lists parameters leaves out or calls by another name. */
export interface Undocumented {
  readonly missing: readonly Parameter[];
  readonly misspelt: readonly { readonly written: string; readonly parameter: Parameter }[];
}

/** Names on either side: each of them is compared with all of the other. */
const MOST_COMPARED = 20;

export function undocumented(fn: PythonFunction, parts: readonly DocstringPart[]): Undocumented {
  const lists = parts.filter(({ topic }) => topic === "parameters");
  if (lists.length === 0) return { missing: [], misspelt: [] };
  const described = new Set(lists.flatMap(({ names }) => names));
  const open = fn.parameters.filter((each) => isToDescribe(each) && !described.has(each.name));
  const own = new Set(fn.parameters.map(({ name }) => name));
  const strange = [...described].filter((name) => !own.has(name)).slice(0, MOST_COMPARED);
  const compared = open.slice(0, MOST_COMPARED);
  const misspelt = compared.flatMap((parameter) => {
    const [written, another] = strange.filter((name) => isNearly(name, parameter.name));
    if (written === undefined || another !== undefined) return [];
    const meant = compared.filter(({ name }) => isNearly(written, name));
    return meant.length === 1 ? { written, parameter } : [];
  });
  const known = new Set(misspelt.map(({ parameter }) => parameter));
  return { missing: open.filter((parameter) => !known.has(parameter)), misspelt };
}

/** `*args` and `**kwargs` say little by their names; what a framework puts in is no caller's business. */
function isToDescribe({ name, kind, isReceiver, isDescribed, isInjected }: Parameter): boolean {
  const isCollected = kind === "args" || kind === "kwargs";
  return !(isReceiver || isCollected || name.startsWith("_") || isDescribed || isInjected);
}
