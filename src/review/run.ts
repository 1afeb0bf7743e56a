import type { Checklist, ChecklistSource } from "../checklist/checklist.ts";
import { compileChecklist } from "../checklist/compile.ts";
import { pathMatcher } from "../checklist/globs.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import type { Requirement } from "../rules/rule.ts";
import { activeRules, bindsAnything } from "./active.ts";
import { type Config, readConfig } from "./config.ts";
import type { Guidance, Host } from "./host.ts";
import type { Inspector } from "./inspect.ts";
import { inspectChange } from "./inspect-change.ts";
import type { Plan } from "./plan.ts";
import { planReview } from "./planning.ts";
import type { ActiveRule, Review } from "./review.ts";
import { modulesFor, selectFiles } from "./tasks.ts";

export interface ReviewRun {
  readonly host: Host;
  readonly inspector: Inspector;
  /** Stand in where a repository has no checklist that asks for anything Rubric can decide. */
  readonly bundled: readonly ChecklistSource[];
  /** These rules, whatever checklists ask for. */
  readonly select?: readonly ActiveRule[];
  /** What the person who started the run wants instead of the configured. */
  readonly overrides?: Partial<Pick<Config, "scope" | "exclude" | "fail-on">>;
  readonly rules?: ReadonlyMap<string, Requirement>;
}

/** One review from guidance to publication. */
export async function runReview(run: ReviewRun): Promise<Plan> {
  const plan = await prepare(run);
  await run.host.publish(plan);
  return plan;
}

async function prepare({
  host,
  inspector,
  bundled,
  select,
  overrides,
  rules = REQUIREMENTS,
}: ReviewRun): Promise<Plan> {
  const guidance = await host.guidance();
  const reading = readConfig(guidance.config, rules);
  if ("problems" in reading) return unreadable(reading.problems);
  const config: Config = { ...reading.config, ...overrides };
  const checklists = select === undefined ? compile(guidance, bundled, config, rules) : [];
  const active = select ?? activeRules(checklists, config.rules);
  const change = await host.change();
  const selected = selectFiles(change, config);
  const skipped = [...selected.skipped, ...(guidance.unread ?? [])];
  const modules = modulesFor(change, selected);
  const [inspected, remarks] = await Promise.all([
    inspectChange({ ...selected, skipped }, { rules: active, scope: config.scope, inspector, modules }),
    host.remarks(),
  ]);
  return planReview({ review: { ...inspected, checklists }, sides: selected.sides, remarks, config });
}

/** The repository's checklists; the bundled ones too when those ask for nothing that can be decided. */
function compile(
  { checklists }: Guidance,
  bundled: readonly ChecklistSource[],
  config: Config,
  rules: ReadonlyMap<string, Requirement>,
): readonly Checklist[] {
  const isWanted = pathMatcher(config.checklists);
  const own = checklists
    .filter(({ path }) => isWanted(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((source) => compileChecklist(source, rules));
  if (own.some(bindsAnything)) return own;
  return [...own, ...bundled.map((source) => compileChecklist(source, rules))];
}

function unreadable(problems: NonNullable<Review["problems"]>): Plan {
  const review: Review = {
    verdict: "action_required",
    findings: [],
    files: { reviewed: 0, skipped: [] },
    crashes: [],
    checklists: [],
    problems,
  };
  return { review, comments: [], annotations: [], kept: [], closed: [] };
}
