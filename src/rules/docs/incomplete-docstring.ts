import { defineRequirement } from "../rule.ts";

export default defineRequirement({
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
});
