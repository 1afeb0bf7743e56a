/** Finds the path of an endpoint as a test writes it: `/orders/{id}/lines` in `f"/orders/{order.id}/lines"`. */

/** Characters of the longest path that is looked for. */
export const LONGEST_PATH = 500;
const LONGEST_VALUE = 80;

/** From the first parameter of a segment to its last. */
const VARIABLE = /\{[^{}]*\}(?:[^/]*\{[^{}]*\})?/;

/**
 * The path stands somewhere in the text, not as the beginning of a longer word. For its parameters stand values without white
 * space and slashes; between two of one segment may stand anything else without them. A longer path than anybody has may be there.
 */
export function mayHavePath(text: string, path: string): boolean {
  if (path.length > LONGEST_PATH) return true;
  const parts = path.replace(/\/$/, "").split(VARIABLE);
  const [first = "", ...rest] = parts[0] === "" ? parts.slice(1) : parts;
  if (first === "") return false;
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    if (goesOn(text, at + first.length, rest)) return true;
  }
  return false;
}

/** A value and a part follow each other, up to the last part. */
function goesOn(text: string, from: number, parts: readonly string[]): boolean {
  let at = from;
  for (const part of parts) {
    const slash = part.indexOf("/");
    if (slash === -1) return endsWith(text, at, part);
    const value = segmentLength(text, at, slash) - slash;
    if (value < 1 || value > LONGEST_VALUE || !text.startsWith(part, at + value)) return false;
    at += value + part.length;
  }
  return isEnd(text, at);
}

/** A value and the end of the path's last segment. */
function endsWith(text: string, at: number, end: string): boolean {
  const longest = Math.min(segmentLength(text, at, end.length) - end.length, LONGEST_VALUE);
  for (let value = 1; value <= longest; value += 1) {
    if (isEnd(text, at + value + end.length) && text.startsWith(end, at + value)) return true;
  }
  return false;
}

/** Characters up to white space or a slash, as far as a value with something fixed behind it may go. */
function segmentLength(text: string, at: number, fixed: number): number {
  const ahead = text.slice(at, at + LONGEST_VALUE + fixed + 1);
  const end = ahead.search(/[\s/]/);
  return end === -1 ? ahead.length : end;
}

function isEnd(text: string, at: number): boolean {
  return !/[\w-]/.test(text.charAt(at));
}
