import type { Endpoint } from "../../python/endpoint-facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Endpoint that the API's documentation says nothing about",
  severity: "warning",
  asks: [
    "@openapi|fully-documented-api @documentation|fully-document|well-document|=complete|accurate @all|@do|@endpoint|clear|proper|accurate|ensure|maintain|keep|=is|=are|generate|auto|good|well|document|=via|=through|=with -=version|tag|status|=before|format|readme|update|disable|hide|protect|production|client|sdk|codegen|validator|export|commit|yaml|yml|title|see|refer|field|parameter|path|fetch|read|=testing|at-docs|=openapi-json|generate-client|url|remain|option|filter|example-response|=first|from-openapi|own-openapi|sub-application|discovery|=test-with|own-docs",
    "openapi-documentation|swagger-documentation|openapi-doc -tag|status|readme|update|disable|hide|protect|production|client|sdk|export|commit|see|refer|fetch|read|interactive|field|for-test|enable|verify|=at|remain|that-appear|parameter|example-response|option|own-openapi|sub-application",
    "@openapi document|docs|spec|specification comprehensive|complete|update|proper ..5 -test|client|sdk|export|generate|script|yaml|json|commit|from|read|drift|hide|disable|production|run|url|ui",
    "@openapi tag|parameter summary|description|describe|document -field",
    "@endpoint =documented|=document|=documents|docstring -test|parser|post|key|provider|=inputs|auth|authentication|error|changelog|readme|table|internal|executive|read|see|disable|update|in-docstring|use-the-handler|pass|instead|role|requirement|requirements|status-code|happy-path|env|health-endpoint|catalog|=first|=there|option|options|#readme|requirement|protected-endpoint|=md",
    "@endpoint|operation summary|description|describe @all|@do|clear|proper|detailed|document|meaningful|give|descriptive|helpful -readme|test|error|executive|request|=input|=responses|field|=pr|pull-request",
    "=summary =description =tags|response_model|#@endpoint|#api|#route ..5 -pr|issue|ticket|commit|meta|seo|test|one-line",
    "summary description #@openapi annotate|add|write|include|provide|all|every|must ..6 -pr|issue|ticket|commit|meta|seo|test|field",
    "endpoint-documentation|endpoint-docstring|route-docstring|operation-description @all|present|clear|=is|=are|accurate|@do|quality -official|read|consult|reference|=md|requirement|update|auth",
    "docstring #@endpoint add|write|include|provide|@all -test|#tool|#mcp|public-method|#handler-implementation",
    "docstring|=summary|=description|=descriptions #document-endpoint|#document-route|#document-the-endpoint|#document-your-endpoint|#endpoint-documentation ..6 -readme|test|=pr|tool|=md|field|commit",
    "=document-apis|=document-the-api|=document-your-api ensure|all|complete|clear|=document -public|test",
    "api-documentation|api-doc|=document-apis|=documents-apis|=document-api @all|implement|proper|check|accurate|clear|completeness|ensure|description -changelog|external|third|auth|read|consult|official|review|reference|=in|field-description|field",
    "api self-documenting|=self-documented -graphql|#graphql|introspection",
    "either missing|with-no @endpoint docstring|description|summary|documentation|=docs",
    "avoid undocumented|missing-documentation @endpoint|api|=OpenAPI -public",
    "auto-docs|auto-doc|autodocs|auto-generated-doc|auto-generated-docs|automatic-doc|automatic-docs|generated-docs|interactive-docs =clear|=complete|=accurate|=useful|descriptive|=readable|understandable|be ..5 -test|disable|hide|visit|see|open|url|production|sphinx|mkdocs|at-docs",
  ],
  *check(file) {
    if (file.isTest) return;
    for (const { name, nameAt, docstring, endpoint } of file.functions()) {
      if (endpoint === undefined || docstring !== undefined || isDescribed(endpoint)) continue;
      if (endpoint.isProbe || endpoint.isPrescribed || endpoint.isInSchema !== true) continue;
      yield {
        at: nameAt,
        message: `\`${name}\` has neither docstring, \`summary\` nor \`description\`; say what it is for.`,
      };
    }
  },
});

/** What stands in `openapi_extra` may be a text that OpenAPI shows. */
function isDescribed(endpoint: Endpoint): boolean {
  const extra = endpoint.option("openapi_extra");
  return endpoint.isDescribed || extra === "unknown" || (extra !== undefined && !extra.value.isNone);
}
