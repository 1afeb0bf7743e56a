import type { ChangeEffect, Comparison, ItemEdit, RuleEdit } from "../review/proposal.ts";
import type { ActiveRule } from "../review/review.ts";
import { joined } from "./check-text.ts";
import { quote, ruleLink } from "./comment.ts";
import { contradictionText } from "./contradiction-text.ts";
import { bullets, table } from "./lists.ts";
import type { LinksOfBoth } from "./proposal.ts";
import { skippedLine } from "./sections.ts";
import { codeSpan, cut, literal, prose } from "./text.ts";

/** What each rule was and would be, and which words ask for that. */
export function ruleEditTable({ rules }: Comparison, links: LinksOfBoth): string {
  const rows = rules.map((edit) => [
    ruleLink(edit.rule, links.after ?? {}),
    whereOf(edit.reach),
    settings(edit.before),
    settings(edit.after),
    causes(edit, links),
  ]);
  return titled(
    "Rules",
    table({ heads: ["Rule", "Files", "Now", "Once merged", "Asked for by"], ...ROOM }, rows),
  );
}

/** Bytes for one name or quotation. */
const LONGEST = 200;
/** Eight sections share what a check run takes. */
const ROOM = { bytes: 7_500 };

function whereOf({ folder, globs }: RuleEdit["reach"]): string {
  const inside = folder === "" ? "" : codeSpan(cut(folder, LONGEST));
  if (globs === undefined) return inside === "" ? "all" : inside;
  const patterns = codeSpan(cut(globs.join(", "), LONGEST));
  return inside === "" ? patterns : `${patterns} in ${inside}`;
}

function settings(active: ActiveRule | undefined): string {
  if (active === undefined) return "not asked for";
  const { severity, options } = active;
  const set = Object.keys(options).length === 0 ? "" : ` ${codeSpan(cut(JSON.stringify(options), LONGEST))}`;
  return `${severity}${set}`;
}

function causes(
  { before, after, isConfigured }: RuleEdit,
  { before: old = {}, after: young = {} }: LinksOfBoth,
): string {
  const [item, ...others] = (after ?? before)?.items ?? [];
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const said = item === undefined ? [] : [`${quote(item, after === undefined ? old : young)}${more}`];
  return [...said, ...(isConfigured ? ["`rules` of the configuration"] : [])].join("; ");
}

export function appearing({ appearing: findings }: ChangeEffect): string {
  return bullets("**Findings that would be new in this pull request**", findings.map(findingLine), ROOM);
}

export function vanishing({ vanishing: findings }: ChangeEffect): string {
  return bullets("**Findings that would go**", findings.map(findingLine), ROOM);
}

function findingLine({ path, line, rule, severity, message }: ChangeEffect["appearing"][number]): string {
  return `${codeSpan(`${path}:${line}`)} (${severity}, ${codeSpan(rule)}): ${prose(message)}`;
}

/** What the rules find outside of the change: how much, and where for example. */
export function repositoryTable({ inRepository }: Comparison): string {
  const rows = (inRepository?.rules ?? []).map(({ rule, count, examples }) => [
    codeSpan(rule),
    String(count),
    examples.map(({ path, line }) => codeSpan(`${cut(path, LONGEST)}:${line}`)).join(", "),
  ]);
  return titled(
    "Elsewhere in the repository",
    table({ heads: ["Rule", "Findings", "For example"], numbers: [1], ...ROOM }, rows),
  );
}

const WORDS = { enforced: "enforced", manual: "left to people", context: "asks for nothing" } as const;

/** The items that are new, gone or understood otherwise; how many are not. */
export function itemTable({ items, sameItems }: Comparison): string {
  const rows = items.map((item) => [
    codeSpan(`${cut(item.path, LONGEST)}:${item.line}`),
    literal(cut(item.text, LONGEST)),
    item.before === undefined ? "new" : WORDS[item.before],
    becomes(item),
  ]);
  const listed = table({ heads: ["Line", "Item", "Now", "Once merged"], ...ROOM }, rows);
  const same =
    sameItems === 0
      ? ""
      : `${sameItems} other ${sameItems === 1 ? "item stays as it is" : "items stay as they are"}.`;
  return titled("Items of the edited checklists", joined([listed, same]));
}

function becomes({ after, rules, reason }: ItemEdit): string {
  if (after === undefined) return "gone";
  if (after === "enforced") return `${WORDS.enforced}: ${rules.map(codeSpan).join(", ")}`;
  return reason === undefined ? WORDS[after] : `${WORDS[after]} (${prose(reason)})`;
}

export function contradictionList({ contradictions }: Comparison): string {
  const lines = contradictions.map(
    ({ contradiction, isNew }) => `${isNew ? "New: " : ""}${prose(contradictionText(contradiction))}`,
  );
  return bullets("**Contradictions**", lines, ROOM);
}

export function noteList({ notes }: Comparison): string {
  const lines = notes.map(({ path, line, text }) => `${codeSpan(`${path}:${line}`)}: ${prose(text)}`);
  return bullets("**Notes on the edited checklists**", lines, ROOM);
}

/** What was not looked at, and why. */
export function unreadList({ unread, inChange }: Comparison): string {
  return bullets("**Not read**", [...unread, ...inChange.unread].map(skippedLine), ROOM);
}

function titled(title: string, body: string): string {
  return body === "" ? "" : `**${title}**\n\n${body}`;
}
