import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CannotRun } from "../local/cannot-run.ts";
import { pageText } from "../report/page.ts";
import { KNOWN_RULES } from "../review/known-rules.ts";
import { nearest } from "../review/nearest.ts";
import type { ExitCode, Format, Session } from "./session.ts";

export interface ExplainOptions {
  readonly format: Format;
}

const LATER = "Checklists can ask for this, and Rubric does not check it yet: it is left to people.";

/** A rule's page, or what is asked of a file. A rule's name means the rule, whatever else has that name. */
export async function explain(given: string, options: ExplainOptions, session: Session): Promise<ExitCode> {
  const rule = KNOWN_RULES.get(given);
  if (rule !== undefined) {
    const { severity, summary, isChecked: checked } = rule;
    const page = readFileSync(rule.page, "utf8");
    if (options.format === "json") {
      session.print(`${JSON.stringify({ rule: given, severity, summary, page, checked }, null, 2)}\n`);
    } else session.print(pageText(given, page, session.paint) + (checked ? "" : `\n${LATER}\n`));
    return 0;
  }
  if (!isPath(given, session.folder)) throw new CannotRun(neither(given));
  const { explainFile } = await import("./explain-file.ts");
  return explainFile(given, options, session);
}

/** A file need not be there yet: then its name tells it from a rule's. */
function isPath(given: string, folder: string): boolean {
  return given.includes(".") || given.split("/").length > 2 || existsSync(resolve(folder, given));
}

function neither(given: string): string {
  const meant = nearest(given, KNOWN_RULES.keys());
  const hint =
    meant === undefined
      ? "`rubric rules` lists the rules; a path has a dot or two slashes, or is there."
      : `Did you mean "${meant}"?`;
  return `There is neither a rule nor a file "${given}". ${hint}`;
}
