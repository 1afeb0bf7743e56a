import { resolve } from "node:path";
import { groupOf, unknownRule } from "../../src/review/select.ts";
import type { Options, Rule } from "../../src/rules/rule.ts";
import { ASSUMED } from "./assumed-options.ts";

/** What the person who started a command has to mend; the message is the whole sentence they read. */
export class CommandError extends Error {}

/** A rule as it is run over whole projects. */
export interface ChosenRule {
  readonly name: string;
  readonly rule: Rule;
  readonly options: Options;
}

/** Rules by their names or groups, separated by commas; all of them where nothing is named. */
export function chooseRules(
  selection: string | undefined,
  rules: ReadonlyMap<string, Rule>,
): readonly ChosenRule[] {
  const names = selection?.split(",").map((name) => name.trim()) ?? ["all"];
  for (const name of names) {
    if (name !== "all" && !rules.has(name) && ![...rules.keys()].some((rule) => groupOf(rule) === name))
      throw new CommandError(unknownRule(name, rules));
  }
  return [...rules]
    .filter(([rule]) => names.some((name) => name === "all" || name === rule || name === groupOf(rule)))
    .map(([name, rule]) => ({ name, rule, options: ASSUMED[name] ?? {} }));
}

export function wholeNumber(name: string, given: string): number {
  if (!/^\d{1,9}$/.test(given))
    throw new CommandError(`--${name} is a whole number, not ${JSON.stringify(given)}.`);
  return Number(given);
}

/** A path as it was meant where npm was started, not where it runs scripts. */
export function pathFrom(given: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
}

/** The folders that a command is to look at. */
export function foldersFrom(given: readonly string[], command: string): readonly string[] {
  if (given.length === 0) throw new CommandError(`Name the folders to look at: npm run ${command} -- DIR…`);
  return given.map(pathFrom);
}

/** Runs a command; what the person can mend is a sentence and status 2. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isTheirs = error instanceof CommandError || isBadArgument(error);
    if (!isTheirs) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

function isBadArgument(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
