import { defineRequirement, option } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "docstring-style": defineRequirement({
    summary: "Docstring in another style than the project's",
    severity: "warning",
    asks: [
      {
        ask: "docstring|=docstyle google -numpy|sphinx|guide|instead-of-docstring",
        options: { style: "google" },
      },
      {
        ask: "docstring|=docstyle numpy|=numpydoc -google|sphinx|instead-of-docstring",
        options: { style: "numpy" },
      },
      {
        ask: "docstring|=docstyle sphinx|restructuredtext|rest-style|=rst -google|numpy|docs|doc|update",
        options: { style: "sphinx" },
      },
      { ask: "google-style|google-format #docstring -numpy|sphinx|guide", options: { style: "google" } },
      "against docstring style|format any|free",
    ],
    options: option.strictObject({
      style: option.enum(["google", "numpy", "sphinx"]),
    }),
  }),
  "incomplete-docstring": defineRequirement({
    summary: "Docstring that leaves out a parameter, the result or an exception",
    severity: "note",
    asks: [
      "docstring|#docstring argument|parameter|input return|raise|output|exception|result -test|duplicate|instead-of-docstring|validator",
      "docstring argument|parameter|raise|exception list|document|describe|include|state|mention|explain|cover|section -test|duplicate",
      "comprehensive-docstring|complete-docstring|full-docstring|detailed-docstring|thorough-docstring|extensive-docstring -test|module-docstring|endpoint",
      "docstring =complete|=comprehensive|=thorough|=detailed -test|endpoint|coverage",
      "document parameter|argument return|raise|exception -@openapi|@endpoint|api|response",
      "argument-return-raise|parameter-return-raise -type|test",
      "avoid missing|incomplete docstring parameter|argument|return|raise|section",
      "avoid incomplete docstring",
    ],
  }),
  "undocumented-endpoint": defineRequirement({
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
  }),
};
