import type { Permitted } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import { count } from "./count.ts";
import { bullets } from "./lists.ts";
import { oneLine } from "./one-line.ts";
import type { Paint } from "./terminal.ts";
import { codeSpan, literal } from "./text.ts";

/** What comments in the code permit is told wherever findings are: no item is switched off unseen. */
export function permittedNote({ permitted }: Review): string {
  if (permitted.length === 0) return "";
  return `**Permitted** by comments in the code: ${count(permitted.length, "finding")}, listed below with the reasons.`;
}

export function permittedList({ permitted }: Review): string {
  const lines = permitted.map(
    ({ path, line, rule, permission }) =>
      `${codeSpan(`${path}:${line}`)} (${codeSpan(rule)}): ${literal(reasonOf(permission))}`,
  );
  return bullets("**Findings that comments in the code permit**", lines, { bytes: 4_000 });
}

/** Nothing at all where nothing is permitted. */
export function permittedText({ permitted }: Review, paint: Paint): readonly string[] {
  if (permitted.length === 0) return [];
  const rows = permitted.map(({ path, line, rule, permission }) => {
    const place = `${oneLine(path)}:${line}`;
    return `  ${place}  ${rule}  ${paint("quiet", oneLine(reasonOf(permission)))}`;
  });
  return [["Permitted by comments in the code:", ...rows].join("\n")];
}

function reasonOf({ comment, reason, line }: Permitted["permission"]): string {
  return reason ?? `${comment} in line ${line}`;
}
