import { editDistance } from "./edit-distance.ts";

/** Longer names are not compared, shorter ones have too little in common. */
const MAX_LENGTH = 60;
const MIN_LENGTH = 4;

/** One is the other with a slip or two, or with one more word: `adress` and `address`, `user_name` and `user_full_name`. */
export function isNearly(one: string, other: string): boolean {
  const lengths = [one.length, other.length];
  if (Math.min(...lengths) < MIN_LENGTH || Math.max(...lengths) > MAX_LENGTH) return false;
  const slips = Math.min(...lengths) < 2 * MIN_LENGTH ? 1 : 2;
  return isWithOneWordMore(one, other) || isWithOneWordMore(other, one) || editDistance(one, other) <= slips;
}

function isWithOneWordMore(one: string, other: string): boolean {
  const [few, many] = [one.split("_"), other.split("_")];
  if (few.length < 2 || many.length !== few.length + 1) return false;
  return many.some((_, index) => many.toSpliced(index, 1).join("_") === one);
}
