import { FINGERPRINT_LENGTH } from "../review/fingerprint.ts";
import type { Known } from "../review/plan.ts";

/** The hidden end of each comment of ours, by which it is known again: `<!-- rubric:fingerprint/trace,… group/rule -->`. */

const OPEN = "<!-- rubric:";
const CLOSE = " -->";
const FIXED = "fixed";

export interface Mark {
  readonly known: readonly Known[];
  /** Theirs. Comments of earlier versions have none. */
  readonly rule?: string;
  /** The comment says that its findings are gone. */
  readonly isFixed: boolean;
}

export function markOf({ known, rule, isFixed }: Mark): string {
  const entries = known.map(({ fingerprint, trace }) =>
    trace === undefined ? fingerprint : `${fingerprint}/${trace}`,
  );
  const words = [entries.join(","), ...(rule === undefined ? [] : [rule]), ...(isFixed ? [FIXED] : [])];
  return `${OPEN}${words.join(" ")}${CLOSE}`;
}

/** The mark that ends a comment of ours. Anybody can write one: trust it only where the author is our App. */
export function readMark(body: string): Mark | undefined {
  const end = body.trimEnd();
  const start = end.lastIndexOf(OPEN);
  if (start === -1 || !end.endsWith(CLOSE)) return undefined;
  const [first = "", ...words] = end.slice(start + OPEN.length, -CLOSE.length).split(" ");
  const isFixed = words.at(-1) === FIXED;
  const [rule, ...more] = isFixed ? words.slice(0, -1) : words;
  const entries = first.split(",");
  const known = entries.flatMap((entry) => readEntry(entry) ?? []);
  const isOurs = known.length === entries.length && (rule === undefined || rule.includes("/"));
  return isOurs && more.length === 0 ? { known, ...(rule !== undefined && { rule }), isFixed } : undefined;
}

/** Comments of earlier versions have no trace. */
function readEntry(entry: string): Known | undefined {
  const [fingerprint, trace, ...more] = entry.split("/");
  if (fingerprint === undefined || !isKey(fingerprint) || more.length > 0) return undefined;
  if (trace === undefined) return { fingerprint };
  return isKey(trace) ? { fingerprint, trace } : undefined;
}

function isKey(text: string): boolean {
  return text.length === FINGERPRINT_LENGTH && /^[0-9a-f]+$/.test(text);
}

/** What a comment of ours says before its mark. */
export function withoutMark(body: string): string {
  return body.slice(0, body.lastIndexOf(OPEN));
}
