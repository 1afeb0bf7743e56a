import { isKeywordOfBase } from "./base-calls.ts";
import { isBoundBySchema } from "./bound-by-schema.ts";
import type { Place, Scope } from "./code-facts.ts";
import type { Parameter, PythonClass, PythonFunction } from "./definition-facts.ts";
import type { PythonFile } from "./facts.ts";
import type { Imports } from "./import-facts.ts";
import { isConstantCase, isPascalCase, isSnakeCase, toSnakeCase } from "./naming.ts";
import { isCalledLikeTheOthers, takesPlaceOf } from "./outward-names.ts";

/** Names that somebody else gives, or that are written in another way for a reason. */

/** `unittest` calls them so; a test is called like what it tests. */
const UNITTEST = /^(?:async)?(?:setUp|tearDown)(?:Class|Module|TestData)?$|^test_/;

/** Clients read what they make under the function's name. */
const SERIALISED = /(?:^|\.)(?:computed_field|field|mutation|query|subscription)$/;

/** Begins with a verb: it does something, and stands for no class. */
const DOES =
  /^_*(?:Add|Are|Build|Calculate|Call|Check|Clean|Clear|Close|Compute|Convert|Create|Delete|Do|Fetch|Find|Format|Generate|Get|Handle|Has|Init|Insert|Is|List|Load|Log|Make|Notify|On|Open|Parse|Print|Process|Read|Register|Remove|Reset|Run|Save|Search|Send|Set|Show|Start|Stop|To|Update|Upload|Validate|Verify|Write)(?=\p{Lu}|$)/u;

interface Surroundings
  extends Pick<Imports, "replacesImport">,
    Pick<PythonFile, "attributeChanges" | "functions"> {
  isAtWork(name: string): boolean;
  readonly text: string;
  readonly isTest: boolean;
}

/** A function may not choose its name freely, or stands for a class: `Query`, `Depends`. */
export function isNamedByOthers(fn: PythonFunction, file: Surroundings): boolean {
  const { name, decorators } = fn;
  if (UNITTEST.test(name) || fn.isOverload || fn.mayOverride) return true;
  if (decorators.some((each) => SERIALISED.test(each.name ?? ""))) return true;
  if (takesPlaceOf(file, fn) || isCalledLikeTheOthers(file, fn)) return true;
  const isImitation = file.isTest && fn.owner !== undefined;
  const isLikeClass = isPascalCase(name) && name !== name.toUpperCase() && !DOES.test(name);
  return isImitation || isLikeClass || file.replacesImport(fn);
}

/**
 * In tests it says of which case it is, or is an attribute of what it stands in; or a language model or a C header calls it so, or
 * its base reads what the name begins with.
 */
export function isClassNamedByOthers(cls: PythonClass, file: Surroundings): boolean {
  const isImitation = file.isTest && (cls.name.startsWith("Test") || cls.owner !== undefined);
  if (isImitation || file.replacesImport(cls) || isTool(cls, file) || isOfC(cls)) return true;
  const prefix = cls.cutPrefix;
  return prefix !== undefined && isPascalCase(cls.name.slice(prefix.length));
}

/** How language models are told of their tools: each is called as the class that describes what it takes. */
const TELLING_OF_TOOLS = ["bind_tools", "pydantic_function_tool", "PydanticToolsParser"];

function isTool({ name, model }: PythonClass, file: Surroundings): boolean {
  if (model?.kind !== "pydantic" || !isSnakeCase(name)) return false;
  return TELLING_OF_TOOLS.some((word) => file.isAtWork(word));
}

/** Lays out what a C header declares, and is called as it is there: `FRAME_SIZE`, `frame_size_t`. */
function isOfC({ name, bases }: PythonClass): boolean {
  if (!isConstantCase(name) && !/^[^\p{Lu}]+_t$/u.test(name)) return false;
  return bases.some((base) => /^ctypes\.(?:(?:Big|Little)Endian)?(?:Structure|Union)$/.test(base.name ?? ""));
}

/** A setting that is worked out: `REDIS_URL` as a property. */
export function isProperty({ decorators }: PythonFunction): boolean {
  return decorators.some(({ name }) => /(?:^|\.)(?:cached_)?property$|\.setter$/.test(name ?? ""));
}

/** A type that no class is a value of. */
const PLAIN_TYPE = /^(?:str|int|float|bool|bytes|dict|list|(?:uuid\.)?UUID)\b/;

export function hasPlainType({ annotation }: Parameter): boolean {
  return PLAIN_TYPE.test(annotation?.text ?? "");
}

/**
 * Query parameters, forms and what a resolver is asked for are called as clients call them, what goes out as its reader does, and
 * what a base takes as that does; placeholders of the path and lone bodies are not.
 */
export function isNamedByClients(fn: PythonFunction, parameter: Parameter, file: PythonFile): boolean {
  const { name, isInjected, annotation, default: value } = parameter;
  if (isOfLibrary(fn, parameter, file.isTest) || isKeywordOfBase(file, fn, name)) return true;
  if (takesPlaceOf(file, fn)) return true;
  if (isBoundBySchema(fn, name)) return true;
  const code = file.text.slice(fn.start, fn.end);
  if (['"', "'"].some((quote) => code.includes(`${quote}${name}${quote}: ${name}`))) return true;
  const declared = `${annotation?.text} ${value?.text}`;
  if (/\b(?:Body|Cookie|File|Form|Header|Query)\(/.test(declared)) return true;
  if ((fn.endpoint === undefined && !fn.isDependency) || isInjected) return false;
  const path = fn.endpoint?.path ?? "";
  const isPlaceholder = path.includes(`{${name}}`) || path.includes(`{${name}:`);
  return !isPlaceholder && !fn.bodies.some((body) => body.name === name);
}

/** A keyword with a capital, of what describes a library's class or stands for it in tests: `ExpiresIn`. */
function isOfLibrary({ owner }: PythonFunction, { name, kind }: Parameter, isInTest: boolean): boolean {
  if (owner === undefined || kind !== "keyword-only" || !isPascalCase(name)) return false;
  return isInTest || owner.bases.some((base) => base.name === "typing.Protocol");
}

/** Classes that are called, entered or read like a function, a context manager or a property. */
export function callables(functions: readonly PythonFunction[]): ReadonlySet<PythonClass> {
  const ways = /^__(?:a?enter|call|get)__$/;
  return new Set(functions.flatMap(({ name, owner }) => (owner && ways.test(name) ? owner : [])));
}

/** SQLAlchemy writes types and functions into SQL as they are called. */
export function isOfSql({ bases }: PythonClass): boolean {
  return bases.some((base) => /^(?:geoalchemy2|sqlalchemy)\./.test(base.name ?? ""));
}

/** Another underscore tells it from a parameter or a variable of the same function. */
export function freeSnakeCase({ name, scope }: Place & { readonly name: string }, file: PythonFile): string {
  const better = toSnakeCase(name);
  const isGiven = file.functionOpening(scope)?.parameters.some((each) => each.name === better) ?? false;
  return isGiven || variablesOf(file).get(scope)?.has(better) ? `${better}_` : better;
}

type Variables = ReadonlyMap<Scope, ReadonlySet<string>>;

const known = new WeakMap<PythonFile, Variables>();

/** By function; they are sorted once, however many names are asked about. */
function variablesOf(file: PythonFile): Variables {
  const before = known.get(file);
  if (before !== undefined) return before;
  const variables = new Map<Scope, Set<string>>();
  for (const { name, scope } of file.localVariables()) {
    variables.set(scope, (variables.get(scope) ?? new Set<string>()).add(name));
  }
  known.set(file, variables);
  return variables;
}
