import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Errors of several shapes",
  severity: "warning",
  asks: [
    "@alike error-response|error-format|error-schema|error-body|error-envelope|error-shape|error-structure|error-payload|error-model|error-message-format -log|test|message-only|graphql|#test|@no-http-error",
    "@alike response format|schema|shape|structure|envelope error -log|test|graphql|success-only|structured|@no-http-error",
    "@alike json error response",
    "error-response-format|error-response-formats across|@all -log|test|graphql|@no-http-error",
    "problem-detail|rfc-7807|rfc-9457|rfc7807|rfc9457|problem-json -#test|test",
    "avoid inconsistent|different|mixed|varying error-response|error-format|error-schema|error-body|error-shape|error-structure|error-payload|error-model",
  ],
});
