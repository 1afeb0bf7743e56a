import { handedToBases } from "../../python/base-calls.ts";
import { helpersOfValidators, isCalledBack } from "../../python/called-back.ts";
import { bodyOf, isAskedOf, isCoerced } from "../../python/coercions.ts";
import type { PythonClass, PythonFunction } from "../../python/definition-facts.ts";
import { commentAbove, isReason } from "../../python/reasons.ts";
import { isAnyAllowed } from "../../python/type-ignores.ts";
import { defineRule, type Problem } from "../rule.ts";

export default defineRule({
  summary: "`Any` as a type",
  severity: "warning",
  like: ["ANN401"],
  asks: [
    "avoid @any-after|=str-Any|=Any-type|=Any-types|=Any-annotation|=Any-annotations|=Any-usage|=Any-when|=Any-where|=Any-in|=Any-is|=Any-as|=Any-used|=Any-and-cast|=Any-unless|=Any-without -=Any-type-of|=of-Dict|=than-Dict|=of-typing|=than-typing|test",
    "avoid =Any object|protocol|typeddict ..6 -=Any-new|=Any-change|=Any-other|=Any-code|@endpoint|fine|test|uuid|primitive|mutate|alongside",
    "=Any escape-hatch|last-resort -@endpoint|fine|test",
    "minimize|avoid|limit|justify|justification|look|check|flag|detect|reduce|remove|replace|sparingly|last-resort|forbidden|banned|smell|=bug|=defect|red-flag|typeddict|protocol|dataclass @any-after|=Any-and|=Any-are|=Any-usage|=Any-in|=Any-is|=Any-type|=Any-types|=Any-must|=Any-needs|=Any-requires|=Any-should|=Any-avoided -test|=Any-new|=Any-change|=Any-other|=Any-code|=str-Any|=Any-type-of",
    "either =Any-used specific|concrete|precise|where|instead|return|when",
    "either =Any-without justify|justification|justified|reason|comment|explain|explanation -test",
    "specific|concrete|precise|explicit|exact|proper|possible|unnecessary|object|protocol|typevar =using-Any-when|=Any-when|=Any-where|=over-Any|=of-Any|=than-Any|=to-Any|=not-Any",
  ],
  check(file) {
    if (!file.text.includes("Any") || file.isTest || file.isMigration) return [];
    const bases = handedToBases(file);
    const helping = helpersOfValidators(file);
    const signatures = file.functions().flatMap((fn) => {
      return helping.has(fn.name) ? [] : ofSignature(fn, bodyOf(file, fn), bases.get(fn.inner));
    });
    const found = [...signatures, ...file.classes().flatMap(ofFields)];
    if (found.length === 0 || isAnyAllowed(file)) return [];
    const explained = new Set(
      file.comments().flatMap(({ text, start }) => (isReason(text) ? file.position(start).line : [])),
    );
    return found
      .filter(
        ({ at }) => !explained.has(file.position(at.end).line) && !isExplainedAbove(file.text, at.start),
      )
      .sort((a, b) => a.at.start - b.at.start);
  },
});

/** A comment right above tells of it by name. */
function isExplainedAbove(text: string, start: number): boolean {
  const comment = commentAbove(text, start);
  return /\bAny\b/.test(comment) && isReason(comment.replaceAll("#", " "));
}

const NONE: ReadonlySet<string> = new Set();

/** What a constructor hands to that of its base is typed there. */
function ofSignature(
  fn: PythonFunction,
  code: string,
  handed: ReadonlySet<string> = NONE,
): readonly Problem[] {
  const given = fn.parameters.filter(({ annotation }) => annotation?.isAny);
  const isAnyReturned = fn.returns?.isAny === true && !isOpen(fn);
  if ((given.length === 0 && !isAnyReturned) || isGivenElsewhere(fn)) return [];
  const found = given.flatMap((parameter): Problem[] => {
    const { name, kind, annotation, isReceiver } = parameter;
    const isUnread = name.startsWith("_") || isReceiver || (name === "logger" && isProcessor(fn));
    if (fn.name === "__init__" && handed.has(name)) return [];
    if (annotation === undefined || kind === "args" || kind === "kwargs" || isUnread) return [];
    if (isCoerced(code, name)) return [];
    const instead = isAskedOf(code, name) ? "say what it takes" : "say what it takes, or `object`";
    const message = `\`Any\` switches type checking off wherever \`${name}\` goes; ${instead}.`;
    return [{ at: annotation, message }];
  });
  if (!isAnyReturned || fn.returns === undefined) return found;
  const message = `\`Any\` switches type checking off wherever the result of \`${fn.name}\` goes; say what it gives.`;
  return [...found, { at: fn.returns, message }];
}

function ofFields(cls: PythonClass): readonly Problem[] {
  return cls.fields.flatMap(({ name, annotation, value }): Problem[] => {
    const isJson = /\bJSONB?\b/.test(value?.text ?? "");
    if (!annotation?.isAny || isJson || name.startsWith("_")) return [];
    const message = `\`Any\` switches type checking off wherever \`${name}\` goes; say what it holds, or \`object\`.`;
    return [{ at: annotation, message }];
  });
}

/** Nobody can say what comes out: what was put in, what another function gives, what text holds, or what `response_model` says already. */
function isOpen(fn: PythonFunction): boolean {
  const { parameters, returned, endpoint } = fn;
  if (isWalk(fn) || isLookUp(fn)) return true;
  const kinds = parameters.map(({ kind }) => kind);
  if (kinds.includes("args") && kinds.includes("kwargs")) return true;
  const stated = endpoint?.option("response_model");
  if (stated !== undefined && (stated === "unknown" || !stated.value.isAny)) return true;
  return returned.some((value) => isDynamic(value?.text ?? ""));
}

/** Goes through data of any shape, calling itself, and gives back the same shape. */
function isWalk({ name, parameters, returned }: PythonFunction): boolean {
  if (!parameters.some(({ annotation }) => annotation?.isAny)) return false;
  return returned.some((value) => value?.text.includes(`${name}(`));
}

/** A cache or a store gives back what was kept there under a key. */
function isLookUp({ name, owner, parameters }: PythonFunction): boolean {
  if (owner === undefined || !/^(?:get|get_json|get_or_set|peek|pop)$/.test(name)) return false;
  return parameters.some((parameter) => parameter.name === "key");
}

const DYNAMIC =
  /^(?:await )?(?:getattr|(?:ast\.)?literal_eval|(?:cbor2?|cloudpickle|dill|(?:or|u)?json|marshal|msgpack|pickle|tomli?|tomllib|yaml)\.(?:safe_load|loads?|unpackb?)|[\w.]+\.(?:json|get))\(/;
const SCALAR = /\)\.scalar(?:_one|_one_or_none)?\(\)$/;

/** What is read from JSON, by name, or by a query that is text has any type. */
function isDynamic(value: string): boolean {
  return DYNAMIC.test(value) || (SCALAR.test(value) && /\btext\(/.test(value));
}

/** Overloads say it better; a base, Python or whoever calls it says what it takes. */
function isGivenElsewhere(fn: PythonFunction): boolean {
  if (fn.isNested || /^__(?!init__)\w+__$/.test(fn.name) || fn.isDecorated("typing.no_type_check"))
    return true;
  const isImplementation = fn.isOverload && !fn.isDecorated("typing.overload");
  return isImplementation || isCalledBack(fn) || isCallback(fn) || fn.mayOverride;
}

/** FastAPI calls endpoints and dependencies with what they ask for. */
function isCallback({ isHandedOn, endpoint, isDependency }: PythonFunction): boolean {
  return isHandedOn && endpoint === undefined && !isDependency;
}

/** structlog's processors are handed whatever logger it wraps. */
function isProcessor({ parameters }: PythonFunction): boolean {
  return parameters.some(({ name }) => name === "event_dict");
}
