import { type AskedFor, type NowAndThen, rulesForFiles, settingsOf } from "./asked.ts";
import type { Change } from "./change.ts";
import type { Inspector } from "./inspect.ts";
import { inspectChange } from "./inspect-change.ts";
import type { ChangeEffect } from "./proposal.ts";
import type { Review } from "./review.ts";
import { modulesFor, selectFiles } from "./tasks.ts";

type Inspected = Pick<Review, "findings" | "files" | "crashes">;

/** What a review of the change's Python would say otherwise. */
export async function effectOnChange(
  change: Change,
  { before, after }: NowAndThen,
  inspector: Inspector,
): Promise<ChangeEffect> {
  const [now, then] = await Promise.all([
    inspected(change, before, inspector),
    inspected(change, after, inspector),
  ]);
  return {
    files: then.files.reviewed,
    appearing: without(then, now),
    vanishing: without(now, then),
    unread: [...then.files.skipped, ...then.crashes.map(unreadBy)],
  };
}

function inspected(change: Change, asked: AskedFor, inspector: Inspector): Promise<Inspected> {
  const selected = selectFiles(change, asked.config);
  return inspectChange(selected, {
    rulesFor: rulesForFiles(asked),
    ...settingsOf(asked.config),
    inspector,
    modules: modulesFor(change, selected),
    withoutFixes: true,
  });
}

function without({ findings }: Inspected, other: Inspected): Inspected["findings"] {
  const known = new Set(other.findings.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint }) => !known.has(fingerprint));
}

function unreadBy({ rule, path }: Inspected["crashes"][number]) {
  return { path, reason: `was not looked at by ${rule}, which failed there: a defect of Rubric` };
}
