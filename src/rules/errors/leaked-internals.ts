import type { Expression } from "../../python/code-facts.ts";
import { isBroad } from "../../python/exception-names.ts";
import { defineRule } from "../rule.ts";

/** What Python raises about files, hosts and processes; `FileNotFoundError` and the like are raised for users, too. */
const SYSTEM =
  /^(?:OSError|IOError|EnvironmentError|ConnectionError|AttributeError|ImportError|ModuleNotFoundError)$/;

/** Libraries that speak of tables, hosts and requests. */
const LIBRARIES =
  /^(?:aio_pika|aiohttp|aiomysql|aiosqlite|asyncpg|azure|boto3|botocore|docker|elasticsearch|google|grpc|httpcore|httpx|kafka|kubernetes|motor|paramiko|pika|psycopg|psycopg2|pymongo|pymysql|redis|requests|smtplib|socket|sqlalchemy|sqlite3|sqlmodel|ssl|subprocess|tortoise|urllib3)\./;

export default defineRule({
  summary: "Internals of an error in a response",
  severity: "error",
  asks: [
    "avoid @reveal|#expose|#reveal|#leak|print|dump|put @internals -test|unless|log-only|lose|lost|preserve|original|schema|package|module|network|header|docstring|comment|in-exception-message|listener|=dict|=dicts|exported|protocols|api-surface|best-effort|internals-of",
    "avoid @internals @reader -test|unless|log|logging|lose|lost|original|docstring|docs|code-comment",
    "avoid @reveal =internals|=internal error|exception|client|response|message|caller|4xx|5xx|#error -network|port|=id|=ids|schema|endpoint|host|type|=raw-api|test|package|module|function|class|api-surface|state|model|object|mcp|bridge|field|vpn|transport|schema|listener|event|urls|lifecycle",
    "avoid @reveal sensitive|confidential|information|detail error|exception|error-message|error-response|#error|=500 -exception-message|in-exception|logging|schema|commit|git|filter|test|own|add|pr|more|helpful|default|envelope",
    "avoid expose|exposed|reveal|leak sensitive-information|sensitive-data|sensitive-info|internal-information ..8 -=logging|=Logging|logs-include|log-sensitive|orm|llm|resource|=in-code|source-code|websocket|commit|git|response-model|url|test|frontend|field",
    "avoid sensitive|sensitive-data|sensitive-information|sensitive-info|internal-data =in error-message|error-response|error-body|=errors ..6 -log|code",
    "hide|conceal|strip|mask @internals|internals client|user|response|production|api|error|caller ..8 -test|class|module",
    "sanitize|scrub error|exception|error-message|outbound-message -html|sql|input|data",
    "either error-message|error-response|exception-message|=errors leak|leakage|reveal|disclose|exposure|exposed secret|sensitive|pii|internal|internals|information|info|detail ..10 -test|log",
    "=errors|error-message|error-response =generic|safely|=opaque return|are|is -test",
    "generic|safe|opaque|=sanitized|neutral error-message|error-response|message|error-body|response|generic-error|generic-500 client|user|caller|production|external|public|#api|#error|#errors|#exception|=500|unexpected|internal-server-error|server-error|httpexception ..8 -hide|cause|vague|unhelpful|=safe-design|json-safe|to_dict|save|avoid|exception-message|type|commit",
    "stack-trace|traceback|internals stay|remain|keep|belong server|server-side|in-log|log-only -client-side|test",
    "avoid return|expose|send|leak|reveal|echo|surface|show exception-message|exception-string client|user|response|caller|consumer|api|frontend|detail -test",
    "avoid =error|=errors expose|leak|reveal|disclose data|information|detail|internals ..6 -log|test|mask|response-model",
    "does|do|could|can|any @reveal|reach @internals|internals client|user|response|error|error-response ..12 -test|module|package",
    "either detail-str-e|detail-str-exc|detail-str-err|detail-str-ex|detail-str-error|detail-str-exception|detail-repr|detail-traceback -log",
    "avoid str-e|str-exc|str-err|str-error|str-exception|str-ex|repr-e|repr-exc|format_exc|traceback-format response|detail|client|return|httpexception|message|user -logger|logging|=log",
    "either error|error-message|exception|error-response|=errors information-disclosure|verbose-error|information-leak|information-leakage|info-leak|info-leakage|leakage|leak-information -log-only|log|jwt|threat|review|test|=can|encryption",
    "either =stack-traces-exposed|=stack-trace-exposed|=stack-traces-leaked|=tracebacks-exposed|=internal-errors-exposed|=exposed-stack-traces|=leaked-stack-traces -test",
    "avoid raw-exception-text|raw-exception-message|raw-error-text|raw-traceback -log|raise|catch",
    "detail-error|detailed-error|error-detail|full-error|=detailed-errors|detailed-exception only|stay|remain|kept|live server-log|server-side|=logs|in-log ..6 -test|not-only|@testing",
    "=safe-errors|=safe-error|=safe-error-message|=safe-error-messages|=safe-error-response|=safe-error-responses -handle|thread|type-safe|fail|test",
    "avoid stack-trace|traceback|internal-error reject ..3 -log|test|analyze",
  ],
  *check(file) {
    if (file.isTest || file.isScript) return;
    for (const leak of file.leaks()) {
      if (file.dependsOnStage(leak)) continue;
      const thing = leak.text.length > 60 ? "the exception" : leak.text;
      if (leak.shows === "traceback") {
        yield { at: leak, message: `\`${thing}\` shows the client the code; log it instead.` };
      } else if (leak.caught.some(isInternal)) {
        const message = `\`${thing}\` tells the client what only the team should know; log it, and answer in words of your own instead.`;
        yield { at: leak, message };
      }
    }
  },
});

/** Nobody wrote its text for the client. */
function isInternal({ name, text }: Expression): boolean {
  return isBroad(name) || text === "500" || SYSTEM.test(name ?? "") || LIBRARIES.test(name ?? "");
}
