import type { CheckAnnotation } from "../report/annotations.ts";
import type { CheckReport } from "../report/check.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import type { EarlierCheck } from "./overview.ts";

/** A check run that is in progress. */
export interface OpenCheck {
  readonly id: number;
  readonly head: string;
}

/** GitHub takes this many with one request, and adds those of the next. */
const ANNOTATIONS = 50;

type Output = Pick<CheckReport, "title" | "summary" | "text">;

export async function openCheck(
  connection: Connection,
  { owner, repo, number }: PullRequestName,
  head: string,
  checkName: string,
): Promise<OpenCheck> {
  const { data } = await connection.write("start the check run", (client) =>
    client.request("POST /repos/{owner}/{repo}/check-runs", {
      owner,
      repo,
      name: checkName,
      head_sha: head,
      status: "in_progress",
      // Events about check runs don't name the pull request of a fork: this does.
      external_id: String(number),
    }),
  );
  return { id: Number(data.id), head };
}

/** The verdict comes with the last request, so that nobody sees half a report as a whole one. */
export async function completeCheck(
  connection: Connection,
  { owner, repo }: PullRequestName,
  { id }: OpenCheck,
  report: Omit<CheckReport, "conclusion"> & { readonly conclusion: CheckReport["conclusion"] | "cancelled" },
): Promise<void> {
  const batches = inBatches(report.annotations);
  const last = batches.pop() ?? [];
  const update = (
    annotations: readonly CheckAnnotation[],
    state: { conclusion?: typeof report.conclusion },
  ) =>
    connection.write("update the check run", (client) =>
      client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        owner,
        repo,
        check_run_id: id,
        output: output(report, annotations),
        ...state,
      }),
    );
  for (const batch of batches) await update(batch, {});
  await update(last, { conclusion: report.conclusion });
}

/** The summary tells new comments from old ones; the text has the review itself. */
export function saysTheSame(earlier: EarlierCheck, { conclusion, title, text }: CheckReport): boolean {
  const lines = (long: string) => long.replaceAll("\r\n", "\n").trim();
  return earlier.conclusion === conclusion && earlier.title === title && lines(earlier.text) === lines(text);
}

function output({ title, summary, text }: Output, annotations: readonly CheckAnnotation[]) {
  return { title, summary, ...(text !== "" && { text }), annotations: annotations.map(annotation) };
}

function annotation({ path, startLine, endLine, columns, level, title, message }: CheckAnnotation) {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(columns !== undefined && { start_column: columns.start, end_column: columns.end }),
    annotation_level: level,
    title,
    message,
  };
}

function inBatches<T>(items: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < items.length; start += ANNOTATIONS) {
    batches.push(items.slice(start, start + ANNOTATIONS));
  }
  return batches;
}
