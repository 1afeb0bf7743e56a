import type { CheckAnnotation } from "../report/annotations.ts";
import type { CheckReport } from "../report/check.ts";
import { actionsOf } from "../report/check-names.ts";
import { TEXT_LIMIT } from "../report/check-text.ts";
import { cutLines, prose, sizeOf } from "../report/text.ts";
import { inBatches, output } from "./check-output.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import type { EarlierCheck } from "./overview.ts";

/** A check run that is in progress. */
export interface OpenCheck {
  readonly id: number;
  readonly head: string;
  /** Tells which buttons it has. */
  readonly checkName: string;
  /** It may have annotations already: an update was begun, or somebody else began the check run. */
  isTouched: boolean;
}

export type ShownCheck = Omit<CheckReport, "conclusion"> & {
  readonly conclusion: CheckReport["conclusion"] | "cancelled" | "skipped";
};

export async function openCheck(
  connection: Connection,
  { owner, repo, number }: PullRequestName,
  head: string,
  checkName: string,
  /** Events about check runs don't name the pull request of a fork: this does. */
  externalId = String(number),
): Promise<OpenCheck> {
  const { data } = await connection.write("start the check run", (client) =>
    client.request("POST /repos/{owner}/{repo}/check-runs", {
      owner,
      repo,
      name: checkName,
      head_sha: head,
      status: "in_progress",
      external_id: externalId,
      actions: [...actionsOf(checkName)],
    }),
  );
  return { id: Number(data.id), head, checkName, isTouched: false };
}

/**
 * The verdict comes with the last request, so that nobody sees half a report as a whole one. GitHub appends annotations: those that
 * an earlier try has sent are not sent again.
 */
export async function completeCheck(
  connection: Connection,
  name: PullRequestName,
  check: OpenCheck,
  report: ShownCheck,
): Promise<void> {
  const sent = check.isTouched ? await annotationsSent(connection, name, check) : 0;
  check.isTouched = true;
  const batches = inBatches(report.annotations.slice(sent));
  const last = batches.pop() ?? [];
  let shown = report;
  for (const batch of batches) shown = await update(connection, name, check, shown, batch);
  await update(connection, name, check, shown, last, report.conclusion);
}

async function annotationsSent(
  connection: Connection,
  { owner, repo }: PullRequestName,
  { id }: OpenCheck,
): Promise<number> {
  const { data } = await connection.read("tell how far the check run is", (client, request) =>
    client.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}", {
      owner,
      repo,
      check_run_id: id,
      request,
    }),
  );
  return data.output.annotations_count;
}

/** Gives the report as it could be shown. */
async function update(
  connection: Connection,
  name: PullRequestName,
  check: OpenCheck,
  report: ShownCheck,
  annotations: readonly CheckAnnotation[],
  conclusion?: ShownCheck["conclusion"],
): Promise<ShownCheck> {
  const { owner, repo } = name;
  try {
    await connection.write("update the check run", (client) =>
      client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        owner,
        repo,
        check_run_id: check.id,
        output: output(report, annotations),
        actions: [...actionsOf(check.checkName)],
        ...(conclusion !== undefined && { conclusion }),
      }),
    );
    return report;
  } catch (error) {
    const isRefused = error instanceof GitHubFailure && error.status === 422 && error.isFinal;
    if (!isRefused || annotations.length === 0) throw error;
    // One bad annotation loses all that come with it: the rest of the report is worth more.
    const note = `GitHub refused ${annotations.length} annotations (${error.message}) The data below has their findings.`;
    return update(connection, name, check, withNotes(report, [note]), [], conclusion);
  }
}

/** With sentences at the end of its summary. */
export function withNotes<R extends ShownCheck>(report: R, notes: readonly string[]): R {
  if (notes.length === 0) return report;
  const end = `\n\n${notes.map(prose).join("\n\n")}`;
  return { ...report, summary: cutLines(report.summary, TEXT_LIMIT - sizeOf(end)) + end };
}

/** The summary tells new comments from old ones; the text has the review itself. */
export function saysTheSame(earlier: EarlierCheck, { conclusion, title, text }: ShownCheck): boolean {
  const lines = (long: string) => long.replaceAll("\r\n", "\n").trim();
  return earlier.conclusion === conclusion && earlier.title === title && lines(earlier.text) === lines(text);
}
