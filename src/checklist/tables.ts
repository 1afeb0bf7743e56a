import { type Above, bare, ENTRY } from "./above.ts";
import type { Table } from "./blocks.ts";
import { arePlaces, isPath } from "./placement.ts";
import { itemOf, itemOfParts, type Part, type ReadItem, signalAbove } from "./read-item.ts";
import { LEADING_MARKS } from "./stance.ts";

/** What the head of a column says about its cells. */
type Role = "bad" | "good" | "rule" | "force" | "allowed" | "required" | "aside" | "fact";

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["allowed", /^(?:is )?(?:allowed|permitted|acceptable|ok(?:ay)?)\??$/],
  ["required", /^(?:is )?(?:required|mandatory|must|needed|enforced)\??$/],
  ["force", /^(?:severity|priority|level|importance|force|criticality|must\/should)$/],
  [
    "aside",
    /^(?:why|reason|rationale|because|notes?|comments?|labels?|examples?|e\.g\.|impact|risk|benefits?|gain|status|pass\??|pass\/fail|done\??|result|verified|owner|source|references?|links?|docs|#|no\.?|id|code)$/,
  ],
  [
    "bad",
    /^(?:the )?(?:(?:don'?ts?|do not|never|avoid|bad|wrong|incorrect|instead of|rather than|forbidden|banned|prohibited|anti-?patterns?|smells?|code smells?|red flags?|discouraged|deprecated|what not to do|things to avoid|not)(?: (?:this|these|do|use|practices?|patterns?|ways?|approach|code|examples?|usage|style|doing))*|before|old|legacy|weak|fail(?:s|ed)?|(?:common )?(?:mistakes?|pitfalls?|problems?|issues?|findings?|violations?))$/,
  ],
  [
    "good",
    /^(?:the )?(?:(?:do|use|good|correct|right|prefer(?:red)?|better|recommended|always|proper)(?: (?:this|these|instead|practices?|patterns?|ways?|approach|code|examples?|usage|style|fix|solution))*|instead|after|new|modern|strong|pass(?:es)?|fix(?:es)?|solutions?|remed(?:y|ies)|mitigations?|alternatives?|replacements?|what to do|how to fix|corrections?)$/,
  ],
  [
    "rule",
    /\b(?:rules?|requirements?|guidelines?|standards?|conventions?|principles?|practices?|checks?|checkpoints?|criteri(?:on|a)|expectations?|polic(?:y|ies)|constraints?|limits?|max(?:imum)?|min(?:imum)?|thresholds?|what to (?:check|verify|look for)|format|style)\b/,
  ],
];

/** Columns that describe: a table that has one and none of rules is one of facts. */
const DESCRIPTION =
  /\b(?:commands?|files?|paths?|director(?:y|ies)|folders?|ports?|urls?|tools?|agents?|skills?|models?|roles?|versions?|packages?|technolog(?:y|ies)|purposes?|scripts?|variables?|phases?|steps?|tasks?|triggers?|when to use|use (?:when|cases?)|symptoms?|causes?|errors?|exceptions?|situations?)\b/;

interface Column {
  readonly head: string;
  readonly role: Role;
}

function columnOf(cell: string): Column {
  const marks = LEADING_MARKS.exec(cell)?.[0] ?? "";
  const head = bare(cell);
  if (/[❌✗✘✖🚫⛔👎]/u.test(marks)) return { head, role: "bad" };
  if (/[✅✔✓☑👍]/u.test(marks)) return { head, role: "good" };
  const words = head.toLowerCase().replaceAll("’", "'");
  return { head, role: ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? "fact" };
}

/** Each row is an item; the heads of the columns say what its cells are. */
export function rowsOf(table: Table, above: readonly Above[]): ReadItem[] {
  const columns = table.head.map(columnOf);
  const isRules = saysRules(columns) || areGraded(columns);
  const isOfCodes = areStatusCodes(table, above);
  const isOfPlaces = arePlaces(table, above);
  return table.rows.flatMap(({ line, cells }) => {
    const row = columns.map((column, index) => ({
      ...column,
      text: bare(cells[index] ?? ""),
      cell: cells[index] ?? "",
    }));
    const stated = row.filter(({ text }) => text !== "");
    if (stated.length === 0) return [];
    if (isRules && !row.some(isFree)) return [ruleRow(line, row, above)];
    const place = isOfPlaces ? row.find(({ text }, index) => index > 0 && isPath(text)) : undefined;
    if (place !== undefined) return [placeRow(line, row, place, above)];
    const text = stated.map((cell) => cell.text).join(" | ");
    return [itemOf({ line, text }, above, isOfCodes ? "row" : "fact")];
  });
}

function saysRules(columns: readonly Column[]): boolean {
  const has = (role: Role) => columns.some((column) => column.role === role);
  if ((has("bad") && has("good")) || has("rule") || has("required") || has("allowed")) return true;
  return (has("bad") || has("good")) && !columns.some(({ head }) => DESCRIPTION.test(head.toLowerCase()));
}

/** What is said to be severe, or less so, is a defect: "Situation | Severity". */
function areGraded([first, ...others]: readonly Column[]): boolean {
  const isNamed =
    first?.role === "fact" && (/^situation/i.test(first.head) || !DESCRIPTION.test(first.head.toLowerCase()));
  return isNamed && others.some(({ head }) => /^(?:severity|criticality)$/i.test(head));
}

/** Which status goes for what, where a heading says that this is what the table is about. */
function areStatusCodes({ rows }: Table, above: readonly Above[]): boolean {
  const isSaid = (words: RegExp) => above.slice(-2).some(({ text }) => words.test(text));
  const areCodes = (column: number) => rows.every(({ cells }) => STATUS.test(cells[column] ?? ""));
  return (
    (areCodes(0) && isSaid(/\b(?:status(?:es| codes?)|(?:error|http|response) codes?)\b/i)) ||
    (areCodes(1) && isSaid(/\bstatus codes?\b/i))
  );
}

const STATUS = /^\W*[1-5]\d\d\b/;

/** Where something goes, and what it is there for, if the table says so. */
function placeRow(line: number, row: readonly Cell[], place: Cell, above: readonly Above[]): ReadItem {
  const what = row[0]?.text ?? "";
  const text = `${what} → ${/^\S+/.exec(place.text)?.[0] ?? ""}`;
  const duties = row.filter(({ head, text: duty }) => /\bresponsib/i.test(head) && duty !== "");
  const parts = [text, ...duties.map((duty) => `${what}: ${duty.text}`)];
  const inherited = signalAbove(above);
  const said = parts.map((part): Part => ({ text: part, inherited }));
  return itemOfParts({ line, text }, said, above, "row");
}

interface Cell extends Column {
  /** Without the marks before it. */
  readonly text: string;
  readonly cell: string;
}

/** The row says that something is allowed, or not needed. */
function isFree({ role, cell }: Cell): boolean {
  return (role === "allowed" && /^(?:[✅✔✓☑]|yes\b|y$)/iu.test(cell)) || (role === "required" && isNo(cell));
}

function isNo(cell: string): boolean {
  return /^(?:[❌✗✘✖🚫]|no\b|n$|-$|—$|optional)/iu.test(cell);
}

/** What the row is about says as much as the headings above do, and stands above the rest; so does how grave it is. */
function ruleRow(line: number, row: readonly Cell[], above: readonly Above[]): ReadItem {
  const stated = row.filter(({ text }) => text !== "");
  const topic = stated
    .filter(isTopic)
    .map(({ text }) => text)
    .join(": ");
  const isBanned = row.some(({ role, cell }) => role === "allowed" && isNo(cell));
  const lead: Part = { text: topic, inherited: isBanned ? "forbid" : signalAbove(above) };
  const polar = stated.filter(({ role }) => role === "bad" || role === "good");
  const parts = [
    ...(topic === "" ? [] : [lead]),
    ...polar.map(({ role, text }): Part => ({ text, inherited: role === "bad" ? "forbid" : "want" })),
  ];
  const grave = stated.filter(({ role }) => role === "force").map(({ head, text }) => `${head}: ${text}`);
  const more = [...(polar.length === 0 || topic === "" ? [] : [topic]), ...grave];
  const outer = [
    ...above,
    ...more.map((text) => ({ rank: ENTRY, text, signal: undefined, kind: undefined })),
  ];
  return itemOfParts({ line, text: parts.map(({ text }) => text).join(" → ") }, parts, outer, "row");
}

function isTopic({ role, head }: Cell, index: number): boolean {
  return role === "rule" || (role === "fact" && (index === 0 || !DESCRIPTION.test(head.toLowerCase())));
}
