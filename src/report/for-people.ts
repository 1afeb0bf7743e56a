import type { CompiledItem } from "../checklist/checklist.ts";
import type { Plan } from "../review/plan.ts";
import type { Review } from "../review/review.ts";
import { type Links, link, quote } from "./comment.ts";
import { count } from "./count.ts";
import { bullets, limited } from "./lists.ts";
import { codeSpan, cut, literal } from "./text.ts";

/** How many items no rule can decide, file by file. */
export function manualNote({ checklists }: Review): string {
  const files = checklists.flatMap(({ path, items }) => {
    const number = items.filter(isManual).length;
    return number === 0 ? [] : [{ path, number }];
  });
  const total = files.reduce((sum, { number }) => sum + number, 0);
  if (total === 0) return "";
  const where = limited(
    files.map(({ path, number }) => `${number} of ${codeSpan(path)}`),
    "",
    { bytes: 2_000 },
  );
  return `**For people to judge**: ${count(total, "checklist item")} (${where.join(", ")}), listed below.`;
}

/** Those items in their own words. */
export function manualList({ checklists }: Review, links: Links): string {
  const lines = checklists.flatMap(({ path, bundled, items }) =>
    items.filter(isManual).map(({ line, text }) => quote({ file: path, line, text, bundled }, links)),
  );
  const elsewhere = "`rubric checklist` lists all";
  return bullets("**What people have to judge themselves**", lines, { bytes: 6_000, elsewhere });
}

function isManual({ state }: CompiledItem): boolean {
  return state === "manual";
}

const REASON_LIMIT = 500;

/** Who dismissed what, and why. */
export function dismissedList({ annotations }: Plan): string {
  const lines = annotations.flatMap(({ finding: { path, line, rule }, reason, dismissal }) => {
    if (reason !== "dismissed") return [];
    const place = `${codeSpan(`${path}:${line}`)} (${codeSpan(rule)})`;
    if (dismissal === undefined) return [`${place}: its thread was resolved`];
    const words = `“${literal(cut(dismissal.reason, REASON_LIMIT))}”`;
    const said = dismissal.url === undefined ? words : link(words, dismissal.url);
    return [`${place}: ${said}, says ${literal(dismissal.by)}`];
  });
  return bullets("**Dismissed by people**", lines, { bytes: 4_000 });
}
