import type { Note } from "./front-matter.ts";
import { knownFile } from "./places.ts";

/** Files whose readers put the text of another file where `@path` names it. */
const IMPORTING = /(?:^|\/)(?:CLAUDE|GEMINI)\.md$/;
const IMPORT = /(?<![\w`/.-])@((?:\.{0,2}\/)*[\w-][\w./-]{0,200}\.(?:mdc?|txt|rst))(?![\w/-])/g;
const FENCE = /^ {0,3}(?:```|~~~)/;
const MOST = 20;
const MORE = "More files are named from here on that are not read either.";

/** Says which files a checklist takes in that are no checklists themselves: their text is not read. */
export function importNotes(path: string, body: string): Note[] {
  if (!IMPORTING.test(path)) return [];
  const notes: Note[] = [];
  let isCode = false;
  for (const [index, line] of body.split(/\r\n|\r|\n/).entries()) {
    if (FENCE.test(line)) isCode = !isCode;
    if (isCode || !line.includes("@")) continue;
    for (const [, name = ""] of line.replaceAll(/`[^`]*`/g, "").matchAll(IMPORT)) {
      if (knownFile(name.replace(/^(?:\.\/)+/, "")) !== undefined) continue;
      if (notes.length === MOST) return [...notes, { line: index + 1, text: MORE }];
      const text = `\`@${name}\` is not read from here; name it under \`checklists\` in .github/rubric.yml if its lines are to count.`;
      notes.push({ line: index + 1, text });
    }
  }
  return notes;
}
