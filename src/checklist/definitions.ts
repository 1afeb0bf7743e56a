import type { Line } from "./blocks.ts";

/**
 * "Naming: snake_case": lines that each say what goes for one thing. A single one counts only where the thing is known, and
 * among three or more a line may run on.
 */
export function definitionsIn(lines: readonly Line[]): readonly Line[] | undefined {
  const [first, ...more] = lines;
  if (first === undefined) return undefined;
  if (more.length === 0) return KNOWN.test(first.text) && DEFINITION.test(first.text) ? lines : undefined;
  if (lines.every(({ text }) => DEFINITION.test(text))) return lines;
  const defining = lines.filter(({ text }) => LONG_DEFINITION.test(text)).length;
  if (defining < 3 || defining < MOST_OF * lines.length || !LONG_DEFINITION.test(first.text))
    return undefined;
  return joined(lines);
}

const MOST_OF = 0.6;
const DEFINITION = /^[A-Z][\w /&-]{1,40}: \S.{0,150}$/;
const LONG_DEFINITION = /^[A-Z][\w /&-]{1,40}: \S.{0,400}$/;
const KNOWN =
  /^(?:naming|style|code style|docstrings?|imports?|types?|type hints|typing|line length|indentation|formatting|errors?|error handling|logging|async|database|validation|functions?|classes|methods|variables|constants|comments)\b/i;

function joined(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last === undefined || LONG_DEFINITION.test(line.text)) found.push(line);
    else found.splice(-1, 1, { line: last.line, text: `${last.text} ${line.text}` });
  }
  return found;
}

/** Rules that stand in one line, and what they go for. */
export interface Listed {
  readonly key: string;
  readonly rules: readonly Line[];
}

/** "security:no-eval|secrets-from-env", line after line. */
export function listedIn(lines: readonly Line[]): readonly Listed[] | undefined {
  const isList = lines.length > 1 && lines.some(({ text }) => text.includes("|"));
  if (!isList || !lines.every(({ text }) => LISTED.test(text))) return undefined;
  return lines.map(({ line, text }) => {
    const colon = text.indexOf(":");
    const rules = text.slice(colon + 1).split("|");
    return {
      key: text.slice(0, colon),
      rules: rules.map((rule) => ({ line, text: rule.trim() })).filter((rule) => rule.text !== ""),
    };
  });
}

const LISTED = /^[a-z][\w-]{1,20}:[^\s/]/;
