import type { Paint } from "./terminal.ts";

/** A rule's page for reading in a terminal: headings stand out, code is set in, the rest stays as written. */
export function pageText(rule: string, page: string, paint: Paint): string {
  const rows: string[] = [paint("quiet", rule)];
  let isCode = false;
  for (const line of page.trimEnd().split("\n")) {
    if (line.startsWith("```")) {
      isCode = !isCode;
      if (rows.at(-1) !== "") rows.push("");
    } else if (isCode) rows.push(line === "" ? "" : `    ${paint("quiet", line)}`);
    else if (line !== "" || rows.at(-1) !== "") {
      rows.push(line.startsWith("#") ? paint("strong", line.replace(/^#+ /, "")) : line);
    }
  }
  return `${rows.join("\n").trimEnd()}\n`;
}
