/**
 * The line of a YAML text where a key or entry stands, or of the nearest thing around it that can be found: the reader of YAML
 * gives values without their place.
 */
export function lineOf(text: string, path: readonly string[]): number {
  const lines = text.split("\n");
  let found = 0;
  let indent = -1;
  for (const step of path) {
    const isIndex = /^\d+$/.test(step);
    const from = indent === -1 ? 0 : found + 1;
    const at = isIndex ? entryLine(lines, from, Number(step)) : keyLine(lines, from, indent, step);
    if (at === undefined) break;
    found = at;
    indent = indentOf(lines[at] ?? "");
  }
  return found + 1;
}

function keyLine(lines: readonly string[], from: number, indent: number, key: string): number | undefined {
  const starts = [`${key}:`, `"${key}":`, `'${key}':`];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (indentOf(line) <= indent) return undefined;
    if (starts.some((start) => content.startsWith(start))) return at;
  }
  return undefined;
}

function entryLine(lines: readonly string[], from: number, index: number): number | undefined {
  let left = index;
  let indent: number | undefined;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    indent ??= indentOf(line);
    if (indentOf(line) > indent) continue;
    if (!content.startsWith("-") || indentOf(line) < indent) return undefined;
    if (left === 0) return at;
    left -= 1;
  }
  return undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
