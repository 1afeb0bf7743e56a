import type { Comparison, RepositoryEffect } from "../review/proposal.ts";
import { named } from "./check-text.ts";
import { count } from "./count.ts";
import { prose } from "./text.ts";

/** What an edit would change, in sentences. */

export function titleOf(proposal: Comparison): string {
  const { inChange, inRepository } = proposal;
  const found = inChange.appearing.length;
  const parts = [
    ruleCounts(proposal).join(", ") || "No rule would change",
    [
      ...(found > 0 ? [`${count(found, "new finding")} in this pull request`] : []),
      ...(inRepository === undefined || inRepository.files === 0 ? [] : [repositoryCount(inRepository)]),
    ].join(", "),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** "3 rules would be new", "1 would go", "2 would change". */
function ruleCounts({ rules }: Comparison): readonly string[] {
  const names = (kind: Comparison["rules"][number]["kind"]) =>
    new Set(rules.filter((edit) => edit.kind === kind).map(({ rule }) => rule)).size;
  const counts = [
    [names("new"), "would be new"],
    [names("gone"), "would go"],
    [names("changed"), "would change"],
  ] as const;
  const present = counts.filter(([number]) => number > 0);
  return present.map(([number, verb], index) =>
    index === 0 ? `${count(number, "rule")} ${verb}` : `${number} ${verb}`,
  );
}

export function headline(proposal: Comparison): string {
  const { edited, inChange } = proposal;
  const rules = ruleCounts(proposal).join(", ") || "no rule would change";
  const files = inChange.files === 0 ? "" : ` ${effect(inChange)}`;
  return `This pull request edits ${named(edited)}. Once it is merged, ${rules}.${files}`;
}

function effect({ files, appearing: more, vanishing: fewer }: Comparison["inChange"]): string {
  const where = `In the ${files === 1 ? "Python file" : `${files} Python files`} of this pull request`;
  if (more.length + fewer.length === 0) return `${where} the findings would be the same.`;
  const counts = [
    ...(more.length > 0 ? [`${count(more.length, "finding")} would be new`] : []),
    ...(fewer.length > 0 ? [`${count(fewer.length, "finding")} would go`] : []),
  ];
  return `${where} ${counts.join(" and ")}.`;
}

/** "140 findings in 60 of 389 other files". */
function repositoryCount({ rules, files, total, isWhole }: RepositoryEffect): string {
  const found = rules.reduce((sum, rule) => sum + rule.count, 0);
  return `${count(found, "finding")} in ${files} of ${isWhole ? "" : "at least "}${total} other files`;
}

export function repository({ inRepository }: Comparison): string {
  if (inRepository === undefined) return "";
  const { stopped, unread, files } = inRepository;
  const quiet =
    "Code that stands there already is reported only when a change brings it in, unless `scope` says otherwise.";
  return [
    files === 0
      ? "The rest of the repository was not looked at."
      : `Elsewhere: ${repositoryCount(inRepository)} to which rules apply that are new or set otherwise. ${quiet}`,
    ...(stopped === undefined ? [] : [prose(stopped)]),
    ...(unread === 0 ? [] : [`${count(unread, "file")} could not be read.`]),
  ].join(" ");
}

export function asides({
  mendsConfig,
  bringsStandIns,
  contradictions,
  notes,
}: Comparison): readonly string[] {
  const news = contradictions.filter(({ isNew }) => isNew).length;
  return [
    mendsConfig
      ? "The base branch's configuration can't be read, so nothing is enforced now; with this one it would be again."
      : "",
    bringsStandIns
      ? "No checklist would ask for anything that Rubric can decide any more, so its bundled ones would be used."
      : "",
    news > 0 ? `The edit brings ${count(news, "contradiction")} between items; see below who decides.` : "",
    notes.length > 0
      ? `Not everything could be understood: see the ${count(notes.length, "note")} below.`
      : "",
  ];
}
