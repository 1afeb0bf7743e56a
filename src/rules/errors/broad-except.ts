import type { Call, Expression } from "../../python/code-facts.ts";
import type { Handler } from "../../python/exception-facts.ts";
import { isBroad } from "../../python/exception-names.ts";
import type { PythonFile } from "../../python/facts.ts";
import type { Loop } from "../../python/flow-facts.ts";
import { isProbing } from "../../python/probing.ts";
import { defineRule, option } from "../rule.ts";

/** What ends the program. */
const LEAVING = new Set(["exit", "os._exit", "sys.exit"]);

/** What keeps the traceback for a person, in a log or elsewhere. */
const REPORTING = new Set([
  "aexception",
  "capture_exception",
  "exception",
  "format_exc",
  "format_exception",
  "print_exc",
  "print_exception",
  "record_exception",
]);

export default defineRule({
  summary: "`except Exception` that swallows what it can't know",
  severity: "warning",
  like: ["BLE001"],
  asks: [
    "avoid @broadly|broadly|base except|try-except|exception|error catch|handle|handler|except|try -test|missing-error|raise-generic|=raise|error-message|@own-exception|lint|=except-exception",
    "catch|except|try-except @narrowly @exception -@raise-narrow|=or-Exception",
    "@narrow-exception|@narrow-error handle|type|catch|except|try -@raise-narrow|raise|throw|bare-raise|create|define|=or-Exception",
    "explicit catch exception which|exactly -@raise-narrow",
    "specify-the-exception|specify-exception|specify-the-exception-type|specify-exception-type|specify-which-exception|name-the-exception -@raise-narrow|docstring|document|log",
    "handle|catch exception =specifically -@raise-narrow|test|document",
    "catch|handle|except exception|error by-type|by-name|by-their-type|by-class -@raise-narrow|log",
    "=specific-exceptions -before|prefer|domain|must|if|known|use|fail|with|raise|throw|create|define|custom|message|wrapped|test|document|=raises|#test|#docstring|first",
    "exception-handler|exception-handle|error-handler =specific|=narrow|=targeted|=precise -@raise-narrow|message",
    "catch|except narrowest type|exception|error",
    "catch|handle|except only|just exception|error|what expect|anticipate|can-handle|can-actually-handle|actually-handle|meaningful-handle|can-meaningfully-handle|recover|know-how|able-to-handle|can-deal|foresee|can-happen|can-raise|may-raise|actually-raise -@raise-narrow",
    "avoid catch everything|all-exception|every-exception|any-exception|all-error -test",
    "except|catch|handler name|list|declare|spell-out|specify exception|exception-type|exception-class|concrete-exception -test|log|context|=except-exception",
    "broad-except|broad-exception|overly-broad-exception|bare-except-exception -raise|=or-Exception|allow|boundary|middleware|fall-back|=then",
    "=except-exception bare|swallow|clause|silent|hide|mask|bug -at-the-boundary|=except-exception-pass",
    "avoid generic-except|blanket-except|catch-all-handler|blanket-handler|broad-handler|catch-all-except|broad-except|catch-all-exception|blanket-try|broad-catch|broad-exception|=except-exception|=except-exceptions|=catch-exception|=catching-exception|=catches-exception|=except-baseexception|=catch-baseexception|=catching-baseexception -test|=except-exception-pass|@own-exception|wrapper",
    "avoid wrap|surround|enclose =except-exception|catch-all|broad-try|blanket-try|generic-try",
    "=except-exception|=catch-exception|broad-except|catch-all only|reserve|limit|confine|restrict boundary|boundaries|top-level|outermost|edge|entry-point|entrypoint|main-loop -=except-exception-pass",
    "use|prefer specific-exception-class|specific-exception-type ..3 -@raise-narrow|raise|throw|create|define|docstring|test|custom",
    "specific-exception-catching|specific-exception-catch|specific-exception-handling|specific-exception-handle -@raise-narrow|test|missing|custom",
  ],
  options: option.strictObject({
    /** A handler that logs or reports the traceback is allowed. */
    logged: option.boolean().default(true),
    /** A comment that says why is enough. */
    explained: option.boolean().default(true),
  }),
  *check(file, { logged, explained }) {
    if (file.isTest) return;
    const swallowing = new Map<Handler | undefined, Expression>();
    for (const handler of file.handlers()) {
      const broad = handler.exceptions.find(({ name }) => isBroad(name));
      if (broad === undefined || (explained && handler.isExplained)) continue;
      if (handler.isTidyingUp || handler.isOfHandedIn) continue;
      if (!isServing(file, handler) && !isProbing(file, handler)) swallowing.set(handler, broad);
    }
    if (swallowing.size === 0) return;
    for (const raise of file.raises()) swallowing.delete(file.handlerAround(raise));
    for (const call of file.calls()) {
      const handler = file.handlerAround(call);
      if (!swallowing.has(handler)) continue;
      if (isLeaving(call) || (logged && isReporting(call)) || call.alwaysRaises) swallowing.delete(handler);
    }
    for (const broad of swallowing.values()) {
      yield {
        at: broad,
        message: `\`except ${broad.text}\` treats a bug like a failure it was written for; name what can go wrong instead.`,
      };
    }
  },
});

const SERVING = /^(?:True|1)$|active|alive|cancel|closed|running|shut|stop/i;

/** A loop that serves for ever goes on with its next round, whatever this one came to. */
function isServing(file: PythonFile, handler: Handler): boolean {
  if (handler.isEmpty) return false;
  for (let loop = file.loopAround(handler); loop !== undefined; loop = loop.outer)
    if (SERVING.test(loop.condition?.text ?? "")) return !isLeft(file, loop, handler);
  return false;
}

function isLeft(file: PythonFile, loop: Loop, handler: Handler): boolean {
  if (loop.isPaging) return true;
  const isGivenUp = /\b(?:break|return)\b/.test(file.text.slice(handler.start, handler.end));
  return isGivenUp || loop.isLeftOnceDone(handler);
}

/** Ends the program, or gives the exception to whoever waits for the result. */
function isLeaving({ name, method }: Call): boolean {
  return LEAVING.has(name ?? "") || method === "set_exception";
}

/** The traceback goes to a person. Loguru's way is `logger.opt(exception=True)`. */
function isReporting(call: Call): boolean {
  const called = call.method ?? call.name?.split(".").at(-1) ?? "";
  if (REPORTING.has(called)) return true;
  return call.arguments.some(({ keyword, value }) => {
    const isTraceback = keyword === "exc_info" || (keyword === "exception" && called === "opt");
    return isTraceback && !/^(?:False|None|0)$/.test(value.text);
  });
}
