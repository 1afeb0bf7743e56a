import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Exception that is silently dropped",
  severity: "error",
  asks: [
    "@swallow",
    "avoid @swallow|suppress-error|suppress-exception|suppress-all|hide-exception",
    "avoid silent exception|except|error|failure ignore|drop|pass|discard|suppress|skip|hide|catch|eat|swallow -test|warning",
    "avoid silent-failure|silent-except|silent-catch|silent-exception -test|cause|document",
    "avoid ignore-exception|ignore-error|ignore-caught|ignore-all-exception|ignore-failure|exception-ignore -ignore-error-handle|lint|type|mypy|test|build|compile|warning|import|test",
    "empty-except|empty-catch|empty-exception-handler",
    "avoid empty|blank except|catch-block|exception-handler",
    "=except-pass|=exception-pass",
    "avoid =except-pass|=exception-pass",
    "except-block|except-clause|catch-block|caught-exception|exception-caught log|raise|rethrow @all",
  ],
});
