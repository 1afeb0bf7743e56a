import { byProject } from "./by-project.ts";
import type { Project } from "./project.ts";
import type { Source } from "./source.ts";

/** Settings are a package of their own since v2. Who has them without it, and no word of v2, has not come to v2 yet. */
export function isOnPydantic1({ project, tree }: Source): boolean {
  if (!tree.text.includes(OF_V1) && !mentions(project).v1) return false;
  return !mentions(project).v2 && !OF_V2.some((word) => tree.text.includes(word));
}

const OF_V1 = "BaseSettings";

const OF_V2 = [
  "pydantic_settings",
  "ConfigDict",
  "field_validator",
  "model_config",
  "model_dump",
  "model_validate",
  "model_validator",
];

const mentions = byProject((project: Project) => {
  const isMentioned = (word: string) => project.mentionedIn(word).length > 0;
  return { v1: isMentioned(OF_V1), v2: OF_V2.some(isMentioned) };
});
