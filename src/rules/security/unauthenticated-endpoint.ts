import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Writing endpoint without authentication",
  severity: "error",
  asks: [
    "@auth @endpoint|secure-api-design|protected-resource @all|protect|protected|require|ensure|implement|enforce|proper|sensitive|check|dependency|apply|secure -test|document|documented|undocumented|failure|error|401|403|status|middleware|annotated|communication|can|page|group|better|catch|align|list|method|catalog|specification|table|column|enumerate|change|file|spec|useful|exempt|handle|requirement|auth-endpoint|authentication-endpoint|auth-route|authentication-route|login-endpoint|prefix|audit-log|reference|existing|contain|thin|vs|bypass|gap|placement|logic|problem|solution|=new",
    "@endpoint =protected|=secured|=authenticated|protect|secure jwt|token|@current-user|@auth -test|document|page|group|file|touch|rate|login|handle|stateless|=validates|middleware|framework-uses",
    "endpoint-are-protected|route-are-protected|endpoint-be-protected|route-be-protected|endpoint-are-secured|endpoint-be-secured|route-are-secured|route-be-secured|endpoint-are-authenticated|route-are-authenticated|endpoint-require-auth|endpoint-is-protected|route-is-protected -test|document|csrf|rate|throttle|limit",
    "must-be-secured|must-be-protected|must-be-authenticated|should-be-protected @endpoint -test",
    "=secure|=protect all|every|always|must|ensure @endpoint -test|document|page|group|file|rate|throttle|limit|login|handle|public|prefix|csrf",
    "@current-user @endpoint|depend @all|protect|require|use|mutate|state-change -annotated|change|update|test|touch|never",
    "security-dependency use|add|reusable|role|rbac -test",
    "global-auth|global-bearer|auth-by-default|authentication-by-default -test|behavior|redirect|middleware|state|context|provider",
    "avoid missing-authentication|missing-authorization|missing-auth|missing-authz|missing-authn|missing-any-authentication|missing-proper-authentication|missing-or-insufficient-authorization|missing-or-broken-authentication @endpoint|@current-user -test|401|document",
    "avoid =missing-authentication|=missing-authorization|=missing-auth|=missing-authz|=missing-authn|=missing-any-authentication|=missing-proper-authentication|=missing-or-insufficient-authorization|=missing-or-broken-authentication -401|403|document|test|if|config|header|404|grep|related|middleware|feature|assume|#false",
    "avoid no-auth|no-authentication|no-authorization @endpoint",
    "avoid unprotected|unauthenticated|unsecured @endpoint write|leave|mutate|state|create|sensitive|=no|never -prefix|test",
    "unprotected-endpoint|unprotected-route|unauthenticated-endpoint|unauthenticated-route -prefix|test|return|allow|public",
    "against avoid @auth service|app|api|project|here -missing|route|endpoint|skip|bypass",
  ],
});
