import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Internals of an error in a response",
  severity: "error",
  asks: [
    "avoid @reveal|no-stack-trace|print|dump stack|stack-trace|traceback response|client|user|message|api|caller|production|public|#error|#security|#response|#never -file-path|unless|log-only|test",
    "avoid stack-trace|traceback|raw-exception|exception-text|exception-detail|internal-error|internal-detail response|client|user|error-message|production|caller|#error-response|#error-handling|#security|#response -unless|test|log|logging",
    "avoid @reveal =internal|=internals|implementation-detail|system-detail|server-detail|database-error|sql-error|exception-detail|exception-message|error-detail|raw-error|raw-exception error|exception|client|user|response|message|caller|#error -network|port|=id|=ids|schema|endpoint|host|type|=raw-api|test|package|module",
    "avoid @reveal sensitive|confidential|internal-information|internal-info|internal-data error|exception|error-message|error-response|response|client|#error -log-sensitive|commit|git|filter",
    "avoid str-e|str-exc|str-err|repr-e|repr-exc|format_exc|traceback-format response|detail|client|return|httpexception|message",
    "sanitize error|exception|error-message -html|sql|input",
    "generic error-message|error-response|error|message client|user|caller|production|external|public -avoid|exception",
    "error|error-message|exception|error-response information-disclosure|information-leak|information-leakage|info-leak|info-leakage|leakage -log-only|test",
    "avoid error|error-message|exception|error-response information-disclosure|information-leak|information-leakage|info-leak|info-leakage",
  ],
});
