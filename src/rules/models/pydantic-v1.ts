import type { Call } from "../../python/code-facts.ts";
import type { PythonClass } from "../../python/definition-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import type { ModelKind } from "../../python/model-facts.ts";
import { RENAMED_METHODS, RENAMED_SETTINGS, type Renamed } from "../../python/pydantic-names.ts";
import { defineRule, type Problem } from "../rule.ts";

export default defineRule({
  summary: "Pydantic v1 style on a v2 model",
  severity: "warning",
  asks: [
    "pydantic-v2|pydantic-2|pydanticv2 use|follow|prefer|only|pattern|syntax|style|feature|idiom|must|migrate|never|convention|write|leverage|required|validators -@stack|expert|guide|create|classmethod|such-as|resolve|#context7",
    "pydantic-v2|pydantic-2|pydanticv2 model|schema-for|validate|serialize|field|dto|configdict -@stack|#@stack|expert|guide|boundary|create|#read|#context7|migration-guide|such-as|established",
    "pydantic v2|v2-style|2-style style|syntax|config|idiom|pattern|convention|v2-api|api-of-pydantic -@stack|setting|pydantic-setting|v1-and-v2",
    "model_dump|=model_validate|=model_validate_json|model_dump_json|field_validator|configdict|model_config|from_attributes use|always|prefer|not|never|instead|via|replace|migrate|only|change|add|update|convert|with|rather|over|serialize|load|must|are|is -extra|validate_assignment|error|single|pitfall|cache|frozen|@testing|centralize|classmethod",
    "=model_validator use|for -only|@testing",
    "model_config|field_validator|=model_validate configdict|from_attributes|parse_obj|=validator|instead|rather -frozen|@testing",
    "avoid pydantic-v1|v1-syntax|v1-style|v1-pattern|orm_mode|parse_obj|parse_raw|class-config|from_orm|root_validator -import|supabase",
    "avoid =schema_extra -@testing",
    "configdict from_attributes -frozen|@testing",
    "import|imports =basesettings|=BaseSettings pydantic_settings|pydantic-settings -test",
    "either deprecated|legacy|old pydantic|v1-method|class-config|parse_raw|parse_obj|orm_mode -stack",
    "avoid =validator|=root_validator -centralize|function|field",
    "avoid =dict|=json|=validator model_dump|field_validator|model_dump_json|on-model|on-models|on-pydantic|=dict-and-json -response|llm|loads|request|return|column|field|database|@testing|file|raw|plain|untyped|body|parameter|endpoint|type|store|format|log|state|message|data",
    "against pydantic-v1 use|stay|keep|pin|remain|compatible|support|project|codebase -migrate|never|deprecated",
  ],
  *check(file) {
    if (SERVES_BOTH.test(file.text)) return;
    const found = [...methods(file), ...decorators(file), ...configurations(file)];
    if (found.length === 0 || file.isOnPydantic1) return;
    yield* found.sort((a, b) => a.at.start - b.at.start);
  },
});

/** Looks at which Pydantic is installed, or what a model can do: code for v1 is meant there. */
const SERVES_BOTH =
  /PYDANTIC_?(?:V?\d|VERSION|MAJOR)|\bpydantic\.(?:__)?version|["']model_(?:dump|validate)["']/i;

const PYDANTIC: ReadonlySet<ModelKind | undefined> = new Set<ModelKind>([
  "beanie",
  "pydantic",
  "settings",
  "sqlmodel",
  "table",
]);

function* methods(file: PythonFile): Generator<Problem> {
  for (const call of file.calls()) {
    const { method = "" } = call;
    const renamed = RENAMED_METHODS.get(method);
    if (renamed === undefined) continue;
    if (!isOfModel(call, method)) continue;
    if (file.handlerAround(call)?.exceptions.some(({ name }) => name === "AttributeError")) continue;
    const { end } = call.callee;
    const fix = isAccepted(call, renamed)
      ? { fix: [{ start: end - method.length, end, text: renamed.to }] }
      : {};
    const message = `\`.${method}()\` of a model is deprecated since Pydantic v2; use \`.${renamed.to}()\` instead.`;
    yield { at: call.callee, message, ...fix };
  }
}

/** Not of a model that has a method of its own by that name. */
function isOfModel({ ownerModel, ownerClass }: Call, method: string): boolean {
  if (ownerModel === undefined) return BASES.has(ownerClass);
  return PYDANTIC.has(ownerModel.kind) && !ownerModel.defines(method);
}

/** What is known to be a model, and not which one: alternatives, or whatever a function is used with. */
const BASES: ReadonlySet<string | undefined> = new Set(["pydantic.BaseModel", "sqlmodel.SQLModel"]);

/** What is given means the same to the new method. */
function isAccepted(call: Call, { takes, keywords }: Renamed): boolean {
  const unnamed = call.arguments.filter(({ keyword }) => keyword === undefined);
  if (unnamed.length !== takes || unnamed.some(({ isUnpacked }) => isUnpacked)) return false;
  return call.arguments.every(({ keyword }) => keyword === undefined || keywords.has(keyword));
}

/** Those of models, and of functions. */
const DECORATORS: ReadonlyMap<string | undefined, string> = new Map([
  ["pydantic.root_validator", "model_validator"],
  ["pydantic.validate_arguments", "validate_call"],
  ["pydantic.validator", "field_validator"],
]);

function* decorators(file: PythonFile): Generator<Problem> {
  for (const { owner, decorators } of file.functions()) {
    for (const at of decorators) {
      const instead = DECORATORS.get(at.name);
      if (instead === undefined || !isAtHome(owner, instead)) continue;
      const message = `\`@${at.name?.split(".").at(-1)}\` is deprecated since Pydantic v2; use \`@${instead}\` instead.`;
      yield { at, message };
    }
  }
}

/** A validator of a class that isn't known to be a model may be one of the old models, which know the new ones not. */
function isAtHome(owner: PythonClass | undefined, instead: string): boolean {
  return instead === "validate_call" || PYDANTIC.has(owner?.model?.kind);
}

function* configurations(file: PythonFile): Generator<Problem> {
  for (const cls of file.classes()) {
    if (cls.name !== "Config" || !PYDANTIC.has(cls.owner?.model?.kind)) continue;
    const text = configurationText(file, cls);
    yield {
      at: cls.nameAt,
      message: `\`class Config\` is deprecated since Pydantic v2${insteadOf(cls)} instead.`,
      ...(text && { fix: [{ start: cls.start, end: cls.end, text }] }),
    };
  }
}

/** What it still says in the old words is not even heard. */
function insteadOf({ fields }: PythonClass): string {
  const unheard = fields.find(({ name }) => (RENAMED_SETTINGS.get(name) ?? name) !== name);
  if (unheard === undefined) return "; use `model_config`";
  const { name } = unheard;
  return `, which knows no \`${name}\`; use \`model_config\` with \`${RENAMED_SETTINGS.get(name)}\``;
}

/** The class as a value, if it consists of nothing but settings that there still are. */
function configurationText(file: PythonFile, cls: PythonClass): string | undefined {
  let rest = file.text.slice(cls.start, cls.end);
  const settings: string[] = [];
  for (const { name, start, end, value } of cls.fields) {
    const key = RENAMED_SETTINGS.get(name);
    if (key === undefined || value === undefined || value.text.includes("\n")) return undefined;
    rest = rest.replace(file.text.slice(start, end), "");
    settings.push(`"${key}": ${value.text}`);
  }
  return /^class Config:\s*$/.test(rest) ? `model_config = {${settings.join(", ")}}` : undefined;
}
