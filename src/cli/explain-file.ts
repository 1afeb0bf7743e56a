import { pathInRepository } from "../local/named.ts";
import { pathText } from "../report/path-text.ts";
import { explainPath } from "../review/explained.ts";
import type { ExplainOptions } from "./explain.ts";
import { guideTree } from "./guided-tree.ts";
import type { ExitCode, Session } from "./session.ts";

/** Which checklists apply to a file, which do not, and which rules that makes. */
export async function explainFile(
  given: string,
  { format }: ExplainOptions,
  session: Session,
): Promise<ExitCode> {
  const tree = await guideTree(session);
  if (tree === undefined) return 2;
  const path = pathInRepository(tree.git.root, session.folder, given);
  const explained = explainPath(path, tree.guided, tree.config);
  if (format === "json") {
    const { explainJson } = await import("../report/explain-json.ts");
    session.print(`${JSON.stringify(explainJson(explained), null, 2)}\n`);
  } else session.print(pathText(explained, session.paint));
  return explained.unread.length > 0 ? 2 : 0;
}
