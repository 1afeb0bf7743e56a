import type { Scope } from "../../python/code-facts.ts";
import type { PythonClass, PythonFunction } from "../../python/definition-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { defineRule, option, type Problem } from "../rule.ts";

const KINDS = ["module", "class", "method", "function", "model"] as const;

export default defineRule({
  summary: "Public definition without a docstring",
  severity: "warning",
  like: ["D100", "D101", "D102", "D103", "D106", "D107"],
  asks: [
    "docstring|documentation-string @all|add|write|include|have|provide|need|added|@callable|public|class|module|service|descriptive|meaningful|clear|present|exist|proper -in-docstring|@other-docstrings|@endpoint|#@endpoint|before|after|__init__|=if|when-documentation|when-needed|field|multi|=from|noise|restate|restates|earn|neighbouring|neighboring|already-say <kinds[]:module|class|method|function|model>",
    "use-docstring|with-docstring|through-docstring|via-docstring -in-docstring|@other-docstrings|@endpoint|#@endpoint|=if|=from|openapi|useful",
    "docstring add|write|include|provide|need|require|have public|every-class|all-class -in-docstring|@strange-docstrings|@endpoint|#@endpoint|before|after|=if|when-needed|field|=from|noise <kinds[]:module|class|method|function|model>",
    "docstring @typehint|pep-8|pep8|pep-257|pep257|docstring-coverage -in-docstring|@other-docstrings|@endpoint|=if|=from",
    "docstring presence|required|coverage|critical|mandatory -test|@other-docstrings|report|tool",
    "comprehensive-docstring|full-docstring|clear-docstring|complete-docstring|detailed-docstring|proper-docstring -test|in-docstring|@other-docstrings|=if|@endpoint",
    "docstring @endpoint public-function|public-method|public-class|=services|=classes -in-docstring|@other-docstrings <kinds[]:module|class|method|function|model>",
    "=document|=documented @all|public function|method|class|public-api|public-interface|public-symbol|public-member -@endpoint|phpdoc|test|change|changed|modified|english <kinds[]:module|class|method|function|model>",
    "documentation public-api|public-function|public-method|public-class all|every|=for|of|require ..5 -@endpoint|openapi|swagger|test|english",
    "either missing docstring ..7 -@endpoint|parameter|argument|section|return|raise|=Returns|skip|private|trivial|leading|newline|attribute|gracefully|handle|__init__|shebang <kinds[]:module|class|method|function|model>",
    "either =no-docstring|=no-docstrings #@defects -test|@endpoint|private|#false-positive|trivial",
    "avoid skip docstring -test|@endpoint|trivial|private",
    "either missing-documentation public|function|method|class <kinds[]:module|class|method|function|model>",
  ],
  options: option.strictObject({
    /** What must have a docstring. A method is a function, too, and a model a class. */
    kinds: option.array(option.enum(KINDS)).default(["class", "method", "function"]),
  }),
  check(file, { kinds }) {
    if (file.isTest || file.isMigration || file.isPrivate) return [];
    const isOffered = ({ inner, start }: PythonClass | PythonFunction) =>
      isPublic(inner) && isExported(inner, file.exportedNames()) && !isInMainBlock(file, start);
    const start = startOf(file);
    const found: Problem[] = [];
    if (kinds.includes("module") && isBareModule(file)) {
      const at = { start: 0, end: 0, scope: file.module };
      found.push({ at, message: `\`${file.path}\` has no docstring; say what it is for.` });
    }
    const definitions = [
      ...file.classes().filter((cls) => isMeantClass(cls, kinds) && isBareClass(cls) && isOffered(cls)),
      ...file.functions().filter((fn) => isMeant(fn, kinds) && isBareFunction(fn) && isOffered(fn)),
    ].filter((definition) => definition !== start);
    for (const { name, nameAt } of definitions.sort((a, b) => a.nameAt.start - b.nameAt.start)) {
      found.push({ at: nameAt, message: `\`${name}\` has no docstring; say what it is for.` });
    }
    return found;
  },
});

/** Nobody can import it. */
function isInMainBlock(file: PythonFile, start: number): boolean {
  return file.mainBlocks().some((block) => block.start <= start && start < block.end);
}

/**
 * The one function, without parameters, that a program starts with: the docstring of the module says what it is for, unless a
 * decorator reads its own.
 */
function startOf(file: PythonFile): PythonFunction | undefined {
  if (file.docstring === undefined || file.mainBlocks().length === 0) return undefined;
  const called = new Set(
    file
      .calls()
      .filter(({ start }) => isInMainBlock(file, start))
      .map(({ callee }) => callee.text),
  );
  const [only, ...others] = file
    .functions()
    .filter(({ scope, name }) => scope.kind === "module" && called.has(name));
  if (only === undefined || others.length > 0 || only.parameters.length > 0) return undefined;
  if (only.decorators.length > 0) return undefined;
  return file.isRunByHand(only) ? only : undefined;
}

function isMeantClass({ model }: PythonClass, kinds: readonly string[]): boolean {
  return kinds.includes("class") || (model !== undefined && kinds.includes("model"));
}

function isMeant({ owner }: PythonFunction, kinds: readonly string[]): boolean {
  return kinds.includes("function") || (owner !== undefined && kinds.includes("method"));
}

/** Modules that only gather names are left alone. */
function isBareModule(file: PythonFile): boolean {
  const definesSomething = file.functions().length + file.classes().length > 0;
  const isGathering = /(?:^|\/)__init__\.pyi?$/.test(file.path);
  return file.docstring === undefined && definesSomething && !isGathering;
}

/** `Meta` and `Config` inside a class are settings, not an API; the name of a one-line class says it all. */
function isBareClass(cls: PythonClass): boolean {
  const isSettings = cls.owner !== undefined && (cls.name === "Meta" || cls.name === "Config");
  return cls.docstring === undefined && !cls.isStub && !isSettings;
}

function isBareFunction(fn: PythonFunction): boolean {
  if (fn.docstring !== undefined || fn.isEllipsis || fn.isExplainedAbove) return false;
  if (fn.endpoint?.isDescribed === true || isNamedForCall(fn)) return false;
  const isTest = fn.name.startsWith("test_");
  const isAccessor = fn.decorators.some(({ name }) =>
    /\.(?:setter|deleter|getter|expression|comparator)$/.test(name ?? ""),
  );
  return !isTest && !isAccessor && !fn.isDecorated("typing.overload", "typing.override");
}

/** `as_dict` returns `asdict(self)`, and does nothing else. */
function isNamedForCall({
  name,
  owner,
  parameters,
  returned: [value],
  firstStatement,
}: PythonFunction): boolean {
  if (owner === undefined || parameters.length !== 1 || value === undefined) return false;
  const [, called] = COPYING.exec(value.text) ?? [];
  const isWhole = firstStatement !== undefined && firstStatement.end === value.end;
  return isWhole && called === name.replaceAll("_", "");
}

/** What the standard library makes of an object, by name. */
const COPYING = /^(?:copy\.|dataclasses\.)?(asdict|astuple|copy|deepcopy)\(self\)$/;

/** Nobody can import what stands in a function, and nobody should what starts with an underscore. */
function isPublic(inner: Scope): boolean {
  const isUnderscored = inner.path.split(".").some((name) => name.startsWith("_"));
  let outer = inner.parent;
  while (outer?.kind === "class") outer = outer.parent;
  return !isUnderscored && outer?.kind !== "function";
}

/** Who lists what a module offers leaves out what is nobody else's business. */
function isExported({ path }: Scope, names: ReadonlySet<string> | undefined): boolean {
  return names === undefined || names.has(path.split(".", 1)[0] ?? "");
}
