import { compileChecklist } from "../checklist/compile.ts";
import { readChecklistFile } from "../local/checklist-file.ts";
import { checklistText } from "../report/checklist-text.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import type { ExitCode, Format, Session } from "./session.ts";

export async function showChecklists(
  paths: readonly string[],
  { format }: { format: Format },
  session: Session,
): Promise<ExitCode> {
  const sources = paths.map((path) => readChecklistFile(session.folder, path));
  const checklists = sources.map((source) => compileChecklist(source, REQUIREMENTS));
  if (format === "json") {
    const { checklistJson } = await import("../report/json.ts");
    session.print(`${JSON.stringify(checklistJson(checklists), null, 2)}\n`);
  } else {
    session.print(checklistText(checklists, session.paint));
  }
  return 0;
}
