import { readdirSync, readFileSync } from "node:fs";
import type { ChecklistSource } from "./checklist.ts";

/** `agents/` at the project's root; the built code mirrors the root, so the way there is the same. */
const FOLDER = new URL("../../agents/", import.meta.url);

/** The checklists that come with Rubric, for repositories that have none of their own. In order of name. */
export function bundledChecklists(): ChecklistSource[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => ({
      path: `agents/${name}`,
      text: readFileSync(new URL(name, FOLDER), "utf8"),
      bundled: true,
    }));
}
