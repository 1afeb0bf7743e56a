import type { Checklist } from "../checklist/checklist.ts";
import { compileChecklist } from "../checklist/compile.ts";
import { CannotRun } from "../local/cannot-run.ts";
import { readChecklistFile } from "../local/checklist-file.ts";
import { checklistText } from "../report/checklist-text.ts";
import { itemText } from "../report/item-text.ts";
import { contradictions } from "../review/contradictions.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import { guideTree } from "./guided-tree.ts";
import type { ExitCode, Session } from "./session.ts";

export interface ChecklistOptions {
  readonly format: "pretty" | "json" | "markdown";
  /** A line of the file: how its item was understood. */
  readonly explain?: string;
}

export async function showChecklists(
  paths: readonly string[],
  { format, explain }: ChecklistOptions,
  session: Session,
): Promise<ExitCode> {
  const read = paths.length === 0 ? await ownChecklists(session) : named(paths, session);
  if (read === undefined) return 2;
  const isAboutLine = explain !== undefined;
  if (isAboutLine && format === "markdown") throw new CannotRun("--explain answers in text or in JSON.");
  const checklists = isAboutLine ? [withItemAt(explain, read.checklists)] : read.checklists;
  const code = isAboutLine ? 0 : read.code;
  const disagreements = contradictions(checklists);
  if (format === "json") {
    const { checklistJson } = await import("../report/checklist-json.ts");
    session.print(`${JSON.stringify(checklistJson(checklists, disagreements), null, 2)}\n`);
  } else if (isAboutLine) {
    const texts = checklists.flatMap((it) => it.items.map((item) => itemText(it, item, session.paint)));
    session.print(texts.join("\n"));
  } else if (format === "markdown") {
    const { checklistMarkdown } = await import("../report/checklist-markdown.ts");
    session.print(checklistMarkdown(checklists, disagreements));
  } else {
    session.print(checklistText(checklists, disagreements, session.paint));
  }
  return code;
}

interface Read {
  readonly checklists: readonly Checklist[];
  readonly code: ExitCode;
}

function named(paths: readonly string[], { folder }: Session): Read {
  const sources = paths.map((path) => readChecklistFile(folder, path));
  return { checklists: sources.map((source) => compileChecklist(source, REQUIREMENTS)), code: 0 };
}

/** Those of the repository, or the bundled ones where none of them binds anything; undefined if its configuration can't be read. */
async function ownChecklists(session: Session): Promise<Read | undefined> {
  const tree = await guideTree(session);
  if (tree === undefined) return undefined;
  const { checklists, copies, unread } = tree.guided;
  for (const { path, of } of copies)
    session.warn(`${path} has the same text as ${of}, which counts for both.`);
  for (const { path, reason } of unread) session.warn(`${path} ${reason}.`);
  return { checklists, code: unread.length > 0 ? 2 : 0 };
}

/** The file with the items on that line only. */
function withItemAt(given: string, checklists: readonly Checklist[]): Checklist {
  const [checklist, ...others] = checklists;
  if (checklist === undefined || others.length > 0) {
    throw new CannotRun("--explain looks at one line of one file; name that file only.");
  }
  if (!/^[1-9]\d{0,6}$/.test(given)) throw new CannotRun(`--explain takes a line's number, not "${given}".`);
  const line = Number(given);
  const items = checklist.items.filter((it) => it.line === line);
  if (items.length > 0) return { ...checklist, items };
  const above = checklist.items.findLast((it) => it.line < line);
  const hint =
    above === undefined ? "No item stands above it." : `The item above it starts on line ${above.line}.`;
  const isCut = checklist.notes.some((note) => note.isCut && note.line <= line);
  const cut = isCut ? " Not all of the file was read; without --explain it is said from where on." : "";
  throw new CannotRun(`${checklist.path}:${line} starts no item. ${hint}${cut}`);
}
