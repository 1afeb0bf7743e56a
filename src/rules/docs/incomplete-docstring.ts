import { isForCallers } from "../../python/audience.ts";
import type { PythonFunction } from "../../python/definition-facts.ts";
import type { DocstringPart, DocstringTopic } from "../../python/docstring-facts.ts";
import { docstringPartsOf, undocumented } from "../../python/documented-parameters.ts";
import type { EscapingRaise } from "../../python/exception-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { defineRule, option, type Problem } from "../rule.ts";

/** The words of checklists for what a docstring tells. */
const TOPICS = {
  arguments: "parameters",
  parameters: "parameters",
  returns: "returns",
  raises: "raises",
  exceptions: "raises",
} as const satisfies Readonly<Record<string, DocstringTopic>>;

const PARTS = ["arguments", "parameters", "returns", "raises", "exceptions"] as const;

export default defineRule({
  summary: "Docstring that leaves out a parameter, the result or an exception",
  severity: "note",
  like: ["D417", "DOC102", "DOC201", "DOC202", "DOC402", "DOC501"],
  asks: [
    "docstring|#docstring argument|parameter|input return|raise|output|exception|result -test|duplicate|instead-of-docstring|validator|type-hint|annotation|example-section|only-when|even-when|english|one-sentence|#hard-limit <parts[]:arguments|parameters|returns|raises|exceptions>",
    "docstring argument|parameter|raise|exception @all|list|document|describe|include|state|mention|explain|cover|section -test|duplicate|validator|complex|type-information|english|one-sentence <parts[]:arguments|parameters|returns|raises|exceptions>",
    "=Args|=Returns|=Raises #docstring -test|only-when <parts[]:arguments|parameters|returns|raises|exceptions>",
    "comprehensive-docstring|complete-docstring|full-docstring|detailed-docstring|thorough-docstring|extensive-docstring|docstring-complete|docstring-are-complete|docstring-is-complete|docstring-are-comprehensive|docstring-must-be-complete -test|module-docstring|endpoint|review|improve|improvement|#each-test|#test-method",
    "document parameter|argument|param return|raise|exception -@openapi|@endpoint|api|response <parts[]:arguments|parameters|returns|raises|exceptions>",
    "raise|exception section|document =Raises|docstring -test",
    "=args|=parameters|=params|=arguments =returns|=return =raises ..6 -test <parts[]:arguments|parameters|returns|raises|exceptions>",
    "incomplete-docstring -test",
    "avoid missing|incomplete docstring parameter|argument|return|raise|section",
    "avoid incomplete-docstring|partial-docstring",
    "=exceptions|=errors possible|raised|=may|=can document|documented ..4 -@endpoint|openapi|response|log|api|test|@testing|400|404|500",
    "parameter-and-return|parameters-and-return|argument-and-return|arguments-and-return|parameters-returns documentation|documented ..5 -@openapi|@endpoint|api|test|typehint|type-hint|@typehint",
  ],
  options: option.strictObject({
    parts: option.array(option.enum(PARTS)).default([...PARTS]),
  }),
  check(file, { parts }) {
    if (file.isTest) return [];
    const wanted = new Set(parts.map((part) => TOPICS[part]));
    const nested = new Set(file.functions().flatMap(({ isNested, name }) => (isNested ? name : [])));
    const told = file.functions().filter((fn) => fn.docstring?.text.includes("\n") && !fn.isStub);
    return told.flatMap((fn) => [...gaps(file, fn, nested, wanted)]).sort((a, b) => a.at.start - b.at.start);
  },
});

function* gaps(
  file: PythonFile,
  fn: PythonFunction,
  nested: ReadonlySet<string>,
  wanted: ReadonlySet<DocstringTopic>,
): Generator<Problem> {
  const { name, nameAt: at, docstring } = fn;
  const parts = docstringPartsOf(fn);
  const text = docstring?.text ?? "";
  const { missing, misspelt } = undocumented(fn, wanted.has("parameters") ? parts : []);
  if (missing.length > 0) {
    const names = missing.map((parameter) => `\`${parameter.name}\``).join(", ");
    const message = `\`${name}\` leaves ${names} out of the parameters its docstring lists; describe every one.`;
    yield { at, message };
  }
  for (const { written, parameter } of misspelt) {
    const message = `\`${name}\` lists \`${written}\` in its docstring, which is no parameter; call it \`${parameter.name}\` there, too.`;
    yield { at, message };
  }
  const tellsInputOnly = lists(parts, ["parameters"]) && !lists(parts, ["returns", "yields"]);
  if (wanted.has("returns") && tellsInputOnly && givesUntold(fn, text, nested)) {
    const message = `\`${name}\` has a docstring that lists what goes in, not what comes out; describe the result, too.`;
    yield { at, message };
  }
  for (const raised of wanted.has("raises") ? untold(file, fn, parts, text) : []) {
    const message = `\`${raised.name}\` is raised without a word in the docstring of \`${name}\`; say there when.`;
    yield { at: raised, message };
  }
}

function lists(parts: readonly DocstringPart[], topics: readonly DocstringTopic[]): boolean {
  return parts.some(({ topic }) => topics.includes(topic));
}

/** Misspelt, too. */
const SAYS_RESULT = /\bret\w{1,3}n/i;

/** Neither the summary nor the name says what comes out, nor a response model. */
function givesUntold(fn: PythonFunction, docstring: string, nested: ReadonlySet<string>): boolean {
  const { name, returned, returns, owner } = fn;
  if (SAYS_RESULT.test(docstring) || /^(?:is|has|can)_/.test(name)) return false;
  const values = returned.flatMap((value) => (value === undefined || value.isNone ? [] : value.text));
  const isOfItself = (text: string) => /^(?:self$|cls\()/.test(text) || nested.has(text);
  const type = returns?.text.replaceAll(/["']/g, "") ?? "";
  const isItsClass = type === "Self" || type === "None" || type === owner?.name;
  const isKnown = fn.endpoint !== undefined || fn.isDecorated("property", "functools.cached_property");
  if (namesValue(docstring, type)) return false;
  return !values.every(isOfItself) && !isItsClass && !isKnown && !fn.isGenerator && isForCallers(fn);
}

const NAMED_VALUE =
  /\b(?:else|or|otherwise)\W{1,4}(None|True|False)\b|^\W{0,20}(None|True|False)\W{1,4}(?:iff?|on|unless|when)\b/;

/** The summary names a value of the type that is given: "…, or `None`", "`True` when …". */
function namesValue(docstring: string, type: string): boolean {
  const [summary = ""] = docstring.trimStart().split(/\n[ \t\r]*\n/, 1);
  const [, last, first = last] = NAMED_VALUE.exec(summary) ?? [];
  if (first === undefined) return false;
  return first === "None" ? /\bNone\b|\bOptional\[/.test(type) : /\bbool\b/.test(type);
}

/** What shows a bug or a missing package, and what ends a program or a loop. */
const NO_FAILURES = new Set([
  "Abort",
  "AssertionError",
  "Exit",
  "GeneratorExit",
  "ImportError",
  "KeyboardInterrupt",
  "ModuleNotFoundError",
  "NotImplementedError",
  "RuntimeError",
  "StopAsyncIteration",
  "StopIteration",
  "SystemExit",
  "TypeError",
]);

/** Without a list of exceptions, those of an endpoint are its answers; in a list of statuses, too. */
function untold(
  file: PythonFile,
  fn: PythonFunction,
  parts: readonly DocstringPart[],
  docstring: string,
): readonly EscapingRaise[] {
  const listed = parts.filter(({ topic }) => topic === "raises").flatMap(({ names }) => names);
  const isTold = lists(parts, ["raises"])
    ? listed.some((name) => /^\d{3}$/.test(name))
    : fn.endpoint !== undefined || !isForCallers(fn) || !lists(parts, ["parameters", "returns", "yields"]);
  const escaping = isTold ? [] : file.escaping(fn);
  if (escaping.length === 0) return [];
  const words = new Set(docstring.match(/\w+/g));
  return escaping.filter(({ name, lineage }) => {
    if (NO_FAILURES.has(name) || [...lineage].some((each) => words.has(each))) return false;
    words.add(name);
    return true;
  });
}
