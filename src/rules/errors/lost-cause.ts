import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Exception raised without its cause",
  severity: "warning",
  asks: [
    "raise-with-from",
    "chain exception -certificate|langchain|llm|prompt|middleware|supply|retry",
    "raise =from-e|=from-err|=from-exc|=from-ex|=from-error|=from-none|=from-exception|=from-original|=raise-from",
    "preserve|keep|retain|maintain traceback|exception-context|original-exception|original-error|exception-cause|root-cause|stack-trace exception|raise|error|traceback|rethrow -response|client|user|log|logger|logging",
    "avoid lose|drop|discard|hide traceback|exception-context|original-exception|original-error|exception-cause|stack-trace -response|client|user",
  ],
});
