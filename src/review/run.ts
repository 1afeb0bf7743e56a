import type { ChecklistSource } from "../checklist/checklist.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import { activeRulesFor } from "./active.ts";
import { isAskedFor, settingsOf } from "./asked.ts";
import { type Compiler, compileHere } from "./compiling.ts";
import { readConfiguration } from "./config-chain.ts";
import { type Config, DEFAULT_CONFIG } from "./config-schema.ts";
import { editedGuidance } from "./edited-guidance.ts";
import { concerning, type Guided, guide } from "./guided.ts";
import type { Host } from "./host.ts";
import type { Inspector } from "./inspect.ts";
import { inspectChange } from "./inspect-change.ts";
import type { AskedNow } from "./looked.ts";
import type { Plan } from "./plan.ts";
import { planReview } from "./planning.ts";
import type { ActiveRule, Review, Scope } from "./review.ts";
import { reviewedPaths } from "./reviewed-paths.ts";
import { modulesFor, selectFiles } from "./tasks.ts";

export interface ReviewRun {
  readonly host: Host;
  readonly inspector: Inspector;
  /** In this process unless told. */
  readonly compiler?: Compiler;
  /** Stand in where a repository has no checklist that asks for anything Rubric can decide. */
  readonly bundled: readonly ChecklistSource[];
  /** These rules, whatever checklists ask for. */
  readonly select?: readonly ActiveRule[];
  /** What the person who started the run wants instead of the configured. */
  readonly scope?: Scope;
  /** Somebody wants to see all that is wrong in the changed files. What else is found there is told and does not count. */
  readonly wholeFiles?: boolean;
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
  scope,
  wholeFiles = false,
  compiler = compileHere,
}: ReviewRun): Promise<Plan> {
  const reading = await readConfiguration(host, REQUIREMENTS);
  const edits = (await host.edits?.()) ?? [];
  if ("problems" in reading) return unreadable(reading.problems, editedGuidance(edits, DEFAULT_CONFIG));
  const wantedScope = wholeFiles ? "files" : (scope ?? reading.config.scope);
  const config: Config = { ...reading.config, scope: wantedScope };
  const countsOld = !wholeFiles || reading.config.scope === "files";
  const change = await host.change();
  const selected = selectFiles(change, config);
  const near = [...selected.sides.keys()];
  const guided = select === undefined ? await guide({ host, config, bundled, compiler, near }) : UNGUIDED;
  const rulesFor = select === undefined ? activeRulesFor(guided.checklists, config.rules) : () => select;
  const skipped = [...selected.skipped, ...guided.unread];
  const modules = modulesFor(change, selected);
  const asked = { rulesFor, ...settingsOf(config) };
  const [inspected, remarks] = await Promise.all([
    inspectChange({ ...selected, skipped }, { ...asked, inspector, modules }),
    host.remarks(),
  ]);
  const edited = editedGuidance(edits, config);
  const review = {
    ...inspected,
    checklists: concerning(guided.checklists, near),
    edited,
    aside: [...reading.aside, ...guided.aside],
  };
  const asking: AskedNow = {
    isWanted: reviewedPaths(config),
    asks: (path, rule) => isAskedFor(rule, path, asked),
    isPartial: guided.unread.length > 0,
  };
  return planReview({ review, sides: selected.sides, remarks, asking, config, countsOld });
}

const UNGUIDED: Pick<Guided, "checklists" | "unread" | "aside"> = { checklists: [], unread: [], aside: [] };

function unreadable(problems: NonNullable<Review["problems"]>, edited: readonly string[]): Plan {
  const review: Review = {
    verdict: "action_required",
    findings: [],
    permitted: [],
    files: { reviewed: 0, skipped: [] },
    crashes: [],
    checklists: [],
    problems,
    edited,
  };
  return { review, comments: [], annotations: [], kept: [], closed: [], left: [] };
}
