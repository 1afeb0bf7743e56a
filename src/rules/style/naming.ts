import type { Place } from "../../python/code-facts.ts";
import type { PythonFunction } from "../../python/definition-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import {
  callables,
  freeSnakeCase,
  hasPlainType,
  isClassNamedByOthers,
  isNamedByClients,
  isNamedByOthers,
  isOfSql,
  isProperty,
} from "../../python/given-names.ts";
import {
  fits,
  isCamelCase,
  isConstantCase,
  isPascalCase,
  isSnakeCase,
  toPascalCase,
  toSnakeCase,
} from "../../python/naming.ts";
import { type Receiver, strayReceivers } from "../../python/receiver-names.ts";
import { rivals, routers, schemas, serviceClass, serviceFile } from "../../python/roles.ts";
import { defineRule, option, type Problem } from "../rule.ts";

export default defineRule({
  summary: "Name that breaks the naming convention",
  severity: "note",
  like: ["N801", "N802", "N803", "N804", "N805", "N806"],
  asks: [
    "pep-8|pep8|pep-standard|pep-guideline|pep-convention follow|adhere|adherence|comply|compliant|compliance|conform|convention|standard|guideline|respect|style|stick|violate|clean|=naming|=names|@typehint|line-length|=max-line|docstring -black-for|format-with|with-black-for|use-black|run-black|autopep8|formatter|test|import-order|import-ordering|import-follow|sort-import|stdlib|third-party|organize-import|#source|#sources|reviewer",
    "pep-8|pep8 idiom|idioms|idiomatic|ruff|black|pylint|flake8 ..6 -formatter|test|import|imports|ordering|check|auto-check|docstring|run|formatting|@typehint|line",
    "=naming convention|standard|pep-8|pep8 follow|consistent|inconsistent|adhere|proper|python|=are|=is|standard|snake_case|snake-case|use|check|violate|correct|clear|@all|pep-8|pep8|respect|appropriate|verify|ensure|good|convention-for|function|class|match|established -@other-names|=reviewed|=root|=agents|qt|pyside|@other-name-topics|camelcase-for-function|camelcase-for-variable|placed|constant|constants",
    "=Case|=casing =snake_case|snake-case ..4 -json|field|column|table|url|filename|file|frontend",
    "=snake_case|snake-case function|method|variable|argument|=parameter|=parameters|identifier|public-api -json|field|column|table|response|query-string|url|camelcase-for-function|test|hook|conversion|convert|mapping|filename|#sql|#sqlite|#migration|#schema-convention|frontend",
    "=snake_case|snake-case python -@other-names|module|request|response|yaml|conversion|convert|mapping|frontend",
    "=snake_case|snake-case =naming|=routes|=services|=handlers|=dependencies|=repositories|#function|#variable #naming-convention|#naming|#style|=for|=naming -@other-names|@other-name-topics|request|response|=py|module",
    "pascalcase|pascal-case|capwords|=CamelCase class|model|schema|exception|enum|#class -component|api|json|file|react|qt|zod|alias|camelcase-for-function|camelcase-for-variable|camelcase-for-method|string-value|field|value|values|convert|mapping|interface|survey",
    "avoid camelcase python|function|method|variable|name -json|api|alias|@frontend",
    "=service|=services =naming|=named|suffix|convention|pattern|=called|end|#naming-convention <service[]:name> -create|test|server|mcp|#mcp|format|per-module|per-feature|per-domain|prefix|trigger-service",
    "=schema|=schemas|dto|pydantic-model|model-name =naming|=named|end|suffix|convention|=called|pascalcase|#naming-convention|#naming <schema[]:name> ..8 -test|refer|file|=py|field|alias|json|executor|drop",
    "=router|=routers|=routes =naming|=named|suffix|convention|pattern|=called|#naming-convention|#naming <router[]:name> -url|path|test|register|create|own-file|variable|=e-g|directory|directories|example|lowercase",
    "pep-8-style|pep8-style follow|adhere|comply|respect|conform ..6 ! -docstring|test|formatter|except|unless|black-for",
    "against camelcase-for-function|camelcase-for-variable|camelcase-for-method|=camelcase-functions|=functions-camelcase -javascript|json|class|snake_case",
  ],
  options: option.strictObject({
    /** What names of the classes of schemas look like; `*` stands for what is filled in. One of them must fit. */
    schema: option.array(option.string()).optional(),
    /** The same for services: what ends in `.py` is for files, what has a capital for classes, anything else for functions. */
    service: option.array(option.string()).optional(),
    /** The same for routers. With `*_router` the plain `router` fits, too. */
    router: option.array(option.string()).optional(),
  }),
  check(file, { schema = [], service = [], router = [] }) {
    if (file.isMigration) return [];
    const found = [
      ...ofClasses(file),
      ...file.functions().flatMap((fn) => ofFunction(fn, file)),
      ...strayReceivers(file).map(ofReceiver),
      ...ofVariables(file),
    ];
    if (!file.isTest)
      found.push(...ofSchemas(file, schema), ...ofServices(file, service), ...ofRouters(file, router));
    return found.sort((a, b) => a.at.start - b.at.start);
  },
});

function broken(at: Place, name: string, kind: string, better: string): Problem {
  return { at, message: `\`${name}\` breaks the naming convention for ${kind}; name it \`${better}\`.` };
}

function ofClasses(file: PythonFile): readonly Problem[] {
  const wrong = file.classes().filter((cls) => !isPascalCase(cls.name) && !isClassNamedByOthers(cls, file));
  const callable = wrong.length > 0 ? callables(file.functions()) : new Set();
  return wrong.flatMap((cls) => {
    const { name, nameAt } = cls;
    const isLikeFunction = isSnakeCase(name) && (/^_+$/.test(name) || callable.has(cls) || isOfSql(cls));
    return isLikeFunction ? [] : [broken(nameAt, name, "classes", toPascalCase(name))];
  });
}

/** `get_SessionLocal` is about `SessionLocal`. */
function ofFunction(fn: PythonFunction, file: PythonFile): readonly Problem[] {
  const { name, nameAt } = fn;
  const isWrong = isCamelCase(name) || isPascalCase(name) || isConstantCase(name);
  const isSymbol = isSnakeCase(name) || /^_*\p{Lu}$/u.test(name) || (isConstantCase(name) && isProperty(fn));
  const isFree = isWrong && !isSymbol && !isNamedByOthers(fn, file);
  const own = isFree ? [broken(nameAt, name, "functions", toSnakeCase(name))] : [];
  return [...own, ...ofParameters(fn, file)];
}

function ofReceiver({ method, parameter: at, convention, isMistaken }: Receiver): Problem {
  const [owner, kind] = convention === "cls" ? ["class", "class method"] : ["object", "method"];
  if (!isMistaken) return broken(at, at.name, `the first parameter of a ${kind}`, convention);
  const message = `\`${at.name}\` is given the ${owner} that \`${method}\` is called on; put \`${convention}\` before it, or make it a \`@staticmethod\`.`;
  return { at, message };
}

/** `X_train` is a symbol, and `Model` a class. */
function ofParameters(fn: PythonFunction, file: PythonFile): readonly Problem[] {
  return fn.parameters.flatMap((parameter) => {
    const { name, isReceiver } = parameter;
    if (isConstantCase(name) || isReceiver) return [];
    const isWrong = isCamelCase(name) || (isPascalCase(name) && hasPlainType(parameter));
    if (!isWrong || isNamedByClients(fn, parameter, file) || fn.mayOverride) return [];
    return [broken(parameter, name, "parameters", freeSnakeCase(parameter, file))];
  });
}

/** `MAX_SIZE`, `Model` and `df_T` are constants, classes and symbols. */
function ofVariables(file: PythonFile): readonly Problem[] {
  const wrong = file.localVariables().filter(({ name }) => isCamelCase(name));
  return wrong.map((at) => broken(at, at.name, "variables", freeSnakeCase(at, file)));
}

function ofSchemas(file: PythonFile, patterns: readonly string[]): readonly Problem[] {
  const suffixes = patterns.flatMap((pattern) => (/^\*[A-Z]\w*$/.test(pattern) ? pattern.slice(1) : []));
  if (suffixes.length === 0) return [];
  return rivals(schemas(file), suffixes).flatMap(({ name, nameAt, better }) =>
    fits(name, ...patterns) ? [] : [broken(nameAt, name, "schemas", better)],
  );
}

function ofServices(file: PythonFile, patterns: readonly string[]): readonly Problem[] {
  if (patterns.length === 0) return [];
  const files = patterns.filter((pattern) => pattern.endsWith(".py"));
  const classes = patterns.filter((pattern) => /^(?:\*[A-Z]|[A-Z])[\w*]*$/.test(pattern));
  const found = [
    { named: serviceFile(file), known: files, stem: (name: string) => name.slice(0, -3) },
    { named: serviceClass(file), known: classes, stem: (name: string) => name },
  ];
  return found.flatMap(({ named, known: [example, ...others], stem }) => {
    if (named === undefined || example === undefined) return [];
    const { name, at } = named;
    if (fits(name, example, ...others)) return [];
    return [broken(at, name, "services", example.replace("*", stem(name)))];
  });
}

function ofRouters(file: PythonFile, patterns: readonly string[]): readonly Problem[] {
  const [example, ...others] = patterns.filter((pattern) => /^[*a-z_]+$/.test(pattern));
  if (example === undefined) return [];
  return routers(file).flatMap(({ name, at }) => {
    const isPlain = example.endsWith("_router") && name === "router";
    if (isPlain || fits(name, example, ...others)) return [];
    const stem = name.replace(/_?(?:api|router|routes)$/, "");
    return [broken(at, name, "routers", stem === "" ? example : example.replace("*", stem))];
  });
}
