const BEFORE = 3;
const AFTER = 5;
/** Characters of a line that are shown. */
const WIDTH = 140;

/** Some lines of code for a person to judge by, those from `line` to `endLine` marked; a long range shows its beginning. */
export function codeAround(text: string, line: number, endLine: number): string {
  const lines = text.split("\n");
  const first = Math.max(1, line - BEFORE);
  const last = Math.min(lines.length, line + AFTER);
  const gutter = String(last).length;
  const rows: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const mark = at >= line && at <= endLine ? ">" : " ";
    const code = (lines[at - 1] ?? "").trimEnd();
    const shown = code.length > WIDTH ? `${code.slice(0, WIDTH)}…` : code;
    rows.push(`  ${mark} ${String(at).padStart(gutter)} | ${shown}`.trimEnd());
  }
  return rows.join("\n");
}
