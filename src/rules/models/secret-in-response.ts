import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Secret in a response model",
  severity: "error",
  asks: [
    "avoid sensitive|password|secret|credential|password-hash|hashed-password response|return|payload|api-response -log|error|stack|trace|exception|message|@frontend|traceback|string|scan|grep|test|reset|dump",
    "avoid sensitive|sensitive-data|sensitive-field|password|sensitive-information|password-hash expose|leak in-api|to-client|=response|=responses|caller|endpoint|json|schema|dto -log|error|stack|trace|exception|message|@frontend|git|repo|code|url|api-key|#error|cache|filter-data",
    "exclude|omit|hide|filter|strip|remove|redact sensitive|password|secret|password-hash =response|=responses|schema|model|return|payload|model_dump|serialization|serialize -log|agent|marker|error|report",
    "sensitive handle|protect #schema|#pydantic|#model -log|error",
    "sensitive-data-in-response|password-in-response|secret-in-response|sensitive-data-in-api-response|sensitive-field-in-response",
  ],
});
