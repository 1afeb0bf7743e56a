import { byProject } from "./by-project.ts";
import type { Project } from "./project.ts";
import type { Source } from "./source.ts";

/**
 * Settings are a package of their own since v2, and much that v1 has can't be imported any more. Who has them from where they were,
 * and no word of v2, has not come to v2 yet.
 */
export function isOnPydantic1({ project, tree }: Source): boolean {
  if (!isOfV1(tree.text) && !mentions(project).v1) return false;
  return !mentions(project).v2 && !OF_V2.some((word) => tree.text.includes(word));
}

const SETTINGS = "BaseSettings";

/** What importing from `pydantic` fails for since v2. What has only moved, as `error_wrappers.ValidationError`, can still be imported. */
const REMOVED = new RegExp(
  String.raw`^[ \t]*(?:from pydantic(?:\.(?!v1\b)\w{1,40})? import (?:\([^)]{0,2000}?|[^\n(]*?)\b(?:${[
    "Constrained(?:Bytes|Date|Decimal|Float|FrozenSet|Int|List|Set|Str)",
    "ErrorWrapper",
    "ModelField",
    "ModelMetaclass",
    "NoneStr",
    "Pydantic(?:Type|Value)Error",
    "StrBytes",
    "parse_(?:file|raw)_as",
    "stricturl",
    "validate_model",
  ].join("|")})\b|(?:from|import) pydantic\.env_settings\b)`,
  "m",
);

function isOfV1(text: string): boolean {
  return text.includes(SETTINGS) || REMOVED.test(text);
}

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
  const v1 =
    isMentioned(SETTINGS) || [...project.textsWith("pydantic").values()].some((text) => REMOVED.test(text));
  return { v1, v2: OF_V2.some(isMentioned) };
});
