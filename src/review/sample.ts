import { type NowAndThen, rulesForFiles } from "./asked.ts";
import type { Change } from "./change.ts";
import type { PythonFileName, PythonListing } from "./host.ts";
import type { ActiveRule } from "./review.ts";
import { reviewedPaths } from "./reviewed-paths.ts";
import { hasSameOptions } from "./rule-edits.ts";

/** Of what is looked at outside of a change. */
export interface Limits {
  readonly files: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A few requests' worth of files, read and inspected in seconds. */
export const LIMITS: Limits = { files: 200, bytes: 8_000_000, milliseconds: 20_000 };

/** Larger files are left out: each would cost a request of its own. */
const LARGEST = 400_000;
/** Files of which it is found out whether anything applies to them. */
const MOST_LISTED = 20_000;

/** A file to which rules apply that are new there, or have other options. */
export interface Candidate extends PythonFileName {
  readonly rules: readonly ActiveRule[];
  /** The same rules as they are asked for now. */
  readonly former: readonly ActiveRule[];
}

export interface Sample {
  readonly files: readonly Candidate[];
  /** Of how many. */
  readonly total: number;
  /** Those are all that there are. */
  readonly isWhole: boolean;
  /** Says why some were left out. */
  readonly left: string | undefined;
}

/** A part of the repository that is spread evenly over it. */
export function sampleOf(listing: PythonListing, asked: NowAndThen, change: Change, limits: Limits): Sample {
  const listed = spread(listing.files, MOST_LISTED);
  const applying = candidates(listed, asked, change);
  const small = applying.filter((file) => file.bytes <= LARGEST);
  let bytes = 0;
  const files = spread(small, limits.files).filter((file) => {
    bytes += file.bytes;
    return bytes <= limits.bytes;
  });
  return {
    files,
    total: applying.length,
    isWhole: listing.isWhole && listed.length === listing.files.length,
    left: files.length < applying.length ? limitSentence(limits) : undefined,
  };
}

function limitSentence({ files, bytes }: Limits): string {
  const size = `${LARGEST / 1000} kB each and ${bytes / 1_000_000} MB in all`;
  return `At most ${files} files are looked at, of at most ${size}, spread evenly over the repository.`;
}

function candidates(
  files: readonly PythonFileName[],
  { before, after }: NowAndThen,
  change: Change,
): readonly Candidate[] {
  const [nowFor, thenFor] = [rulesForFiles(before), rulesForFiles(after)];
  const wasWanted = reviewedPaths(before.config);
  const isWanted = reviewedPaths(after.config);
  const isSeen = new Set(change.files.map(({ path }) => path));
  const newsOf = comparing();
  return files.flatMap((file) => {
    const { path } = file;
    if (isSeen.has(path) || !isWanted(path)) return [];
    const news = newsOf(wasWanted(path) ? nowFor(path) : NO_RULES, thenFor(path));
    return news.rules.length === 0 ? [] : [{ ...file, ...news }];
  });
}

type News = Pick<Candidate, "rules" | "former">;
type Rules = readonly ActiveRule[];

const NO_RULES: Rules = [];

/** Files of one part of the repository have the same rules: they are compared once. */
function comparing(): (now: Rules, then: Rules) => News {
  const known = new Map<Rules, Map<Rules, News>>();
  return (now, then) => {
    const byThen = known.get(now) ?? new Map<Rules, News>();
    const news = byThen.get(then) ?? compared(now, then);
    known.set(now, byThen.set(then, news));
    return news;
  };
}

function compared(now: Rules, then: Rules): News {
  const rules = then.filter((rule) => !now.some((it) => it.rule === rule.rule && hasSameOptions(it, rule)));
  const names = new Set(rules.map(({ rule }) => rule));
  return { rules, former: now.filter(({ rule }) => names.has(rule)) };
}

/** At most so many, not all from the same folder. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const places = Array.from({ length: most }, (_, index) => Math.floor((index * all.length) / most));
  return places.flatMap((at) => all.slice(at, at + 1));
}
