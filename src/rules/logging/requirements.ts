import { defineRequirement } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "eager-format": defineRequirement({
    summary: "Log message formatted before it is logged",
    severity: "note",
    asks: [
      "avoid f-string|fstring|concatenate|concatenation|interpolate|interpolation|format-string|string-format log|logger|#log|#logger -file|stream|destroy-nothing",
      "lazy|parameterize|parameterized log|logger -load|import|query|client|sql|test|slf4j",
      "structured-log|structured-json-log|json-log add|implement|use|enable|=enabled|in-place|setup|=set|format|always|all|must|ensure|require|every|everywhere|throughout|#@checklist -@other-logger|error|missing|agent|search|analysis|why|organize|metric|inject|=handler|#test",
      "placeholder log use|prefer",
      "log key-value|keyword-argument with|use|pass",
      "prefer over f-string log|logger",
      "log-is-structured|log-are-structured",
      "avoid unstructured-log",
      "log =structured|=json format always|must|all|use|emit|ensure -handler|correlation|@other-logger",
      "against f-string log|logger -over|instead|than|rather|replace|destroy",
    ],
  }),
  print: defineRequirement({
    summary: "Print in application code",
    severity: "warning",
    asks: [
      "avoid =print|pprint -style|stylesheet|media|css|summary|url|console-print|system-out|value|@secret|sensitive|page|header|file|name|document|json-dump|simple|assertion|pytest|emoji|graph|date|leverage|inspect|tqdm|key|authenticated|found|authenticate",
      "log-module|logging-module|python-logging|structlog|loguru|getlogger|get_logger|module-level-logger use|always|only|everywhere|every|must -typescript|test|error|name|@secret|@other-logger",
      "structured-log|structured-json-log|json-log add|implement|use|enable|=enabled|in-place|setup|=set|format|always|all|must|ensure|require|every|everywhere|throughout|#@checklist -@other-logger|error|missing|agent|search|analysis|why|organize|metric|inject|=handler|#test",
      "avoid =instead-of-logging|=instead-of-logger|=instead-of-proper-logging|=instead-of-structured-logging -them|raise",
      "remove-print|replace-print|leftover-print|stray-print|debug-print-statement|remove-debug-print|log-is-structured|log-are-structured -style|media",
      "avoid unstructured-log",
      "log =structured|=json format always|must|all|use|emit|ensure -handler|correlation|@other-logger",
      "against use print debug -never",
    ],
  }),
  "unlogged-error": defineRequirement({
    summary: "Error answered without being logged",
    severity: "warning",
    asks: [
      "=log-errors|=log-error|=log-exceptions|=log-exception|=log-all-errors|=log-all-exceptions|=log-every-error|=log-every-exception|=log-unexpected-errors|=log-the-error|=log-the-exception|=log-detailed-errors|=log-security-relevant-errors -check|test|search|analyze|read|review|parse|rate|skip|line|file|var|@frontend|level|event|graphql|print|cross|correlate|signal",
      "error-log|exception-log proper|implement|add|comprehensive|ensure|include|missing -check|review|monitor|search|analyze|parse|rotate|file|group|tail|skip|audit|boundary|@frontend|client|validate",
      "error|exception =logged all|every|any|ensure|must|appropriate|proper|consistent|=are|=is|=be -test|gate|exit|=but|=if|@frontend",
      "use logger-exception|exc_info -test|unittest",
      "avoid missing-error-log|missing-exception-log",
      "avoid missing-log error|exception|handler",
    ],
  }),
};
