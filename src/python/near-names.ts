/** Longer names are not compared, shorter ones have too little in common. */
const MAX_LENGTH = 60;
const MIN_LENGTH = 4;

/** One is the other with a slip or two, or with one more word: `adress` and `address`, `user_name` and `user_full_name`. */
export function isNearly(one: string, other: string): boolean {
  const lengths = [one.length, other.length];
  if (Math.min(...lengths) < MIN_LENGTH || Math.max(...lengths) > MAX_LENGTH) return false;
  const slips = Math.min(...lengths) < 2 * MIN_LENGTH ? 1 : 2;
  return isWithOneWordMore(one, other) || isWithOneWordMore(other, one) || distance(one, other) <= slips;
}

function isWithOneWordMore(one: string, other: string): boolean {
  const [few, many] = [one.split("_"), other.split("_")];
  if (few.length < 2 || many.length !== few.length + 1) return false;
  return many.some((_, index) => many.toSpliced(index, 1).join("_") === one);
}

/** How many letters are to be put in, taken out or replaced. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, its] of [...other].entries()) {
      const replaced = (row[at] ?? 0) + (letter === its ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
