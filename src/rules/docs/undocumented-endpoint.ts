import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Endpoint that the API's documentation says nothing about",
  severity: "warning",
  asks: [
    "@openapi document|documentation|docs|doc|description|describe|annotate|metadata|summary -disable|hide|protect|production|client|sdk|codegen|validator|export|commit|tag|yaml|yml|title|see|refer|field|parameter|path|fetch|read|=testing|at-docs|=openapi-json",
    "@openapi tag|parameter summary|description|describe|document -field",
    "@endpoint =documented|=document|=documents -test|parser|post|key|provider|=inputs|auth|authentication|error|changelog|readme|table|internal",
    "@endpoint docstring|summary|description|describe @all|@do|clear|proper|detailed|document -test|error|executive|request|=input|in-docstring|=responses",
    "docstring #@endpoint add|write|include -test",
    "path-operation|operation|endpoint|route =description|=descriptions|=summary|=summaries clear|descriptive|meaningful|helpful|@all -=responses",
    "api-documentation|api-doc|=document-apis|=documents-apis|=document-api @all|check|accurate|clear|completeness|ensure -changelog|external|third|auth|read|consult|official|review",
    "api self-documenting|=self-documented -graphql|#graphql|introspection",
    "avoid missing|undocumented @endpoint docstring|description|summary|documentation",
    "avoid undocumented|missing-documentation @endpoint|api",
  ],
});
