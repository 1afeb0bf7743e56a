import { byText } from "../../src/review/order.ts";
import { columns } from "../survey/columns.ts";
import type { NotReplayed, Replayed } from "./replay.ts";

/** What was replayed, as tables: comments by repository and by rule; what was passed over and why; and all that must not be. */
export function replayText(all: readonly Replayed[], passedOver: readonly NotReplayed[] = []): string {
  const names = [...new Set(all.map(({ repository }) => repository))];
  const rows = names.map((name) =>
    row(
      name,
      all.filter(({ repository }) => repository === name),
    ),
  );
  const heads = ["repository", "changes", "comments", "median", "p90", "most", "without"];
  const rules = counts(all.flatMap((each) => each.rules));
  const verdicts = counts(all.map(({ conclusion }) => conclusion));
  const reasons = counts(passedOver.map((each) => each.passedOver));
  const faults = all.flatMap(({ repository, subject, faults: own }) =>
    own.map((fault) => `${repository}: ${subject}: ${fault}`),
  );
  return [
    columns([heads, ...rows, row("all", all)]),
    columns([["rule", "comments"], ...rules]),
    columns([["verdict", "changes"], ...verdicts]),
    ...(passedOver.length === 0 ? [] : [columns([["passed over", "changes"], ...reasons])]),
    faults.length === 0
      ? "Nothing that must not be."
      : `Once or more what must not be (${faults.length}):\n${faults.join("\n")}`,
  ].join("\n\n");
}

function row(name: string, changes: readonly Replayed[]): readonly string[] {
  const sorted = changes.map(({ comments }) => comments).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const total = sorted.reduce((sum, each) => sum + each, 0);
  const without = sorted.filter((each) => each === 0).length;
  return [name, ...[changes.length, total, at(0.5), at(0.9), sorted.at(-1) ?? 0, without].map(String)];
}

function counts(names: readonly string[]): readonly (readonly string[])[] {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return [...found]
    .sort(([a, one], [b, other]) => other - one || byText(a, b))
    .map(([name, count]) => [name, String(count)]);
}
