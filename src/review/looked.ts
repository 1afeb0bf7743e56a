import type { Remark } from "./plan.ts";
import type { Review } from "./review.ts";
import type { Sides } from "./sides.ts";

/** What the review asks for now, as far as that is known. */
export interface AskedNow {
  /** Is a file of this path reviewed where it changes? */
  isWanted(path: string): boolean;
  /** Of a reviewed file. */
  asks(path: string, rule: string): boolean;
  /** Some checklists could not be read: what they ask for is not known. */
  readonly isPartial: boolean;
}

/** What is known of the files that remarks stand on. */
export interface Looked {
  /** It is there, and was looked at. */
  isReviewed(path: string): boolean;
  /** Nobody can say whether the finding of the remark is gone: where nobody looked, nothing can be. */
  isUnread(remark: Pick<Remark, "path" | "rule">): boolean;
  /** What the remark says is not asked for any longer, so nobody looked. */
  isUnasked(remark: Pick<Remark, "path" | "rule">): boolean;
}

export function lookedAt(
  { files, crashes }: Pick<Review, "files" | "crashes">,
  sides: ReadonlyMap<string, Sides>,
  { isWanted, asks, isPartial }: AskedNow,
): Looked {
  const lacking = files.skipped.filter(({ path, isAside }) => isAside !== true || isWanted(path));
  const unread = new Set([...lacking, ...crashes].map(({ path }) => path));
  const hasUnnamed = files.skipped.some(({ counts }) => counts === "changed files");
  const newNames = new Map([...sides.values()].map(({ path, basePath = path }) => [basePath, path]));
  const isAsked = (path: string, rule: string | undefined) =>
    isWanted(path) && (rule === undefined || !sides.has(path) || asks(path, rule));
  const isSurelyAsked = (path: string, rule: string | undefined) =>
    rule !== undefined && sides.has(path) && asks(path, rule);
  return {
    isReviewed: (path) => sides.has(path),
    isUnread({ path, rule }) {
      if (path === undefined) return isPartial || unread.size > 0;
      if (unread.has(path) || (hasUnnamed && !sides.has(path))) return true;
      return isPartial && !isSurelyAsked(newNames.get(path) ?? path, rule);
    },
    isUnasked: ({ path, rule }) => path !== undefined && !isAsked(newNames.get(path) ?? path, rule),
  };
}
