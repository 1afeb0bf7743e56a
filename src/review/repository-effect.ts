import type { NowAndThen } from "./asked.ts";
import type { Change } from "./change.ts";
import type { Config } from "./config-schema.ts";
import type { Finding } from "./finding.ts";
import { groupedBy } from "./grouped.ts";
import type { ProposalHost } from "./host.ts";
import type { Inspection, Inspector, Modules, Task } from "./inspect.ts";
import { byText } from "./order.ts";
import type { RepositoryEffect, RuleEffect } from "./proposal.ts";
import type { ActiveRule } from "./review.ts";
import { type Candidate, type Limits, sampleOf } from "./sample.ts";

/** Files asked for and inspected together: the clock is looked at before each batch. */
const BATCH = 50;
const EXAMPLES = 3;

export interface Sampling {
  readonly host: Pick<ProposalHost, "python" | "texts">;
  readonly asked: NowAndThen;
  /** Its files are looked at elsewhere. */
  readonly change: Change;
  readonly inspector: Inspector;
  readonly limits: Limits;
}

/**
 * What rules that are new, or have other options, find in the repository's Python as it stands, as far as the limits allow.
 * Undefined where no rule applies to any file otherwise than before.
 */
export async function effectOnRepository(sampling: Sampling): Promise<RepositoryEffect | undefined> {
  const { host, asked, change, limits } = sampling;
  const listing = await host.python();
  if ("reason" in listing) return { ...summed([]), total: 0, isWhole: false, stopped: listing.reason };
  const { files, total, isWhole, left } = sampleOf(listing, asked, change, limits);
  if (total === 0) return undefined;
  const { inspected, stopped } = await inspectAll(files, sampling);
  return { ...summed(inspected), total, isWhole, stopped: stopped ?? left };
}

/** What the edit brings to one file. */
type Brought = readonly Finding[] | "unread";

interface InspectedFiles {
  readonly inspected: readonly Brought[];
  readonly stopped?: string;
}

async function inspectAll(files: readonly Candidate[], sampling: Sampling): Promise<InspectedFiles> {
  const { milliseconds } = sampling.limits;
  const deadline = Date.now() + milliseconds;
  const stopped = `Looking stopped after ${milliseconds / 1000} seconds.`;
  const inspected: Brought[] = [];
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = files.slice(at, at + BATCH);
    const paths = batch.map(({ path }) => path);
    if (Date.now() >= deadline) return { inspected, stopped };
    const texts = await sampling.host.texts(paths);
    if ("reason" in texts) return { inspected, stopped: texts.reason };
    // What is read is inspected, unless reading took all the time.
    if (Date.now() >= deadline) return { inspected, stopped };
    inspected.push(...(await inspectBatch(batch, texts, sampling)));
  }
  return { inspected };
}

/** In order. */
async function inspectBatch(
  batch: readonly Candidate[],
  texts: ReadonlyMap<string, string>,
  { asked: { before, after }, change, inspector }: Sampling,
): Promise<readonly Brought[]> {
  const changed = change.files.map(({ path, head }) => [path, head] as const);
  const modules: Modules = { head: Object.fromEntries([...change.modules, ...texts, ...changed]), base: {} };
  const files = batch.map((file) => ({ ...file, text: texts.get(file.path) }));
  const tasks = files.flatMap(({ path, rules, former, text }) => {
    if (text === undefined) return [];
    const then = taskOf(path, text, rules, after.config);
    return former.length > 0 ? [then, taskOf(path, text, former, before.config)] : [then];
  });
  const inspections = tasks.length === 0 ? [] : [...(await inspector(tasks, modules))];
  return files.map(({ text, former }) => {
    const [then, now] = text === undefined ? [] : inspections.splice(0, former.length > 0 ? 2 : 1);
    return brought(then, now);
  });
}

/** Permissions are taken as they are: which of them is of use depends on all rules, not on these alone. */
function taskOf(path: string, head: string, rules: readonly ActiveRule[], { noqa }: Config): Task {
  const oneSided = { basePath: undefined, base: undefined, addedLines: [], removedLines: [], isDonor: false };
  const permissions = { hearsNoqa: noqa, unused: "off" } as const;
  return { path, head, ...oneSided, scope: "files", rules, permissions, withoutFixes: true };
}

/** What is found only as it would be asked for. */
function brought(then: Inspection | undefined, now: Inspection | undefined): Brought {
  if (then === undefined || "skipped" in then) return "unread";
  const before = now === undefined || "skipped" in now ? [] : now.findings;
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  return then.findings.filter(({ fingerprint }) => !known.has(fingerprint));
}

function summed(inspected: readonly Brought[]): Pick<RepositoryEffect, "files" | "unread" | "rules"> {
  const read = inspected.filter((it) => it !== "unread");
  const byRule = groupedBy(read.flat(), ({ rule }) => rule);
  const rules = [...byRule].map(
    ([rule, findings]): RuleEffect => ({
      rule,
      count: findings.length,
      examples: findings.slice(0, EXAMPLES),
    }),
  );
  return {
    files: read.length,
    unread: inspected.length - read.length,
    rules: rules.sort((a, b) => b.count - a.count || byText(a.rule, b.rule)),
  };
}
