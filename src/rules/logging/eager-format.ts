import { defineRequirement } from "../rule.ts";

export default defineRequirement({
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
});
