import { CannotRun } from "../local/cannot-run.ts";
import { readChecklistFile } from "../local/checklist-file.ts";
import { openGit } from "../local/git.ts";
import { workingTree } from "../local/host.ts";
import { readNamed } from "../local/named.ts";
import { count, reviewText } from "../report/terminal.ts";
import { type Inspector, inspectHere } from "../review/inspect.ts";
import type { Review, Scope } from "../review/review.ts";
import { runReview } from "../review/run.ts";
import { selectRules } from "../review/select.ts";
import { RULES } from "../rules/registry.ts";
import type { ExitCode, Format, Session } from "./session.ts";

export interface CheckOptions {
  readonly base?: string;
  readonly scope?: Scope;
  readonly select?: string;
  readonly checklist?: readonly string[];
  readonly format: Format;
}

export async function check(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const select = options.select === undefined ? undefined : selected(options.select);
  const own = options.checklist?.map((path) => readChecklistFile(session.folder, path));
  const git = await openGit(session.folder, session.environment);
  const named = paths.map((path) => readNamed(git.root, session.folder, path));
  const whole = options.scope === "files" && named.length > 0;
  const seen = watch(inspectHere);
  const host = workingTree({
    git,
    named,
    whole,
    base: options.base,
    isGuided: own === undefined,
    show: (review) => show(review, seen.sources, options, session),
  });
  const { review } = await runReview({
    host,
    inspector: seen.inspector,
    bundled: own ?? (await bundledChecklists()),
    ...(select && { select }),
    ...(options.scope && { overrides: { scope: options.scope } }),
  });
  return complain(review, seen.unread, session);
}

function selected(names: string) {
  const selection = selectRules(names, RULES);
  if ("reason" in selection) throw new CannotRun(selection.reason);
  return selection.active;
}

async function bundledChecklists() {
  return [];
}

/** Keeps the text of every file that is inspected, and the paths that could not be. */
function watch(inspector: Inspector) {
  const sources = new Map<string, string>();
  const unread: string[] = [];
  const watching: Inspector = async (tasks, modules) => {
    const inspections = await inspector(tasks, modules);
    for (const [index, { path, head }] of tasks.entries()) {
      sources.set(path, head);
      const inspection = inspections[index];
      if (inspection !== undefined && "skipped" in inspection) unread.push(`${path} ${inspection.skipped}`);
    }
    return inspections;
  };
  return { inspector: watching, sources, unread };
}

async function show(
  review: Review,
  sources: ReadonlyMap<string, string>,
  { format, base }: CheckOptions,
  session: Session,
): Promise<void> {
  if (format === "json") {
    const { reviewJson } = await import("../report/json.ts");
    session.print(`${JSON.stringify(reviewJson(review), null, 2)}\n`);
  } else if (review.verdict === "neutral") {
    session.print(`Nothing to review: no Python file differs from ${base ?? "the last commit"}.\n`);
  } else if (review.problems === undefined) {
    session.print(reviewText(review, (path) => sources.get(path), session.paint));
  }
}

/** Says what could not be done; that comes before findings in the exit code, since there may be more of them. */
function complain(review: Review, unread: readonly string[], session: Session): ExitCode {
  for (const { path, line, message } of review.problems ?? []) session.warn(`${path}:${line}: ${message}`);
  for (const { rule, path, error } of review.crashes) {
    session.warn(
      `The rule ${rule} crashed on ${path} and said nothing about it (${error}). Please report this.`,
    );
  }
  for (const sentence of unread) session.warn(`${sentence}. ${rest(review)}`);
  const isComplete = review.problems === undefined && review.crashes.length === 0 && unread.length === 0;
  if (!isComplete) return 2;
  return review.findings.length > 0 ? 1 : 0;
}

function rest({ files }: Review): string {
  return files.reviewed === 0
    ? "Nothing else was to review."
    : `${count(files.reviewed, "other file")} reviewed.`;
}
