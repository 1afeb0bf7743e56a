import type { ConfigProblem } from "../review/config.ts";
import { bullets } from "./lists.ts";
import { codeSpan, prose } from "./text.ts";

/** What several of the texts on GitHub have. */

/** Characters that GitHub takes of the summary of a check run, and of its text. */
export const TEXT_LIMIT = 65_535;

/** Those that say anything, a blank line between them. */
export function joined(sections: readonly string[]): string {
  return sections.filter((section) => section !== "").join("\n\n");
}

export function problemList(problems: readonly ConfigProblem[]): string {
  return bullets(
    "",
    problems.map(({ path, line, message }) => `${codeSpan(`${path}:${line}`)}: ${prose(message)}`),
  );
}

const MOST_NAMED = 5;

/** The first few, and how many more. */
export function named(paths: readonly string[]): string {
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : "";
  return `${paths.slice(0, MOST_NAMED).map(codeSpan).join(", ")}${more}`;
}
