import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Model field without a description",
  severity: "note",
  asks: [
    "field =description|=descriptions|=described|describe use|with|clear|every|all|each|must|have|leverage|include|provide|concise -only|redundant|remove|keep|database|column|test|error|table|form|frontmatter|yaml|json|script|package|template|agent|@default|name|graphql|#graphql|tool|section|step|button|collection|baseline|release",
    "field-description|field-example|schema-example|model-example|example-value|example-field provide|add|use|include|clear|leverage -endpoint|test|only|redundant|remove|keep|graphql|secret|env|@default|#environment",
    "field-description openapi|swagger|clarity|clear",
    "openapi|swagger documentation|doc|schema example|description add|provide|include|with -endpoint|route|graphql|contract|test|parameter",
    "avoid missing field-description|field-example|description-on-field",
  ],
});
