import { splitLines } from "./patch.ts";
import type { Sides } from "./sides.ts";

/** Lines of one file. */
export interface Part {
  readonly path: string;
  lines(): readonly string[];
}

/** Files that lost a line which another file gained, those with the most such lines first: code may have moved out of them. */
export function donors(losers: readonly Part[], gainers: readonly Part[]): readonly string[] {
  if (losers.length === 0) return [];
  const gainedBy = new Map<string, string>();
  for (const { path, lines } of gainers) {
    for (const line of telling(lines())) {
      const other = gainedBy.get(line) ?? path;
      gainedBy.set(line, other === path ? path : SEVERAL);
    }
  }
  const found = losers.map(({ path, lines }) => {
    const shared = telling(lines()).filter((line) => (gainedBy.get(line) ?? path) !== path);
    return { path, count: new Set(shared).size };
  });
  return found
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ path }) => path);
}

/** No file has this path. */
const SEVERAL = "";

/** Indentation changes when code moves; blank lines and lone brackets are alike everywhere. */
function telling(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => /\w/.test(line));
}

export function gains({ path, head, delta }: Sides): Part {
  return { path, lines: () => pick(head, delta.addedLines) };
}

export function losses({ path, base, delta }: Sides): Part[] {
  if (base === undefined || delta.removedLines.length === 0) return [];
  return [{ path, lines: () => pick(base, delta.removedLines) }];
}

function pick(text: string, numbers: readonly number[]): readonly string[] {
  const lines = splitLines(text);
  return numbers.map((number) => lines[number - 1] ?? "");
}
