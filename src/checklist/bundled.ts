import { readdirSync, readFileSync } from "node:fs";
import type { ChecklistSource } from "./checklist.ts";
import { ownFile } from "./own-files.ts";
import { everywhere } from "./reach.ts";

/** `agents/` at the project's root; the built code mirrors the root, so the way there is the same. */
const FOLDER = ownFile("../agents/");

const STANDS_IN = everywhere(
  "It comes with Rubric and stands in where no checklist of the repository asks for anything that Rubric checks.",
);

/** The checklists that come with Rubric, for repositories that have none of their own. In order of name. */
export function bundledChecklists(): ChecklistSource[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => ({
      path: `agents/${name}`,
      text: readFileSync(new URL(name, FOLDER), "utf8"),
      bundled: true,
      reach: STANDS_IN,
    }));
}
