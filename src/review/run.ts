import type { Checklist, ChecklistSource } from "../checklist/checklist.ts";
import { compileChecklist } from "../checklist/compile.ts";
import { pathMatcher } from "../checklist/globs.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import type { Requirement } from "../rules/rule.ts";
import { activeRules, bindsAnything } from "./active.ts";
import { type Config, readConfig } from "./config.ts";
import type { Guidance, Host } from "./host.ts";
import type { Inspection, Inspector } from "./inspect.ts";
import type { Plan } from "./plan.ts";
import { inSourceOrder, planReview } from "./planning.ts";
import type { ActiveRule, Review } from "./review.ts";
import { modulesFor, type Selected, selectFiles, tasksFor } from "./tasks.ts";

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
  const tasks = tasksFor(selected.sides, active, config.scope);
  const [inspections, remarks] = await Promise.all([
    inspector(tasks, modulesFor(change, selected.sides)),
    host.remarks(),
  ]);
  const { sides, skipped } = selected;
  const unread = [...skipped, ...(guidance.unread ?? [])];
  const review = { ...gather({ sides, skipped: unread }, inspections), checklists };
  return planReview({ review, sides, remarks, config });
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

function gather(
  { sides, skipped }: Selected,
  inspections: readonly Inspection[],
): Pick<Review, "findings" | "files" | "crashes"> {
  const paths = [...sides.keys()];
  if (inspections.length !== paths.length) throw new Error("The inspector did not answer for every file.");
  const unread = inspections.flatMap((inspection, index) =>
    "skipped" in inspection ? [{ path: paths[index] ?? "", reason: inspection.skipped }] : [],
  );
  const read = inspections.flatMap((inspection) => ("skipped" in inspection ? [] : [inspection]));
  return {
    findings: read.flatMap(({ findings }) => findings).sort(inSourceOrder),
    files: {
      reviewed: read.length,
      skipped: [...skipped, ...unread].sort((a, b) => (a.path < b.path ? -1 : 1)),
    },
    crashes: read.flatMap(({ crashes }) => crashes),
  };
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
