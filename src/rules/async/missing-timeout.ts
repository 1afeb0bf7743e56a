import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "HTTP call without a timeout",
  severity: "warning",
  asks: [
    "timeout http|external|outbound|outgoing|network|httpx|aiohttp|third-party|upstream|llm|api-call|api-request|=requests|remote call|request|@all|@do|set|client|operation|configure|explicit|need -test|job|ci|query|statement|pool|idle|lock|gateway|nginx|worker|workflow|command|shell|bash|session|user|timeout-error|timeouterror|cause|simulate|tool|=handle|gracefully|centralize|#edge-case|@elsewhere",
    "timeout everywhere -test|@elsewhere",
    "avoid missing-timeout|missing-a-timeout|missing-explicit-timeout|missing-request-timeout http|external|network|api|request|call|configuration|client|httpx|outbound|service -test|ci|job|query|pool|lock|@elsewhere",
    "avoid timeout-none|infinite-timeout|unbounded-wait -test",
  ],
});
