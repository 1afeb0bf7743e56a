import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Dependency called by hand",
  severity: "warning",
  asks: [
    "dependency-injection use|@do|implement|leverage|apply|utilize|follow|prefer|via|through|fastapi|proper|@all|built-in|#fastapi -review-endpoint|expertise|expert|focus|mock|override|document|container|query|=annotated|type-hint|type-annotation|skill|signature|#context7|#mcp|#document",
    "dependency-injection|dependency session|database|auth|authentication|service|configuration|setting|common|resource|repository inject|dependency-injection|via-dependency|through-dependency|from-dependency|yield -@no-injection|=annotated",
    "=depends use|for|via|through|inject|with|leverage|fastapi|system|shared|common|reusable|auth -@no-injection|=annotated|=parens|cache|caching|stays",
    "reusable|common dependency create|define|use|operation|fastapi|auth|pagination -@no-injection|epic|task",
    "=inject service|repository|session|setting|client|database|dependency =depends|endpoint|route|handler|through-dependency|via-dependency|as-dependency|as-a-dependency|fastapi|#fastapi -@no-injection",
    "session-management|authentication-and-authorization|configuration-access #dependency-injection|#fastapi-di|#depends -@no-injection",
    "endpoint|route depend repository|protocol|service",
    "repository di|dependency-injection pattern|adherence|follow -test",
    "predefined auth-dependency|dependency-type",
    "avoid instantiate|construct|create service|repository|session|dependency|client @routes -@no-injection",
  ],
});
