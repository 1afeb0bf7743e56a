import { byProject } from "./by-project.ts";
import { declaredFor } from "./manifests.ts";
import type { Project } from "./project.ts";
import type { Source } from "./source.ts";

/**
 * Settings are a package of their own since v2, and much that v1 has can't be imported any more. Who has them from where they were,
 * or asks for v1, and has no word of v2, has not come to v2 yet.
 */
export function isOnPydantic1({ path, project, tree }: Source): boolean {
  const isOld =
    isOfV1(tree.text) || mentions(project).v1 || declaredFor(project, path, ({ pydantic }) => pydantic) === 1;
  if (!isOld) return false;
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

/** Since v2 one that runs after the fields says what it does where one of them has failed, or its class can't be made. */
const REFUSED =
  /^[ \t]*@(?:pydantic\.)?root_validator[ \t]*(?:\((?:\s{0,40}allow_reuse[ \t]*=[ \t]*True,?)?\s{0,40}\)[ \t]*)?(?:#|$)/m;
const FROM_PYDANTIC = /^[ \t]*(?:from pydantic(?:\.class_validators)? import|import pydantic[ \t]*(?:#|$))/m;
const FROM_V1 = /\bpydantic[._]v1\b/;

function isOfV1(text: string): boolean {
  return text.includes(SETTINGS) || canOnlyRunOnV1(text);
}

function canOnlyRunOnV1(text: string): boolean {
  if (REMOVED.test(text)) return true;
  return REFUSED.test(text) && FROM_PYDANTIC.test(text) && !FROM_V1.test(text);
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
  const v1 = isMentioned(SETTINGS) || [...project.textsWith("pydantic").values()].some(canOnlyRunOnV1);
  return { v1, v2: OF_V2.some(isMentioned) };
});
