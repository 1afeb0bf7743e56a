import type { Paint } from "./terminal.ts";

/** A rule's page for reading in a terminal: headings stand out, code is set in, the rest stays as written. */
export function pageText(rule: string, page: string, paint: Paint): string {
  const rows: string[] = [paint("quiet", rule)];
  let isCode = false;
  for (const line of page.trimEnd().split("\n")) {
    if (line.startsWith("```")) isCode = !isCode;
    else if (isCode) rows.push(line === "" ? "" : `    ${paint("quiet", line)}`);
    else rows.push(line.startsWith("#") ? paint("strong", line.replace(/^#+ /, "")) : line);
  }
  return `${rows.join("\n")}\n`;
}
