import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Token accepted without checking its signature",
  severity: "error",
  asks: [
    "jwt|json-web-token|bearer-token|access-token|id-token|auth-token verify|verified|verification|validate|validated -browser|localstorage|react|client-side|format|debug|test|csrf|expose|implemented|backend|log|rfc|work|email|generation|generate|creation|handling|delegate|package|getsession|document|header|assess|=md|login|me|agent|identical|call|introspection|revocation|faster|=validates|=verifies|=ensures|=done|organization|match|input|release|hashed|stored|#test|#scope|#out",
    "token-validation|token-verification|validate-token|verify-token|verified-token|token-are-validated|token-are-verified|token-be-validated|token-be-verified jwt|auth|authentication|every|all|request|dependency|implement|always|proper|extract|before|must|#jwt|#auth|#authentication -csrf|format|test|debug|refresh|design|log|reset|email|login|generation|versioning|management|submission|agent|me|server|skill|receive|=validates|=verifies|=ensures|expiration|expiry|hashed|hash|storage|stored|comparison|timing|share|#test|#scope|#reset|#@frontend",
    "signature verify|verified|verification|validate|check jwt|token|#jwt -@frontend|test|webhook|email|debug|assess|attack|attacker|submission|=verifies|=validates|#reset",
    "implement jwt-authentication|jwt-auth|jwt-based-authentication|jwt-token-based-authentication|jwt-token-authentication -test|@frontend|agent",
    "implement jwt =or authentication -test|robust",
    "avoid decode|trust|accept jwt|token missing|unverified|skip verify|verification|validate|signature",
    "avoid missing token-validation|jwt-validation|token-verification|jwt-verification|signature-verification -csrf|webhook",
    "reject|refuse jwt|token =none|unsigned|alg",
    "avoid disable|skip|bypass|ignore|turn-off signature|verification jwt|token|#jwt -webhook|attack",
    "avoid =none algorithm|alg jwt|token|#jwt",
    "jwt algorithm explicit|pin|specify|restrict|allowlist|whitelist|none",
  ],
});
