import { decoratorsOf } from "./decorators.ts";
import { stringValue } from "./expressions.ts";
import { headOf, meaningOf, type Origin } from "./names.ts";
import { ownStatements } from "./results.ts";
import { textOf } from "./source.ts";
import { childOf } from "./syntax.ts";

const FIELD_VALIDATORS: ReadonlySet<string | undefined> = new Set([
  "pydantic.field_validator",
  "pydantic.validator",
  "sqlalchemy.orm.validates",
]);

const MODEL_VALIDATORS: ReadonlySet<string | undefined> = new Set([
  "pydantic.model_validator",
  "pydantic.root_validator",
]);

const CHECKING_METHODS: ReadonlySet<string> = new Set(["__init__", "__post_init__", "model_post_init"]);

/** What the validators of a class and its bases check; a model's configuration that limits strings checks all. */
export function validationOf(chain: readonly Origin[]): (name: string) => boolean {
  let found: { readonly names: ReadonlySet<string>; readonly texts: readonly string[] } | undefined;
  return (name) => {
    found ??= { names: new Set(chain.flatMap(validatedNames)), texts: chain.flatMap(checkingTexts) };
    if (found.names.has(name) || found.names.has("*")) return true;
    return found.texts.some((text) => mentions(text, name));
  };
}

function mentions(text: string, name: string): boolean {
  return [`.${name}`, `"${name}"`, `'${name}'`].some((each) => text.includes(each));
}

function validatedNames({ source, binding }: Origin): readonly string[] {
  if (binding.kind !== "class") return [];
  if (/\bstr_(?:max|min)_length\b|\bm(?:ax|in)_anystr_length\b/.test(textOf(source, binding.node)))
    return ["*"];
  return ownStatements(source, "call", binding.node).flatMap((call) => {
    if (!FIELD_VALIDATORS.has(meaningOf(source, headOf(call) ?? call)?.name)) return [];
    const given = childOf(call, "arguments")?.children ?? [];
    return given
      .filter(({ kind }) => kind !== "keyword_argument")
      .map((each) => stringValue(source, each) ?? "*");
  });
}

/** The methods that look at a whole model. */
function checkingTexts({ source, binding }: Origin): readonly string[] {
  if (binding.kind !== "class") return [];
  return ownStatements(source, "function_definition", binding.node).flatMap((method) => {
    const name = childOf(method, "name");
    const isChecking =
      (name !== undefined && CHECKING_METHODS.has(textOf(source, name))) ||
      decoratorsOf(source, method).some((each) => MODEL_VALIDATORS.has(each.name));
    return isChecking ? [textOf(source, method)] : [];
  });
}
