import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Secret or personal data written to a log",
  severity: "error",
  asks: [
    "avoid log|=print @sensitive -audit|aggregate|log-in|logged-in|user-log|count|workflow|github|commit|customer|url|usage|console|finding|@other-logger",
    "mask|redact|sanitize|scrub|strip|filter|exclude|remove|omit log @sensitive -audit|review|workflow|github|count|agent|marker|copy",
    "avoid log request-body|full-body|full-request|authorization-header|raw-request|request-header",
    "sensitive-logging|logging-sensitive|logging-secret|logging-pii|logging-password|logging-token|logging-credential|logging-of-pii|logging-of-secret|logging-of-sensitive",
    "secret-in-log|sensitive-data-in-log|sensitive-information-in-log|pii-in-log|credential-in-log|password-in-log|token-in-log|personal-data-in-log -github|workflow|review",
  ],
});
