import type { Argument, Call, Expression } from "../../python/code-facts.ts";
import { defineRule } from "../rule.ts";

const MIDDLEWARE: ReadonlySet<string | undefined> = new Set([
  "fastapi.middleware.cors.CORSMiddleware",
  "starlette.middleware.cors.CORSMiddleware",
]);

/** `["*"]`, `"*"`, or a list with it. */
const STAR = /(?:^|[[({,]\s*)["']\*["'](?=\s*(?:[\]),}]|$))/;

/** A pattern that any host fits, with or without the scheme before it. */
const ANY_HOST = /^\^?\(?(?:\(?https?\??\)?(?:\|http)?\)?:\/\/)?\(?\.[*+]\)?\??\$?$/;

export default defineRule({
  summary: "CORS open to every origin",
  severity: "error",
  asks: [
    "=cors proper|correct|appropriate|appropriately|strict|restrict|restricted|specific|explicit|trusted|whitelist|whitelisting|allowlist|known-origin|allowed-origin|lock|origin-validation|explicit-origin|origin-check|origin-only|restrictive|misconfigure|misconfiguration|secure|safe-cors|limit|from-setting|config-driven -cors-error|bypass|browser|local|review|show|test|outermost|outer|first|last|=proper-order|=right-order|=correct-order|#reference|=all|deploy|deployment|update|add-new|structure|trigger|define|expertise|communication|establish",
    "=cors|corsmiddleware configure|configuration|configured|=set|policy|policies with|specific|explicit|origin|proper|only|#@checklist|must|ensure|implement|appropriate|before|is -debug|error|ask|review|development|=all|order|first|last|react|grep|locate",
    "=cors configure|configuration|configured|=set #@checklist -debug|error|ask|review|=all",
    "corsmiddleware|allow_origins|allowed-origin|=cors|cors-origin explicit|specific|settings|env|known|trusted|allowlist|list|never ..9 -error|debug|test|local|locate|=defaults|=controls|update|deploy|add-new",
    "either =cors wildcard|=any|everything|permissive|star|misconfigure|misconfiguration|every-origin -error|local|development|=dev|fine|need|require",
    "avoid =cors =all|open|allow_origins -error",
    "avoid =cors|allow_origins production|prod -cors-error|configure|missing|debug|include|includes",
    "either allow_origins|=cors-config|=cors credential star|wildcard|=all|any ..7 -test|cookie|frontend|fetch",
    "avoid =cors|origin|origins|allow_origins|allow_origin star ..6 -test",
    "avoid allow_origins|wildcard-origin|=wildcard-cors|=all-origins|=any-origin",
    "either =wildcard-cors|=permissive-cors|=insecure-cors|=overly-permissive-cors|=cors-wildcard|=cors-misconfiguration|=cors-misconfigurations|=misconfigured-cors|=open-cors|=wildcard-origins|=wildcard-origin|=cors-allowlist -deploy|update|add-new|fine|test|development",
  ],
  *check(file) {
    if (!file.text.includes("CORSMiddleware") || file.isTest || file.isScript) return;
    for (const call of file.calls()) {
      if (!addsCors(call) || file.dependsOnStage(call)) continue;
      const wide = wideOpen(call);
      const credentials = given(call.argument("allow_credentials"));
      if (wide === undefined || credentials?.text === "False") continue;
      const harm =
        credentials?.text === "True" ? "call the API in the user's name" : "read what the API answers";
      yield { at: wide, message: `\`${wide.keyword}\` lets any page ${harm}; list the origins instead.` };
    }
  },
});

function addsCors(call: Call): boolean {
  return MIDDLEWARE.has(call.name) || MIDDLEWARE.has(call.arguments[0]?.value.name);
}

/** The argument that lets every origin in. */
function wideOpen(call: Call): Argument | undefined {
  const origins = call.argument("allow_origins");
  const pattern = call.argument("allow_origin_regex");
  const listed = given(origins)?.stated;
  if (typeof origins === "object" && listed?.isLiteral && STAR.test(listed.text)) return origins;
  const fits = ANY_HOST.test(given(pattern)?.stated?.string ?? "");
  return typeof pattern === "object" && fits ? pattern : undefined;
}

function given(argument: Argument | "unknown" | undefined): Expression | undefined {
  return typeof argument === "object" ? argument.value : undefined;
}
