import { count } from "../report/count.ts";
import { isPython, type Skipped } from "../review/change.ts";
import type { Review } from "../review/review.ts";
import type { ExitCode, Session } from "./session.ts";

/**
 * Says what could not be done; that comes before findings in the exit code, since there may be more of them. As many as people
 * dismissed don't count.
 */
export function complain(review: Review, session: Session, dismissed = 0): ExitCode {
  const { problems = [] } = review;
  const unread = review.files.skipped.filter(({ isAside }) => isAside !== true);
  for (const sentence of review.aside ?? []) session.warn(sentence);
  for (const { path, line, message } of problems) session.warn(`${path}:${line}: ${message}`);
  for (const sentence of crashSentences(review.crashes)) session.warn(sentence);
  for (const it of unread) session.warn(`${it.path} ${it.reason}. ${consequence(it, review)}`);
  if (problems.length > 0 || review.crashes.length > 0 || unread.length > 0) return 2;
  return review.findings.length > dismissed ? 1 : 0;
}

function crashSentences(crashes: Review["crashes"]): readonly string[] {
  return [...new Set(crashes.map(({ rule }) => rule))].flatMap((name) => {
    const [first, ...more] = crashes.filter(({ rule }) => rule === name);
    if (first === undefined) return [];
    const where = more.length === 0 ? first.path : `${first.path} and ${count(more.length, "other file")}`;
    return [
      `The rule ${name} crashed on ${where} and said nothing there (${first.error}). Please report this.`,
    ];
  });
}

/** Of what was named besides Python, only agent files are wanted. */
function consequence({ path, counts }: Skipped, { files }: Review): string {
  if (!isPython(path) && counts === undefined) return "It asks for nothing until that is mended.";
  return files.reviewed === 0
    ? "No other file was reviewed."
    : `${count(files.reviewed, "other file")} reviewed.`;
}
