import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "CORS open to every origin",
  severity: "error",
  asks: [
    "=cors proper|correct|appropriate|strict|restrict|specific|explicit|trusted|whitelist|whitelisting|allowlist|known-origin|allowed-origin|lock|origin-validation|explicit-origin|origin-check|origin-only|restrictive|misconfigure|misconfiguration|secure-cors|safe-cors -cors-error|debug|bypass|browser|local|development|integration|review|=all|show|test|needed|outermost|outer|first|last|#reference",
    "=cors configure|configuration|configured|=set #@checklist -debug|error|ask|integration|streamlit|review|check|development|frontend|=all|needed",
    "avoid =cors wildcard|=all|=any|everything|permissive|open|star|allow_origins|misconfigure -error",
    "avoid =cors|allow_origins production|prod -cors-error|configure|missing|debug",
    "avoid allow_origins|wildcard-origin|=wildcard-cors",
    "=wildcard-cors|=permissive-cors|=insecure-cors|=overly-permissive-cors|=cors-wildcard|=cors-misconfiguration|=cors-misconfigurations|=misconfigured-cors|=open-cors",
  ],
});
