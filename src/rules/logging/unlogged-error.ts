import { defineRequirement } from "../rule.ts";

export default defineRequirement({
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
});
