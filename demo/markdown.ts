/** Our own comments and summaries as lines for a terminal: what GitHub would not show is left out. */
export function readable(markdown: string, width: number): string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of visible(markdown).split("\n")) {
    const opening = /^(`{3,}|~{3,})\s*(\w*)/.exec(line);
    if (fence === undefined && opening?.[1] !== undefined) {
      fence = opening[1];
      if (opening[2] === "suggestion") lines.push("Suggested change:");
    } else if (fence !== undefined && line.startsWith(fence)) fence = undefined;
    else if (fence !== undefined) lines.push(`  + ${line}`);
    else lines.push(...wrapped(plain(line), width));
  }
  return collapsed(lines);
}

function visible(markdown: string): string {
  return markdown
    .replaceAll("\r\n", "\n")
    .replace(/<!--.*?-->/gs, "")
    .replace(/<details>.*?<\/details>/gs, folded);
}

/** A folded section shows its title only. */
function folded(section: string): string {
  const title = /<summary>(.*?)<\/summary>/s.exec(section)?.[1] ?? "";
  return `> ${title}`;
}

function plain(line: string): string {
  return line
    .replace(/<\/?\w+>/g, "")
    .replace(/!?\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*(.+?)\*\*/g, "$1")
    .replace(/^#+ /, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

export function wrapped(line: string, width: number): string[] {
  // A table's row stays whole.
  if (line.length <= width || line.startsWith("|")) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + word.length + 1 > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

/** No blank lines at the ends, and never two together. */
function collapsed(lines: readonly string[]): string[] {
  const kept = lines.filter((line, index) => line !== "" || (lines[index - 1] ?? "") !== "");
  while (kept.at(-1) === "") kept.pop();
  return kept;
}
