import type { Call } from "../../python/code-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { defineRule } from "../rule.ts";

/** What prints, and the name of the argument that says where to. */
const STREAMS: ReadonlyMap<string, string> = new Map([
  ["print", "file"],
  ["builtins.print", "file"],
  ["pprint.pprint", "stream"],
  ["pprint.pp", "stream"],
]);

/** What shows itself, or is there to write to a terminal, says so. */
const SHOWN = /(?:^|[._])(?:[Ee]xamples?|[Dd]emo)(?![a-z])|[Cc]onsole|[Ss]td[Oo]ut/;

/** A docstring that begins with it. */
const SHOWING = /^\W*(?:(?:pretty[- ])?prints?|displays?|shows?)\b/i;

export default defineRule({
  summary: "Print in application code",
  severity: "warning",
  like: ["T201", "T203"],
  asks: [
    "avoid =print|=prints|pprint -print-them|print-it|print-the|print-any|print-raw|print-real|=print-JSON|=print-summarize|=print-quote|=print-or-log|=print-or-echo|=open-print|echo|quote|curl|looks|reject|style|stylesheet|media|css|summary|url|console-print|system-out|value|@secret|sensitive|page|header|file|name|document|json-dump|assertion|pytest|emoji|emojis|graph|date|leverage|inspect|tqdm|key|authenticated|found|authenticate",
    "log-module|logging-module|python-logging|structlog|loguru|module-level-logger-everywhere use|emit|prefer|via|through|with|always|only|everywhere|all|=json|stdout|structured -=log-exceptions|exc_info|per-module|get-logger|configure|typescript|test|error|name|@secret|@other-logger",
    "@structured-log -sink|default|@other-logger|missing|agent|search|why|organize|inject|=handler|#test|import|console|rotate|stdlib|standard-library|=os|trigger|parse|built-in|extract",
    "avoid =instead-of-logging|=instead-of-logger|=instead-of-a-logger|=instead-of-the-logger|=instead-of-proper-logging|=instead-of-structured-logging -them|raise|error|exception|info|warning|debug",
    "log|logger|logging =over-print|=over-prints|=not-print",
    "=print|=prints =for|only script|scripts|cli|=clis|notebook -style|stylesheet|media|css|url|pretty|stdout|output",
    "=logging-structured|=logs-structured -test|error",
    "either missing structured-log -test",
    "output|message|diagnostic|=everything through|via logger|logging-module|logging-framework -test|print",
    "logger|structlog|loguru|logging-module all-output|all-log|every-log|all-message -test",
    "remove|replace|any|leftover|stray|left|check|flag|look|debug-print|print-debug print-statement|print-call|=prints|=print -style|media|report|summary|remove-print-style|page",
    "avoid unstructured-log",
    "logging-getlogger use|for-logging|always|prefer -never|structlog|bare|raw|replace|configure|per-module|each-module|module-level|each|name-of",
    "avoid debug-statement|debug-print|print-debug -test|sql|hook|detection",
    "either =debug-statements =print|print ..6 -hook|detection",
    "log|=logs =structured|=json|as-json ..4 format|always|must|all|every|use|emit|ensure|output|production -handler|correlation|@other-logger|error|response|import|console",
    "against use print debug -never",
  ],
  *check(file) {
    if (file.isTest || file.isMigration || file.isScript || file.isLogging) return;
    for (const call of file.calls()) {
      const stream = STREAMS.get(call.name ?? "");
      if (stream === undefined || mayWriteElsewhere(call, stream) || isShown(call, file)) continue;
      if (isBeforeLogging(call, file) || file.isSwitchedOff(call)) continue;
      const message = `\`${call.callee.text}\` writes what nobody can filter or turn off; use a logger instead.`;
      yield { at: call, message };
    }
  },
});

function isShown(call: Call, file: PythonFile): boolean {
  if (file.functionAround(call)?.endpoint !== undefined) return false;
  if (SHOWN.test(call.scope.path) || /console|stdout/.test(file.path)) return true;
  return file.isRunByHand(call) || file.isCalledByHand(call) || isToShow(call, file);
}

/** To print is what it is there for, and no service has taken it up. */
function isToShow(call: Call, file: PythonFile): boolean {
  const docstring = file.functionAround(call)?.docstring;
  return docstring !== undefined && SHOWING.test(docstring.text) && file.isNamedByNobody(call);
}

/** Written as the settings are read that tell how to log, and turned off with the stage that they are read for. */
function isBeforeLogging(call: Call, file: PythonFile): boolean {
  if (call.scope.kind !== "module" || !file.dependsOnStage(call)) return false;
  return file.classes().some(({ model }) => model?.kind === "settings");
}

function mayWriteElsewhere(call: Call, keyword: string): boolean {
  const position = keyword === "stream" ? 1 : undefined;
  const given = call.argument(keyword, position);
  if (given === undefined) return false;
  if (given === "unknown") return call.arguments.some(({ value }) => value.text.startsWith("**"));
  const { name, isNone } = given.value;
  return !isNone && name !== "sys.stdout" && name !== "sys.stderr";
}
