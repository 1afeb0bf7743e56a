import type { Applying, Explained } from "../review/explained.ts";
import type { ActiveRule } from "../review/review.ts";
import { joined } from "./check-text.ts";
import { contradictionText } from "./contradiction-text.ts";
import { count } from "./count.ts";
import { oneLine } from "./one-line.ts";
import type { Paint } from "./terminal.ts";

/** What is asked of one file, by whom, and why by the others nothing. */
export function pathText(explained: Explained, paint: Paint): string {
  const { path, aside, checklists, rules, off, contradictions, unread } = explained;
  const [applying, others] = [
    checklists.filter(({ applies }) => applies),
    checklists.filter(({ applies }) => !applies),
  ];
  const width = Math.max(0, ...checklists.map((it) => oneLine(it.path).length));
  const first = paint("strong", oneLine(path));
  const sections = [
    aside === undefined ? first : `${first} ${aside}.`,
    section(
      "Checklists that apply, the one that counts most first",
      applying.map((it) => row(it, width, paint)),
      paint,
    ),
    section(
      "Checklists that do not apply",
      others.map((it) => row(it, width, paint)),
      paint,
    ),
    section(
      "Agent files that were not read",
      unread.map((it) => `  ${oneLine(it.path)} ${oneLine(it.reason)}`),
      paint,
    ),
    rules.length + off.length === 0
      ? "No checklist asks for anything here that Rubric checks."
      : section(
          "Rules",
          [...rules.flatMap((it) => ruleRows(it, paint)), ...off.map((it) => offRow(it, paint))],
          paint,
        ),
    contradictions.map((it) => `${paint("warning", "!")} ${oneLine(contradictionText(it))}`).join("\n"),
  ];
  return `${joined(sections)}\n`;
}

function section(heading: string, rows: readonly string[], paint: Paint): string {
  return rows.length === 0 ? "" : [paint("strong", heading), ...rows].join("\n");
}

function row({ path, because, enforced }: Applying, width: number, paint: Paint): string {
  const items = enforced === 0 ? "" : paint("quiet", `  ${count(enforced, "item")} enforced`);
  return `  ${oneLine(path).padEnd(width)}  ${oneLine(because)}${items}`;
}

function ruleRows({ rule, severity, options, items }: ActiveRule, paint: Paint): readonly string[] {
  const set = Object.keys(options).length === 0 ? "" : ` ${oneLine(JSON.stringify(options))}`;
  return [
    `  ${paint(severity, severity.padEnd(7))}  ${rule}${set}`,
    ...items.map(
      ({ file, line, text }) =>
        `             ${paint("quiet", `${oneLine(file)}:${line}`)}  ${oneLine(text)}`,
    ),
  ];
}

function offRow(rule: string, paint: Paint): string {
  return `  ${paint("quiet", "off")}      ${rule}${paint("quiet", "  by the configuration")}`;
}
