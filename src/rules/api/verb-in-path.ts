import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Verb in a path",
  severity: "warning",
  asks: [
    "=restful|=rest convention|principle|standard|practice|semantic|=naming|guideline|constraint|compliant|maturity|idiom|pattern|style-guide -at-rest|graphql|grpc|test|encrypt|client|assumption",
    "=restful-endpoint|=restful-endpoints|=restful-routes|=restful-urls|=restful-paths with|follow|proper|clean|keep|ensure|use-restful -@no-rest",
    "http-method|http-verb @proper|map|crud|action|semantic|respect|convention -status-code|analyze|determine|@no-rest",
    "noun|plural url|path|endpoint|route|uri|resource -table|database|model|=verb-noun|=noun-verb|cli",
    "plural-noun collection|#api|#rest|#endpoint|#url|#resource -table|database|model",
    "avoid verb url|path|endpoint|route|uri|resource",
    "resource-oriented|resource-based|resource-centric url|path|endpoint|route|uri|api",
    "avoid wrong|incorrect|misuse|improper http-method|http-verb",
    "avoid non-restful|unrestful",
  ],
});
