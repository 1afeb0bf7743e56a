import type { Argument, Call } from "../../python/code-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { httpExceptionsIn } from "../../python/http-exception.ts";
import { defineRule } from "../rule.ts";

/** 204 and 304 responses have no body to put a detail in, and nobody reads that of a redirection. */
const BODILESS =
  /^(?:204|3\d\d)$|\b(?:HTTP_204|HTTP_3\d\d|NO_CONTENT|NOT_MODIFIED|FOUND|SEE_OTHER|(?:TEMPORARY|PERMANENT)_REDIRECT)/;

export default defineRule({
  summary: "HTTPException without a detail",
  severity: "warning",
  asks: [
    "httpexception detail|message|error-response|=detailed -arabic|english|language|outside|service|layer|log|validation|constant|user-safe|standardize|payload|frontend|for-error-response|for-all-error|test|#test|@internals",
    "status-code|status_code detail raise|httpexception|pass -consistent|@below-routes|log|test",
    "detail-message|detail-field status-code -@below-routes|log",
    "error-response detail-field|detail-message|=detail|=detailed|descriptive|explain -consistent|validation|level|stack|log|test",
    "error-handling comprehensive|thorough|complete ~httpexception ~detail",
    "@telling error-message|error-response|error-detail|message return|respond|response|client|consumer|caller|api|endpoint|http|#api|#error-response|#response -log|test|frontend|ui|stack|form|toast|assert|cli|exit|terminal|validation|commit|custom-error-message|debug|fail|llm|problem-detail|instead|pattern|shape|commit-message|#mcp|#tool|#ui|#test|friendly|consistent|internal",
    "@telling error-message|error-response|error-detail status-code|http-status -test|frontend|cli",
    "avoid httpexception missing detail|message",
    "avoid empty|missing =detail|=details error|httpexception",
    "against avoid httpexception =detail|=details need|require|necessary|mandatory|optional",
    "against avoid httpexception =detail|=details add|pass|set|use|give|no-detail|have|write -internal|leak|expose|sensitive|missing|empty|stack|raw|database|str",
  ],
  *check(file) {
    if (file.isTest) return;
    for (const call of httpExceptionsIn(file)) {
      if (!isEmpty(call.argument("detail", 1))) continue;
      const status = call.argument("status_code", 0);
      if (status === "unknown" || BODILESS.test(status?.value.text ?? "")) continue;
      if (/404|NOT_FOUND/.test(status?.value.text ?? "") && isHidden(file, call)) continue;
      yield { at: call, message: messageFor(call) };
    }
  },
});

/** All that FastAPI's and Starlette's own class takes. */
const TAKEN: ReadonlySet<string | undefined> = new Set(["status_code", "detail", "headers", undefined]);

function messageFor(call: Call): string {
  const stranger = call.arguments.find(({ keyword }) => !TAKEN.has(keyword))?.keyword;
  return stranger === undefined
    ? "`HTTPException` tells the client nothing but a status; pass a `detail`."
    : `\`HTTPException\` has no parameter \`${stranger}\` and fails with a \`TypeError\`; pass a \`detail\` instead.`;
}

/** What is switched off looks like what was never there. */
function isHidden(file: PythonFile, call: Call): boolean {
  return file.dependsOnStage(call) || file.isAllWhereOff(call);
}

function isEmpty(detail: Argument | "unknown" | undefined): boolean {
  if (detail === "unknown") return false;
  return detail === undefined || detail.value.isNone || detail.value.string?.trim() === "";
}
