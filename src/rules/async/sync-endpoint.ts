import { blockingCall } from "../../python/blocking.ts";
import type { Call, Scope } from "../../python/code-facts.ts";
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
    let takers: ReadonlyMap<Scope, readonly Call[]> | undefined;
    for (const { endpoint, isAsync, inner, name, nameAt } of file.functions()) {
      if (endpoint?.isProbe !== false || isAsync) continue;
      ways ??= asyncWays(file);
      const way = ways.get(inner);
      if (way === undefined || !file.isAtWork(way)) continue;
      if (way === "AsyncSession" && file.hasOnlySyncEngines) continue;
      takers ??= sessionTakers(file);
      if (takers.get(inner)?.some((call) => isOfProject(file, call))) continue;
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

/** For the functions that wait for a database by a session: the calls that they give it to, also in functions of theirs. */
function sessionTakers(file: PythonFile): ReadonlyMap<Scope, readonly Call[]> {
  const sessions = new Map<Scope, Set<string>>();
  for (const { isAsync, effect, within, on, object, origin } of file.databaseCalls()) {
    if (isAsync || !WAITING.has(effect) || object === "model") continue;
    if (object === "query" && origin.kind === "opened") continue;
    sessions.set(within, (sessions.get(within) ?? new Set()).add(on.text));
  }
  const takers = new Map<Scope, Call[]>();
  for (const call of file.calls()) {
    for (const scope of [call.scope, call.scope.parent]) {
      const given = scope && sessions.get(scope);
      if (scope === undefined || !call.arguments.some(({ value }) => given?.has(value.text))) continue;
      const known = takers.get(scope);
      if (known === undefined) takers.set(scope, [call]);
      else known.push(call);
    }
  }
  return takers;
}

/** Waits for the database by itself, so that awaiting has to begin there; as may a method of what nobody here knows. */
function isOfProject(file: PythonFile, call: Call): boolean {
  const [from] = call.name?.split(".") ?? [];
  return from === undefined || file.path.split("/").includes(from) || file.calledTexts(call).length > 0;
}
