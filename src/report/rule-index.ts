import { groupedBy } from "../review/grouped.ts";
import { escapeHtml, htmlPage } from "./html.ts";
import { inlineHtml } from "./rule-page.ts";

export interface ListedRule {
  /** `group/name`. */
  readonly name: string;
  readonly summary: string;
  readonly isChecked: boolean;
}

/** All rules by group, those first that Rubric checks. */
export function ruleIndexHtml(rules: readonly ListedRule[]): string {
  const checked = rules.filter(({ isChecked }) => isChecked);
  const others = rules.filter(({ isChecked }) => !isChecked);
  return htmlPage({
    title: "Rules · Rubric",
    body: [
      `<h1>What Rubric checks</h1>`,
      `<p>A rule is checked where a line of a checklist asks for it. Each page says what it flags and what it allows.</p>`,
      ...[...groupedBy(checked, ({ name }) => name.split("/", 1)[0] ?? "")].map(
        ([group, members]) => `<h2>${escapeHtml(group)}</h2>\n${list(members)}`,
      ),
      `<h2>Understood, and left to people</h2>`,
      `<p>Checklists ask for these, too; Rubric does not check them yet.</p>`,
      list(others),
    ].join("\n"),
  });
}

/** The address of an index seen from where nothing is: up from each folder of the path. */
export function noPageHtml(toIndex: string): string {
  return htmlPage({
    title: "No such rule · Rubric",
    body: `<h1>There is no such rule</h1>\n<p>It may have got another name. <a href="${escapeHtml(toIndex)}">All rules</a> are listed with their pages.</p>`,
  });
}

function list(rules: readonly ListedRule[]): string {
  const rows = rules.map(
    ({ name, summary }) =>
      `<dt><a href="rules/${escapeHtml(name)}"><code>${escapeHtml(name)}</code></a></dt><dd>${inlineHtml(summary)}</dd>`,
  );
  return `<dl>\n${rows.join("\n")}\n</dl>`;
}
