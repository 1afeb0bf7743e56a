import type { CheckReport } from "./check.ts";
import { count } from "./count.ts";
import { withoutMark } from "./mark.ts";
import { oneLine } from "./one-line.ts";
import type { Paint } from "./terminal.ts";
import { visible } from "./text.ts";

/** What a review of a pull request has to post, for the terminal of the person who started it. */
export interface Handed {
  /** As people write it: `owner/repo#7`. */
  readonly pullRequest: string;
  readonly head: string;
  readonly isPosted: boolean;
  readonly comments: readonly {
    readonly path: string;
    readonly startLine: number;
    readonly line: number;
    readonly body: string;
  }[];
  readonly closed: number;
  readonly reviewers: readonly string[];
  readonly strangers: readonly string[];
  readonly check: Pick<CheckReport, "conclusion" | "title" | "summary">;
}

export function handedText(handed: Handed, paint: Paint): string {
  const { comments, check, closed, isPosted } = handed;
  const gone = closed === 0 ? [] : [`${count(closed, "earlier comment")} ${saidGone(isPosted, closed)}.`];
  const sections = [
    paint("strong", headline(handed)),
    ...comments.map((comment) => {
      const { path, startLine, line, body } = comment;
      const where = startLine === line ? `${line}` : `${startLine}-${line}`;
      return `${paint("strong", `${oneLine(path)}:${where}`)}\n${indented(withoutMark(body))}`;
    }),
    ...gone,
    ...others(handed).map((line) => paint("quiet", line)),
    paint("strong", `The check run of the App would say: ${check.conclusion}, ${oneLine(check.title)}`),
    indented(check.summary),
    paint("quiet", "Only Apps may write check runs: that part is not posted."),
  ];
  return `${sections.join("\n\n")}\n`;
}

function others({ reviewers, strangers }: Handed): readonly string[] {
  const names = strangers.map((name) => `@${oneLine(name)}`).join(", ");
  return [
    ...reviewers.map((name) => `What the comments of the App ${oneLine(name)} say is not said again.`),
    ...(names === ""
      ? []
      : [`Whether comments of ${names} are Rubric's can't be known: what they say may be said again.`]),
  ];
}

function headline({ pullRequest, head, comments, isPosted }: Handed): string {
  const said = comments.length === 0 ? "no new comment" : count(comments.length, "new comment");
  const about = `${oneLine(pullRequest)} at ${head.slice(0, 7)}: ${said}`;
  if (comments.length === 0) return `${about}.`;
  return isPosted ? `${about}, posted.` : `${about}, not posted (--post does).`;
}

function saidGone(isPosted: boolean, closed: number): string {
  if (isPosted) return closed === 1 ? "says now why it is closed" : "say now why they are closed";
  return "would be closed";
}

function indented(markdown: string): string {
  const lines = visible(markdown).trim().split("\n");
  return lines.map((line) => (line === "" ? "" : `  ${line}`)).join("\n");
}
