import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Row that may be missing, used without a check",
  severity: "error",
  asks: [
    "=404 not-found|missing|exist|nonexistent|nonexisting|absent|unknown|none return|raise|for|when|if|respond|give|throw -@not-a-row",
    "avoid =404 not-found|missing|exist|nonexistent|nonexisting|absent|unknown|none return|raise|for|when|if|respond|give|throw -@not-a-row",
    "=404 for-not-found|for-missing|for-nonexistent|when-not-found|if-not-found -#test|test|page|verify",
    "avoid =404 for-not-found|for-missing|for-nonexistent|when-not-found|if-not-found -#test|test|page|verify",
    "error-handling comprehensive|thorough|complete ~httpexception ~404",
    "handle-error graceful specific-exception",
    "none-check|check-none|check-for-none|handle-none|none-result|is-none query|row|record|first|get|lookup|database|session|scalar_one_or_none -test|type|column",
    "avoid missing none-check|not-found-check|404-check",
    "missing-row|missing-record|row-not-found|record-not-found|nonexistent-record handle|check|404 -#test|test",
    "avoid missing-row|missing-record|row-not-found|record-not-found handle|check|404|graceful -#test|test",
  ],
});
