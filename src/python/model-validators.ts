import { decoratorsOf } from "./decorators.ts";
import { stringValue } from "./expressions.ts";
import { headOf, meaningOf, type Origin } from "./names.ts";
import { ownStatements } from "./results.ts";
import { textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const FIELD_VALIDATORS: ReadonlySet<string | undefined> = new Set([
  "pydantic.field_validator",
  "pydantic.validator",
  "sqlalchemy.orm.validates",
]);

const SERIALIZERS: ReadonlySet<string | undefined> = new Set([
  "pydantic.field_serializer",
  "pydantic.functional_serializers.field_serializer",
]);

const MODEL_SERIALIZERS: ReadonlySet<string | undefined> = new Set([
  "pydantic.functional_serializers.model_serializer",
  "pydantic.model_serializer",
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
    found ??= {
      names: new Set(
        chain.flatMap((each) => [
          ...limited(each),
          ...namesGiven(each, FIELD_VALIDATORS),
          ...namesLimited(each),
        ]),
      ),
      texts: chain.flatMap(checkingTexts),
    };
    if (found.names.has(name) || found.names.has("*")) return true;
    return found.texts.some((text) => mentions(text, name));
  };
}

function mentions(text: string, name: string): boolean {
  return [`.${name}`, `"${name}"`, `'${name}'`].some((each) => text.includes(each));
}

/** Which fields the models' own methods serialise. */
export function serializationOf(chain: readonly Origin[]): (name: string) => boolean {
  let found: ReadonlySet<string> | undefined;
  return (name) => {
    found ??= new Set(chain.flatMap(serializedNames));
    return found.has(name) || found.has("*");
  };
}

function serializedNames(origin: Origin): readonly string[] {
  const names = namesGiven(origin, SERIALIZERS);
  return methodsOf(origin, MODEL_SERIALIZERS).length > 0 ? [...names, "*"] : names;
}

/** A configuration that limits all strings. */
function limited({ source, binding }: Origin): readonly string[] {
  if (binding.kind !== "class") return [];
  const text = textOf(source, binding.node);
  return /\bstr_(?:max|min)_length\b|\bm(?:ax|in)_anystr_length\b/.test(text) ? ["*"] : [];
}

/** The strings that calls of these functions in the class body are given: the names of fields. */
function namesGiven(
  { source, binding }: Origin,
  functions: ReadonlySet<string | undefined>,
): readonly string[] {
  if (binding.kind !== "class") return [];
  return ownStatements(source, "call", binding.node).flatMap((call) => {
    if (!functions.has(meaningOf(source, headOf(call) ?? call)?.name)) return [];
    const given = childOf(call, "arguments")?.children ?? [];
    return given
      .filter(({ kind }) => kind !== "keyword_argument")
      .map((each) => stringValue(source, each) ?? "*");
  });
}

const LIMIT = /^(?:ge|gt|le|lt|max|max_length|maximum|min|min_length|minimum|multiple_of|pattern|regexp?)$/;

/** The strings beside a limit in what a method is decorated with, whoever offers that: `@Size("name", max_length=50)`. */
function namesLimited(origin: Origin): readonly string[] {
  return methodsIn(origin).flatMap((method) =>
    decoratorsOf(origin.source, method).flatMap(({ call }) => {
      const given = call?.arguments ?? [];
      if (!given.some(({ keyword = "" }) => LIMIT.test(keyword))) return [];
      return given.flatMap(({ value }) => value.string ?? []);
    }),
  );
}

/** The methods that look at a whole model. */
function checkingTexts(origin: Origin): readonly string[] {
  const { source } = origin;
  return [...methodsOf(origin, MODEL_VALIDATORS), ...methodsNamed(origin, CHECKING_METHODS)].map((method) =>
    textOf(source, method),
  );
}

function methodsNamed(origin: Origin, names: ReadonlySet<string>): readonly Syntax[] {
  return methodsIn(origin).filter((method) => {
    const name = childOf(method, "name");
    return name !== undefined && names.has(textOf(origin.source, name));
  });
}

function methodsOf(origin: Origin, decorators: ReadonlySet<string | undefined>): readonly Syntax[] {
  return methodsIn(origin).filter((method) =>
    decoratorsOf(origin.source, method).some(({ name }) => decorators.has(name)),
  );
}

function methodsIn({ source, binding }: Origin): readonly Syntax[] {
  return binding.kind === "class" ? ownStatements(source, "function_definition", binding.node) : [];
}
