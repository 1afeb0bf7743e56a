import { exceptionHandlers } from "../../python/called-back.ts";
import type { Call, Scope, Use } from "../../python/code-facts.ts";
import type { PythonFunction } from "../../python/definition-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { httpExceptionsIn } from "../../python/http-exception.ts";
import { defineRule, type Problem } from "../rule.ts";

export default defineRule({
  summary: "HTTPException that is never raised",
  severity: "error",
  asks: [
    "httpexception raise|throw|use|error|proper|appropriate|with-status|with-status_code|with-detail|with-a-detail|with-status-code|with-a-status|with-a-descriptive|with-descriptive|with-a-clear|with-clear|with-a-meaningful|with-structured -re-raise|reraise|rethrow|flask|abort|register|when-throw|when-raise|service|domain|repository|layer|translate|map|convert|only|httpexception-handler|missing|arabic|english|language|test|#test|subclass|inherit|constant|=strings|=logged|=gate|payload|envelope|=raises",
    "client-error|api-error|http-error|expected-error httpexception -service|layer|test",
    "error-response detail-field",
    "avoid return httpexception",
    "avoid missing-raise|unraised|build httpexception",
  ],
  check(file) {
    const functions = new Map(file.functions().map((fn) => [fn.inner, fn]));
    const roles = { functions, handlers: exceptionHandlers(file) };
    return [...built(file, roles), ...given(file, roles)].sort((a, b) => a.at.start - b.at.start);
  },
});

interface Roles {
  readonly functions: ReadonlyMap<Scope, PythonFunction>;
  /** What answers for an exception: who raised there would be answered with a 500. */
  readonly handlers: ReadonlySet<Scope>;
}

function* built(file: PythonFile, roles: Roles): Generator<Problem> {
  for (const call of httpExceptionsIn(file)) {
    const fate = fateOf(call, roles);
    if (fate !== undefined) yield problem(file, call, `\`HTTPException\` is ${fate}`, roles);
  }
}

/** By a function of the project that leaves it to its caller to raise it. */
function* given(file: PythonFile, roles: Roles): Generator<Problem> {
  const asked = [...roles.functions].flatMap(([inner, fn]) => (isCalledByFastApi(fn) ? [inner] : []));
  const scopes = new Set([...asked, ...roles.handlers]);
  for (const call of file.calls()) {
    const fate = scopes.has(call.scope) ? FATES.get(call.use) : undefined;
    if (fate === undefined || !call.givesHttpException) continue;
    yield problem(file, call, `\`${call.callee.text}\` gives an \`HTTPException\` that is ${fate}`, roles);
  }
}

function problem(file: PythonFile, call: Call, fault: string, { handlers }: Roles): Problem {
  return handlers.has(call.scope)
    ? { at: call, message: `${fault}; answer with a response instead.` }
    : { at: call, message: `${fault}; raise it instead.`, ...raising(call, file) };
}

/** What becomes of an exception that stops nothing. */
const FATES: ReadonlyMap<Use, string> = new Map([
  ["dropped", "built and dropped"],
  ["returned", "returned like a result"],
]);

function fateOf(call: Call, { functions, handlers }: Roles): string | undefined {
  const isFactory = !handlers.has(call.scope) && mayReturn(functions.get(call.scope), call);
  return call.use === "returned" && isFactory ? undefined : FATES.get(call.use);
}

function isCalledByFastApi(fn: PythonFunction): boolean {
  return fn.endpoint !== undefined || fn.isDependency;
}

/** A factory hands the exception to a caller that raises it; what FastAPI calls has no such caller. */
function mayReturn(fn: PythonFunction | undefined, call: Call): boolean {
  if (fn === undefined) return true;
  if (isCalledByFastApi(fn)) return false;
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
