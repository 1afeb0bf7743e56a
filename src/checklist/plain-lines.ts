const MAX_LINES = 500;

/** `key: text` at the left edge, with the indented lines below it; a dialogue in it may say `name:` again. */
export function readPlainLines(lines: readonly string[], data: Record<string, unknown>): void {
  let key: string | undefined;
  const known = new Set<string>();
  for (const line of lines.slice(0, MAX_LINES)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trimEnd();
    if (known.has(name)) key = undefined;
    else if (/^[A-Za-z_][\w-]{0,63}$/.test(name) && name !== "__proto__") {
      key = name;
      known.add(name);
      const value = line.slice(colon + 1).trim();
      data[key] = /^[|>][+-]?$/.test(value) ? "" : unquoted(value);
    } else if (key !== undefined && /^[ \t]+\S/.test(line)) {
      data[key] = `${String(data[key])} ${line.trim()}`.trim();
    }
  }
}

function unquoted(value: string): string {
  const quote = value[0];
  const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
  return isQuoted ? value.slice(1, -1) : value;
}

/** Cursor writes patterns without quotes, where YAML takes the star for an alias. */
export function withQuotedPatterns(line: string): string {
  return line.replace(
    /^(globs|applyTo|paths):[ \t]+(\*[^"'#]*)$/,
    (_, key, globs) => `${key}: "${globs.trim()}"`,
  );
}
