import { defineRequirement } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "eager-format": defineRequirement({
    summary: "Log message formatted before it is logged",
    severity: "note",
    asks: [
      "avoid f-string|fstring|concatenate|concatenation|interpolate|interpolation|format-string|string-format|string-formatting|pre-format log|logger|logging|#log|#logger -file|stream|destroy-nothing",
      "lazy|parameterize|parameterized log|logger|logging -load|import|query|client|sql|test|slf4j",
      "log-structured extra|key-value|dict",
      "lazy =formatting -load|import|query|sql",
      "log|logger|logging placeholder|keyword-argument|key-value-pair|static use|prefer|pass|goes|go|into -error|metric",
      "pass argument|value|variable logger|log-call -error|function",
      "pass =separate-arguments|separate-argument|separate-parameter format|log|logger|getlogger",
      "f-string except logger|log-call|logging ..5",
      "prefer over f-string log|logger",
      "s-formatting|s-style|s-placeholder log|logger|logging -use-f",
      "against f-string log|logger -over|instead|than|rather|replace|destroy|except",
    ],
  }),
  "unlogged-error": defineRequirement({
    summary: "Error answered without being logged",
    severity: "warning",
    asks: [
      "log|=logged error|exception|failure|traceback|stack-trace|=errors|=exceptions @log-how ..12 -proper-error-handle|logging-and-error|error-handling-and-log|english|metric|emit|preserve-full|=DRY|trigger|built-in|automatic-log|privacy|read-open|alert|hardened|before-re|re-raise|reraise|rethrow|@other-logs|handle-and-log|handle-log|in-log|global|=error-log|=error-logs|error-message|body|=but|when-log|=sys|exit|captured|transcripts",
      "=log =errors|=exceptions|=failures request-id|correlation-id|duration|latency|boundary|boundaries ..10 -test|@frontend|@other-logs",
      "=log-all-errors|=log-all-exceptions|=log-every-error|=log-every-exception|=log-errors-with-appropriate|=structured-error-logging -test|client|audit|@frontend",
      "=log-errors|=log-error|=log-exceptions|=log-exception|=log-the-error|=log-the-exception|=log-them|=log-failures -check|=but|@other-logs",
      "=log-errors|=log-exceptions|=log-all-errors|=log-all-exceptions|=log-failures correlation|correlation-id|severity|context|request-id|appropriate-level -test|re-raise|reraise|rethrow|client|review|@frontend",
      "logger-error|logger-exception unexpected|failure|unhandled -test|level|avoid",
      "log internally|server-side|before-raise|before-re|before-return #error|#exception|generic|500|client -@other-logs|request|body",
      "log context|detail|always generic|500|swallow -@other-logs|re-raise|reraise|request|body",
      "=error-logging|=exception-logging proper|implement|add|comprehensive|ensure|include|missing|context|consistent -check|review|monitor|search|analyze|parse|rotate|file|group|tail|skip|audit|boundary|@frontend|client|validate|global|handler",
      "catch-and-log|catch-log error|exception|failure -@other-logs|middleware|re-raise",
      "error|exception|failure =logged all|every|any|ensure|must|appropriate|proper|consistent|=are|=is|=be -severity|level|wrong|test|gate|exit|=but|=if|@frontend",
      "logger-exception|exc_info except-block|=except|handler|in-except|catch|caught|unexpected|500|always|include|pass|true|error -when-logging-an|level|=bare|specific|credential|preserve|test|unittest",
      "unlogged error|exception -test",
      "=all|=every|=each error-path|failure-path|error-branch|except-block|exception-handler|error-handler log|=logs|=logged ..6 -test",
      "either missing-error-log|missing-exception-log|=no-error-logging|=no-error-logs",
      "either missing-log|not-log error|exception|handler|except|except-block -test|level|expected",
      "=log-errors|=log-exceptions|=logging-errors|=logging-exceptions|log-all-errors|log-the-error|log-failures|events-and-errors for-debugging|for-debug|for-troubleshooting|for-troubleshoot|for-diagnosis|for-diagnostic|for-observability|for-later-debugging ..5 -@frontend|test|client|re-raise|reraise",
    ],
  }),
};
