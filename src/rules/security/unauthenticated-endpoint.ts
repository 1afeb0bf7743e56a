import { withParts } from "../../python/body-models.ts";
import type { PythonFunction } from "../../python/definition-facts.ts";
import type { Endpoint } from "../../python/endpoint-facts.ts";
import {
  isAskedByAnybody,
  isChangedByAnybody,
  isPostedByAnybody,
  type Named,
} from "../../python/open-words.ts";
import { defineRule } from "../rule.ts";

const WRITING = new Set(["DELETE", "PATCH", "POST", "PUT"]);

/** A POST that only asks, with more than fits into a query string. */
const READING =
  /^(?:api_|post_)?(?:analy[sz]e|assess|classify|compare|embed|evaluate|explain|export|extract|fetch|filter|find|generate|get|list|match|optimi[sz]e|rank|read|recommend|rerank|score|simulate|suggest|summari[sz]e|transcribe|translate)(?:_|$)|^(?:api_|post_)?(?:plan|project)_(?!add|create|delete|new|remove|save|set|update|upload)/;

/** A POST that asks, and more. */
const KEEPING = /_and_(?:add|create|persist|save|store|update|upload)(?:_|$)/;

/** Says of itself that it leaves all as it was. */
const LEAVING = new RegExp(
  [
    String.raw`\bwithout (?:actually )?(?:persisting|saving|storing|writing)(?: (?:anything|(?:any |the )?(?:data|results?)|it|them))?(?: (?:in|to) the (?:database|db))?(?=["'.,;:)]|\s*$)`,
    String.raw`\bnothing (?:is|will be|gets) (?:changed|persisted|saved|stored|written)\b`,
    String.raw`\b(?:does not|doesn't) (?:change|modify|persist|save|store|write) (?:anything|any data|(?:the )?results?)\b`,
  ].join("|"),
  "im",
);

export default defineRule({
  summary: "Writing endpoint without authentication",
  severity: "error",
  asks: [
    "@auth @endpoint|secure-api-design|protected-resource|boundary @all|need|protect|protected|require|ensure|implement|enforce|proper|sensitive|check|dependency|apply|secure|mutate|state-change|non-public -unauthenticated-limit|test|document|documented|undocumented|failure|error|401|403|status|middleware|annotated|communication|can|page|group|better|catch|align|list|method|catalog|specification|table|column|enumerate|=change|=changes|=changed|file|spec|useful|exempt|handle|requirement|auth-endpoint|authentication-endpoint|auth-route|authentication-route|login-endpoint|prefix|audit-log|reference|existing|contain|thin|bypass|gap|placement|logic|problem|solution|=new|own|=routing|#rate|#rate-limit|limiter|filter|match|matches|=when|concern|frontend|returned|expects|status-line",
    "@endpoint|router|operation =protected|=secured|=authenticated|protect|secure|require|mutation|check jwt|token|bearer|@current-user|@auth|oauth2|logged-in|login-required ..9 -unauthenticated-limit|test|document|page|group|file|touch|rate|handle|stateless|=validates|middleware|framework-uses|error|401|existing|contain|login-endpoint|expire|list|before-operation|scope|scoped|is-enabled|filter|match|httpie|curl|placement|=frontend|=claims|problem|refresh|parameter|familiarize|organization|evaluate|=main|tenant",
    "@auth =applied|=enforced|=required|in-place proper|properly|is|are|in-place|middleware|explicitly ..6 -identical|identically|test|401|document|@frontend|rate|composable|user-scoped|review|measure",
    "auth-check|authentication-check|authorization-check|authorize-check|authn-check|authz-check|authorize-every-request|authenticate-every-request present|implement|every|all|proper|ensure|verify|in-place|before-accessing -composable|repeated|duplicate|=verifies|requirements|test|document|401|review|health|@frontend|liveness|login-flow",
    "endpoint-are-protected|route-are-protected|endpoint-be-protected|route-be-protected|endpoint-are-secured|endpoint-be-secured|route-are-secured|route-be-secured|endpoint-are-authenticated|route-be-authenticated|endpoint-be-authenticated|endpoint-require-auth|endpoint-is-protected|route-is-protected -test|document|csrf|rate|throttle|limit",
    "admin|internal|sensitive|management|administrative @endpoint protected|secured|restricted|guarded|locked|behind ..5 -throttle|rate|test|document|network|prefix|path-traversal|vpn",
    "must-be-secured|must-be-protected|must-be-authenticated|should-be-protected @endpoint -test",
    "=authentication|=authorization =properly|=correctly|=appropriately|=consistently =implemented|=enforced|=applied -test|document|401|frontend",
    "proper-authentication|proper-authorization|authentication-and-authorization implement|add|enforce|ensure|apply ..5 -test|document|frontend|understand|review|plan|design",
    "authn|authz|authentication|authorization|auth|permission through-dependency|via-dependency|through-depends|via-depends -test|package|version|document|shared|inject",
    "oauth2|bearer|jwt-bearer dependency|dependencies implement|use|require|every|all|enforce -test|package|version|document|shared",
    "every|each|all @endpoint role-guard|auth-guard|permission-guard|role-check|auth-dependency -test|@frontend",
    "=post|=put|=patch|=delete|mutate|state-change|non-get require|need|check|protect|behind @auth|@current-user|=user|login|logged-in|token ..8 -setup|create|first-time|test|document|curl|csrf|frontend",
    "either missing auth-dependency|auth-check|authentication-dependency|auth-guard|authorization-dependency|permission-check|permission-dependency|=auth @endpoint ..7 -test|401|document|public|fine|health|flow",
    "@endpoint private-by-default|secure-by-default|authenticated-by-default|protected-by-default|secured-by-default|closed-by-default|locked-by-default -test|document",
    "=secure|=protect all|every|always|must|ensure @endpoint -test|document|page|group|file|rate|throttle|limit|login|handle|public|prefix|csrf",
    "@current-user @endpoint|depend|mutation|router @all|protect|require|use|mutate|state-change|check|unless|has -annotated|change|update|test|touch|never|extract",
    "endpoint|route|mutation|write|operation check|require|verify|need current-user|logged-in-user|authenticated-user -test|document|login",
    "global-auth|global-bearer|auth-by-default|authentication-by-default|security-dependency use|add|reusable|role|rbac|explicit-public|all|every|require|with -test|behavior|redirect|middleware|state|context|provider",
    "either missing-authentication|missing-authorization|missing-auth|missing-authz|missing-authn|missing-any-authentication|missing-proper-authentication|missing-or-insufficient-authorization|missing-or-broken-authentication|missing-authorization-check|missing-depends|missing-require_auth @endpoint|@current-user -test|401|document|flow|plan|fine|only|public",
    "avoid =missing-authentication|=missing-authorization|=missing-auth|=missing-authz|=missing-authn|=missing-any-authentication|=missing-proper-authentication|=missing-or-insufficient-authorization|=missing-or-broken-authentication|=lack-authorization|=lack-authentication -401|403|document|test|if|config|header|404|grep|related|middleware|feature|assume|flow|plan|#false",
    "avoid skip-auth|skip-authentication|skip-authorization|skip-permission|missing-proper-authentication|missing-proper-jwt -test|#test|=dev|local",
    "avoid skip|bypass|omit authentication|authorization|auth|auth-check @endpoint ..6 -test|#test",
    "protected-endpoint|protected-route|authenticated-route|authenticated-endpoint =depends|dependency all|every|use|must|have ..8 -test|document|frontend|react|main",
    "avoid no-auth|no-authentication|no-authorization @endpoint -public|need|health",
    "either unprotected|unauthenticated|unsecured @endpoint write|leave|mutate|state|create|sensitive|=no|never -prefix|test|return|401|error|allow|redirect",
    "authorization-check|authentication-check|authorisation-check|auth-check|permission-check|authz-check #security|#must-have|#must-follow|#api-security ..3 -if-needed|test|#test|@frontend|document|log|missing|agent|tool|=health|fail|fails|object",
    "@do|wire|use authentication-dependency|auth-dependency|authorization-dependency|login-dependency|authenticated-user-dependency ..3 -test|mock|override|@frontend|package|install|library",
    "@auth every-request|all-request|each-request|any-request ..4 -test|outgoing|outbound|external|header|refresh|@frontend|log|attach|send|include|mcp|agent|proxy|gateway|client",
    "either unprotected-endpoint|unprotected-route|unauthenticated-endpoint|unauthenticated-route -handle|webhook|before|prefix|test|return|allow|public",
    "require|enforce|check|verify|validate authentication|=auth|authorization|=token|jwt|bearer #every-endpoint|#all-endpoint|#each-endpoint|#endpoint-must|#every-route|#all-route|#each-route|#route-must|#every-api-endpoint|#all-api-endpoint|#every-handler|#new-endpoint ..3 -if-needed|test|document|error|401|@frontend|login",
    "=depends @current-user #authentication|#auth|#authorization|#authenticate|#protected ..4 -test|mock|override|example|optional",
    "=crud|crud-operation|endpoint|route|=operations with-auth|with-authentication|with-authorization|with-auth-check ..5 -test|google|oauth|provider|supabase|firebase|login|client|error|help|issue|problem|document|start|call|request|curl !",
    "login_required|jwt_required|auth_required|requires_auth|token_required|=require_login|authentication_required @routes|protected|=views|mutation|=resources @do|=on|=for|=with|every|all ..7 -test|django|@frontend|page|template",
    "=auth|authentication|login required|=require on-all|on-every|on-each|everywhere except|apart|besides|other-than ..10 -test|mfa|@frontend|page|document",
    "role-check|permission-check|scope-check through|via|with|by|as dependency|dependencies|=depends ..5 -test|mock|override|@frontend",
    "protected-route|protected-endpoint|auth-dependency check|verify|validate ..3 -test|@frontend|react|document|frontend",
    "against avoid @auth service|app|api|project|here -missing|route|endpoint|skip|bypass",
  ],
  *check(file) {
    if (file.isScript) return;
    for (const around of file.functions()) {
      const { name, nameAt, endpoint } = around;
      if (endpoint?.path === undefined || !endpoint.methods.some((method) => WRITING.has(method))) continue;
      const isPosted = endpoint.methods.includes("POST");
      const called = named(file.path, around, endpoint);
      if (isPosted ? isPostable(around, endpoint, called) : isChangedByAnybody(called)) continue;
      if (endpoint.isGuarded !== false || !file.hasUsers || endpoint.isSaidOpen) continue;
      if (endpoint.isPlaceholder || (isPosted && endpoint.onlyReckons)) continue;
      yield {
        at: nameAt,
        message: `\`${name}\` writes for everybody who calls it; let it or its router depend on who asks.`,
      };
    }
  },
});

const PASSWORD = /^(?:plain_?|raw_?|user_?)?(?:passphrase|passwd|password|pwd)1?$/i;

/** What only somebody has who was sent it. */
const PROOF = /(?:^|_)(?:code|otp|signature|token)$/;

/** What shows by itself that somebody else has looked at who it is. */
const APPROVED = /(?:^|_)(?:payer_id|signature)$/;

const CONTACT = /^(?:e_?mail|mobile|phone|user_?name)(?:_address|_number)?$/;

/** Is there for everybody, or only to ask. Who gives a password of their own signs up, or in. */
function isPostable(around: PythonFunction, endpoint: Endpoint, called: Named): boolean {
  if (isPostedByAnybody(called) || bringsPassword(around) || isHanded(around, APPROVED)) return true;
  if (KEEPING.test(around.name) || endpoint.isSeenKeeping) return false;
  return READING.test(around.name) || isAskedByAnybody(called) || LEAVING.test(around.docstring?.text ?? "");
}

function isHanded({ bodies, parameters }: PythonFunction, sought: RegExp): boolean {
  const fields = bodies.flatMap(({ models }) => models.flatMap((model) => model.fields));
  return [...parameters, ...fields].some(({ name }) => sought.test(name));
}

/** Also in what a body is made of: `{"user": {"password": …}}`. */
function bringsPassword(around: PythonFunction): boolean {
  const parts = withParts(around.bodies.flatMap(({ models }) => models));
  return (
    isHanded(around, PASSWORD) || parts.some(({ fields }) => fields.some(({ name }) => PASSWORD.test(name)))
  );
}

function named(file: string, around: PythonFunction, endpoint: Endpoint): Named {
  const { path = "", mountings } = endpoint;
  return {
    name: around.name.toLowerCase(),
    path: path.toLowerCase(),
    file: file.toLowerCase(),
    prefixes: mountings.flatMap(({ prefix }) => prefix?.toLowerCase() ?? []),
    takesProof: isHanded(around, PROOF),
    takesContact: isHanded(around, CONTACT),
    takesBody: around.bodies.length > 0,
    get isSeenKeeping() {
      return endpoint.isSeenKeeping;
    },
    get isQueueing() {
      return endpoint.isQueueing;
    },
  };
}
