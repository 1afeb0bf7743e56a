import { FINGERPRINT_LENGTH } from "../review/fingerprint.ts";
import type { Known } from "../review/plan.ts";

/** The hidden end of each comment of ours, by which it is known again: `<!-- rubric:fingerprint/trace,… -->`. */

const OPEN = "<!-- rubric:";
const CLOSE = " -->";
const FIXED = " fixed";

export interface Mark {
  readonly known: readonly Known[];
  /** The comment says that its findings are gone. */
  readonly isFixed: boolean;
}

export function markOf({ known, isFixed }: Mark): string {
  const entries = known.map(({ fingerprint, trace }) =>
    trace === undefined ? fingerprint : `${fingerprint}/${trace}`,
  );
  return `${OPEN}${entries.join(",")}${isFixed ? FIXED : ""}${CLOSE}`;
}

/** The mark that ends a comment of ours. Anybody can write one: trust it only where the author is our App. */
export function readMark(body: string): Mark | undefined {
  const end = body.trimEnd();
  const start = end.lastIndexOf(OPEN);
  if (start === -1 || !end.endsWith(CLOSE)) return undefined;
  const inside = end.slice(start + OPEN.length, -CLOSE.length);
  const isFixed = inside.endsWith(FIXED);
  const entries = (isFixed ? inside.slice(0, -FIXED.length) : inside).split(",");
  const known = entries.flatMap((entry) => readEntry(entry) ?? []);
  return known.length === entries.length ? { known, isFixed } : undefined;
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
