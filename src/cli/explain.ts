import { readFileSync } from "node:fs";
import { CannotRun } from "../local/cannot-run.ts";
import { pageText } from "../report/page.ts";
import { unknownRule } from "../review/select.ts";
import { RULES } from "../rules/registry.ts";
import type { ExitCode, Session } from "./session.ts";

export async function explain(rule: string, session: Session): Promise<ExitCode> {
  if (!RULES.has(rule)) throw new CannotRun(unknownRule(rule, RULES));
  const page = readFileSync(new URL(`../rules/${rule}.md`, import.meta.url), "utf8");
  session.print(pageText(rule, page, session.paint));
  return 0;
}
