import { RULES } from "../rules/registry.ts";
import type { ExitCode, Format, Session } from "./session.ts";

export async function listRules({ format }: { format: Format }, session: Session): Promise<ExitCode> {
  const rules = [...RULES].map(([rule, { severity, summary, like }]) => ({ rule, severity, summary, like }));
  if (format === "json") {
    session.print(`${JSON.stringify({ rules }, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...rules.map(({ rule }) => rule.length));
  for (const { rule, severity, summary } of rules) {
    session.print(`${rule.padEnd(width)}  ${session.paint(severity, severity.padEnd(7))}  ${summary}\n`);
  }
  return 0;
}
