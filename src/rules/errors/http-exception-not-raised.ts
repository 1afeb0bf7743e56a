import type { Call } from "../../python/code-facts.ts";
import type { PythonFunction } from "../../python/definition-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { httpExceptionsIn } from "../../python/http-exception.ts";
import { defineRule, type Problem } from "../rule.ts";

export default defineRule({
  summary: "HTTPException that is never raised",
  severity: "error",
  asks: [
    "httpexception raise|throw|use|error|proper|appropriate|with-status|with-status_code|with-detail|with-a-detail|with-status-code|with-a-status|with-a-descriptive|with-descriptive|with-a-clear|with-clear|with-a-meaningful|with-structured -flask|abort|register|when-throw|when-raise|service|domain|repository|layer|translate|map|convert|only|httpexception-handler|missing|arabic|english|language|test|#test|subclass|inherit|constant|=strings|=logged|=gate|payload|envelope|=raises",
    "client-error|api-error|http-error|expected-error httpexception -service|layer|test",
    "error-response detail-field",
    "avoid return httpexception",
    "avoid missing-raise|unraised|build httpexception",
  ],
  *check(file) {
    const functions = new Map(file.functions().map((fn) => [fn.inner, fn]));
    for (const call of httpExceptionsIn(file)) {
      const fate = fateOf(call, functions.get(call.scope));
      if (fate === undefined) continue;
      yield { at: call, message: `\`HTTPException\` is ${fate}; raise it instead.`, ...raising(call, file) };
    }
  },
});

function fateOf(call: Call, fn: PythonFunction | undefined): string | undefined {
  if (call.use === "dropped") return "built and dropped";
  return call.use === "returned" && !mayReturn(fn, call) ? "returned like a result" : undefined;
}

/** A factory hands the exception to a caller that raises it; what FastAPI calls has no such caller. */
function mayReturn(fn: PythonFunction | undefined, call: Call): boolean {
  if (fn === undefined) return true;
  if (fn.endpoint !== undefined || fn.isDependency) return false;
  const annotation = fn.returns?.text;
  if (annotation === undefined || annotation.includes(call.callee.text)) return true;
  return /Exception|Error|\bAny\b|\bobject\b/.test(annotation);
}

/** Only where the call is the whole statement, or the whole of what `return` returns. */
function raising(call: Call, file: PythonFile): Pick<Problem, "fix"> {
  const { start, end } = call.statement;
  const around = `${file.text.slice(start, call.start)}…${file.text.slice(call.end, end)}`;
  if (around === "…") return { fix: [{ start, end: start, text: "raise " }] };
  if (!/^return[\s(]+…[\s)]*$/.test(around)) return {};
  return { fix: [{ start, end: start + "return".length, text: "raise" }] };
}
