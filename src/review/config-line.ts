/**
 * The line of a YAML text where a key or entry stands, or of the nearest thing around it that can be found: the reader of YAML
 * gives values without their place.
 */
export function lineOf(text: string, path: readonly string[]): number {
  const lines = text.split("\n");
  let found = 0;
  let from = 0;
  let indent = -1;
  for (const step of path) {
    const isIndex = /^\d+$/.test(step);
    const at = isIndex ? entryLine(lines, from, Number(step)) : keyLine(lines, from, indent, step);
    const line = at === undefined ? undefined : lines[at];
    if (at === undefined || line === undefined) break;
    found = at;
    from = isIndex ? at : at + 1;
    indent = indentOf(line);
    // What an entry is may begin on its own line.
    if (isIndex) lines[at] = line.replace("-", " ");
  }
  return found + 1;
}

/** Keys of one mapping have one indentation, which the first of them tells. */
function keyLine(lines: readonly string[], from: number, indent: number, key: string): number | undefined {
  const starts = [`${key}:`, `"${key}":`, `'${key}':`];
  let own: number | undefined;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const content = line.trim();
    if (isEmpty(content)) continue;
    const here = indentOf(line);
    if (here <= indent) return undefined;
    own ??= here;
    if (here === own && starts.some((start) => content.startsWith(start))) return at;
  }
  return undefined;
}

function entryLine(lines: readonly string[], from: number, index: number): number | undefined {
  let left = index;
  let indent: number | undefined;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const content = line.trim();
    if (isEmpty(content)) continue;
    indent ??= indentOf(line);
    if (indentOf(line) > indent) continue;
    if (!content.startsWith("-") || indentOf(line) < indent) return undefined;
    if (left === 0) return at;
    left -= 1;
  }
  return undefined;
}

/** Comments and brackets on lines of their own have an indentation that tells nothing. */
function isEmpty(content: string): boolean {
  return /^(?:#.*|[[\]{},]*|---)$/.test(content);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
