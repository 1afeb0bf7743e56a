import { blockingCall } from "../../python/blocking.ts";
import type { Scope } from "../../python/code-facts.ts";
import type { DatabaseObject } from "../../python/database-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { defineRule } from "../rule.ts";

const WAITING: ReadonlySet<string> = new Set(["commits", "flushes", "reads", "sends", "writes"]);

const WAYS: ReadonlyMap<DatabaseObject, string> = new Map([
  ["collection", "AsyncMongoClient"],
  ["connection", "AsyncConnection"],
]);

export default defineRule({
  summary: "Plain `def` endpoint that waits for I/O",
  severity: "warning",
  asks: [
    "async-endpoint|async-route|async-path-operation|async-api-endpoint|async-fastapi-endpoint|async-view|async-path-function -block|sync|@testing|asgitransport|override|review|driver|error-handling|=routing|event-handler|next-js|for-async-endpoint|from-async|client|in-async|inside|@elsewhere",
    "async-handler =use|prefer|implement|write|create|for|only -from-async|inside-async|ainvoke|asyncio-run|aiohttp|block|sync|@testing|idempotent|driver|event-handler|@elsewhere|beneficial|when",
    "@endpoint must-be-async|should-be-async|be-async|are-async|is-async|async-by-default|as-async|to-be-async -@testing|non|event-handler",
    "async-def|async-only endpoint|route|path-operation|handler|view -block|sync|test|review|handle_|inside|in-async-def|from-async-def|client|@elsewhere",
    "@endpoint|=views async|coroutine must|should|be|are|is|all|every|each|declare|define|use|make|always|prefer -@testing|non|next-js|=routing|layer|call|database|driver|sync|event-handler|client|session|block|=in|inside|from|httpx|http|operations-in|@elsewhere",
    "async-def|async-function io|by-default @do|prefer|for|all|bound|write -=blocking|inside|only-with|audio|@testing|@async-detail|library|file|@elsewhere",
    "=def async-def for-asynchronous|for-async|asynchronous-operation|asynchronous-one -@testing|@elsewhere",
    "async|async-await|async-first|async-pattern|async-code consistent|consistency|throughout|everywhere|everything|by-default|all-the-way|whole-stack|whole-codebase|entire-codebase|entire-stack|fully-async|all-code|all-new-code|new-code -correctly|pipeline|fully-sync|complex|redis-asyncio|ai-operation|#trade-off|io|@database|session|@async-detail|@testing|@elsewhere",
    "avoid sync-endpoint|sync-route|sync-handler|sync-path-operation|sync-view|non-async-endpoint -in-async|@testing|event-handler|@elsewhere",
    "avoid sync-def|plain-def|def-endpoint|def-route|def-handler -async-def|@testing|event-handler|@elsewhere",
    "avoid sync|=def @endpoint|view -async|either|completion|in-sync|driver|psycopg2|@testing|call|io|block|database|session|operation|request|event-handler|@elsewhere",
    "async-function|async-def|use-async for-endpoint|for-all-endpoint|for-api-endpoint|for-route|for-fastapi-endpoint|for-handler|for-all-route|for-fastapi-request|request-path|request-handler -@testing",
    "async-only -shape|signature|only-when|only-for|only-if|only-where|@testing|@database|session|library|native|adapter|pip",
    "avoid sync-work should-be-async|must-be-async -@testing",
    "against sync-endpoint|sync-route|sync-path-operation|sync-def|sync-handler|plain-def|regular-def|normal-def endpoint|route|handler|path-operation @do|@all|prefer|only -async|block|cpu|unless|either|or",
    "against avoid no-async|don't-use-async|not-use-async|never-use-async|avoid-async endpoint|route|handler|path-operation|def -block|cpu|sync|call|io|unless|heavy|test|driver",
  ],
  *check(file) {
    if (file.isTest) return;
    let ways: ReadonlyMap<Scope, string> | undefined;
    for (const { endpoint, isAsync, inner, name, nameAt } of file.functions()) {
      if (endpoint?.isProbe !== false || isAsync) continue;
      ways ??= asyncWays(file);
      const way = ways.get(inner);
      if (way === undefined || !file.isAtWork(way)) continue;
      if (way === "AsyncSession" && file.hasOnlySyncEngines) continue;
      const message = `\`${name}\` keeps a thread busy while it waits; make it \`async def\` and use \`${way}\` instead.`;
      yield { at: nameAt, message };
    }
  },
});

/** For the functions that wait for a database or a server: the class that does it without a thread. */
function asyncWays(file: PythonFile): ReadonlyMap<Scope, string> {
  const ways = new Map<Scope, string>();
  for (const call of file.calls()) {
    if (blockingCall(call)?.kind === "request") ways.set(call.scope, "AsyncClient");
  }
  for (const { isAsync, effect, within, object, library } of file.databaseCalls()) {
    if (isAsync || !WAITING.has(effect) || library.startsWith("sqlite3.")) continue;
    ways.set(within, WAYS.get(object) ?? "AsyncSession");
  }
  return ways;
}
