import { bundledChecklists } from "../checklist/bundled.ts";
import type { ChecklistSource } from "../checklist/checklist.ts";
import { everywhere } from "../checklist/reach.ts";
import { CannotRun } from "../local/cannot-run.ts";
import { readChecklistFile } from "../local/checklist-file.ts";
import { workingTree } from "../local/host.ts";
import type { Tree } from "../local/tree.ts";
import { reviewText } from "../report/terminal.ts";
import { type Inspector, inspectHere } from "../review/inspect.ts";
import type { Review } from "../review/review.ts";
import { runReview } from "../review/run.ts";
import { selectRules } from "../review/select.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import type { CheckOptions } from "./check.ts";
import { complain } from "./complaints.ts";
import type { ExitCode, Session } from "./session.ts";

export async function reviewTree(tree: Tree, options: CheckOptions, session: Session): Promise<ExitCode> {
  const select = options.select === undefined ? undefined : selected(options.select);
  const own = options.checklist?.map((path) => named(readChecklistFile(session.folder, path)));
  const seen = watch(inspectHere);
  const { review } = await runReview({
    host: workingTree({
      ...tree,
      isGuided: own === undefined && select === undefined,
      show: (review) => show(review, { tree, sources: seen.sources }, options, session),
    }),
    inspector: seen.inspector,
    bundled: own ?? bundledChecklists(),
    ...(select && { select }),
    ...(options.scope && { scope: options.scope }),
  });
  return complain(review, session);
}

function selected(names: string) {
  const selection = selectRules(names, REQUIREMENTS);
  if ("reason" in selection) throw new CannotRun(selection.reason);
  return selection.active;
}

function named(source: ChecklistSource): ChecklistSource {
  return { ...source, reach: everywhere("It was named on the command line.") };
}

/** Keeps the text of every file that is inspected. */
function watch(inspector: Inspector) {
  const sources = new Map<string, string>();
  const watching: Inspector = (tasks, modules) => {
    for (const { path, head } of tasks) sources.set(path, head);
    return inspector(tasks, modules);
  };
  return { inspector: watching, sources };
}

async function show(
  review: Review,
  { tree, sources }: { readonly tree: Tree; readonly sources: ReadonlyMap<string, string> },
  { format, base }: CheckOptions,
  session: Session,
): Promise<void> {
  if (format === "json") {
    const { reviewJson } = await import("../report/json.ts");
    session.print(`${JSON.stringify(reviewJson(review), null, 2)}\n`);
  } else if (review.verdict === "neutral" && review.files.skipped.length === 0) {
    session.print(nothing(tree, base));
  } else if (review.problems === undefined) {
    session.print(reviewText(review, (path) => sources.get(path), session.paint));
  }
}

function nothing({ change }: Tree, base: string | undefined): string {
  if (change.files.length > 0) {
    const hint = "`rubric explain PATH` says of a file which of them it is.";
    return `Nothing to review: \`include\` and \`exclude\` of the configuration leave out every Python file that changed.\n${hint}\n`;
  }
  const hint = "`--base main` compares with a branch, `--scope files PATH` reviews whole files.";
  return `Nothing to review: no Python file differs from ${base ?? "the last commit"}.\n${hint}\n`;
}
