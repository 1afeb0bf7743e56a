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

/** Where everybody may have a page, however it is called. */
const SHARED =
  /^\^?\(?https?\??:\/\/\(?(?:\.[*+]|\[[^\]]*\][*+]|\\w[*+])\)?\.((?:amplifyapp|cloudfront|firebaseapp|gitlab|github|herokuapp|lovable|netlify|ngrok|ngrok-free|onrender|pages|railway|replit|run|streamlit|surge|trycloudflare|up\.railway|vercel|web|workers)\.(?:app|com|dev|io|net|sh))\)?\$?$/;

const SOCKETS: ReadonlySet<string | undefined> = new Set([
  "flask_socketio.SocketIO",
  "socketio.AsyncServer",
  "socketio.Server",
]);

export default defineRule({
  summary: "CORS open to every origin",
  severity: "error",
  asks: [
    "=cors proper|correct|appropriate|appropriately|strict|restrict|restricted|specific|explicit|trusted|whitelist|whitelisting|allowlist|known-origin|allowed-origin|lock|origin-validation|explicit-origin|origin-check|origin-only|restrictive|misconfigure|misconfiguration|secure|safe-cors|limit|from-setting|config-driven -cors-error|bypass|browser|local|review|show|test|outermost|outer|first|last|=proper-order|=right-order|=correct-order|#reference|=all|deploy|deployment|update|add-new|structure|trigger|define|expertise|communication|establish",
    "=cors|corsmiddleware configure|configuration|configured|=set|policy|policies with|specific|explicit|origin|proper|only|#@checklist|must|ensure|implement|appropriate|before|is -debug|error|ask|review|development|=all|order|first|last|react|grep|locate",
    "=cors configure|configuration|configured|=set #@checklist -debug|error|ask|review|=all",
    "corsmiddleware|allow_origins|allowed-origin|=cors|cors-origin explicit|specific|settings|env|known|trusted|allowlist|list|never ..9 -error|debug|test|local|locate|=defaults|=controls|update|deploy|add-new",
    "either =cors wildcard|=any|everything|permissive|star|misconfigure|misconfiguration|every-origin -error|local|development|=dev|fine|need|require",
    "avoid missing cors-configuration|cors-config|cors-policy|cors-restriction|cors-setting -error|document",
    "avoid =cors =all|open|allow_origins -error",
    "avoid =cors|allow_origins production|prod -cors-error|configure|missing|debug|include|includes",
    "either allow_origins|=cors-config|=cors credential star|wildcard|=all|any ..7 -test|cookie|frontend|fetch",
    "avoid =cors|origin|origins|allow_origins|allow_origin star ..6 -test",
    "avoid allow_origins|wildcard-origin|=wildcard-cors|=all-origins|=any-origin",
    "either =wildcard-cors|=permissive-cors|=insecure-cors|=overly-permissive-cors|=cors-wildcard|=cors-misconfiguration|=cors-misconfigurations|=misconfigured-cors|=open-cors|=wildcard-origins|=wildcard-origin|=cors-allowlist -deploy|update|add-new|fine|test|development",
    "check|verify|validate =cors #security|#apis ..1 -error|debug|test|preflight|issue|problem|header|deploy|deployment|diagnosis",
  ],
  *check(file) {
    if (!/CORSMiddleware|cors_allowed_origins/.test(file.text) || file.isTest || file.isScript) return;
    for (const call of file.calls()) {
      const wide = addsCors(call) ? wideOpen(call) : SOCKETS.has(call.name) ? openSocket(call) : undefined;
      if (wide === undefined || file.dependsOnStage(call)) continue;
      const { at, lets } = wide;
      yield { at, message: `\`${at.keyword}\` lets ${lets}; list the origins instead.` };
    }
  },
});

interface Wide {
  readonly at: Argument;
  /** Whom to do what. */
  readonly lets: string;
}

function addsCors(call: Call): boolean {
  return MIDDLEWARE.has(call.name) || MIDDLEWARE.has(call.arguments[0]?.value.name);
}

/** The argument that lets every origin in, or everybody's. */
function wideOpen(call: Call): Wide | undefined {
  const credentials = given(call.argument("allow_credentials"))?.text;
  if (credentials === "False") return undefined;
  const isNamed = credentials === "True";
  const origins = starred(call.argument("allow_origins"));
  const pattern = call.argument("allow_origin_regex");
  const fitting = given(pattern)?.stated?.string ?? "";
  const at = origins ?? (typeof pattern === "object" ? pattern : undefined);
  if (at === undefined) return undefined;
  if (origins !== undefined || ANY_HOST.test(fitting))
    return {
      at,
      lets: isNamed ? "any page call the API in the user's name" : "any page read what the API answers",
    };
  const host = isNamed ? sharedHost(fitting) : undefined;
  return host === undefined ? undefined : { at, lets: `any page of ${host} call the API in the user's name` };
}

function sharedHost(pattern: string): string | undefined {
  const parts = pattern.replaceAll(/\\([./-])/g, "$1").split("|");
  return parts.flatMap((part) => SHARED.exec(part)?.[1] ?? [])[0];
}

/** Socket.IO lets credentials in unless it is told not to. */
function openSocket(call: Call): Wide | undefined {
  const at = starred(call.argument("cors_allowed_origins"));
  if (at === undefined || given(call.argument("cors_credentials"))?.text === "False") return undefined;
  return { at, lets: "any page connect in the user's name" };
}

function starred(argument: Argument | "unknown" | undefined): Argument | undefined {
  const listed = given(argument)?.stated;
  return typeof argument === "object" && listed?.isLiteral && STAR.test(listed.text) ? argument : undefined;
}

function given(argument: Argument | "unknown" | undefined): Expression | undefined {
  return typeof argument === "object" ? argument.value : undefined;
}
