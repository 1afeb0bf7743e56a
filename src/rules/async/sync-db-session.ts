import type { Call } from "../../python/code-facts.ts";
import type { DatabaseCall, DatabaseObject } from "../../python/database-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { defineRule } from "../rule.ts";

/** What waits for the database. */
const WAITING: ReadonlySet<string> = new Set(["commits", "flushes", "reads", "sends", "writes"]);

const INSTEAD: ReadonlyMap<DatabaseObject, string> = new Map([
  ["collection", "an `AsyncMongoClient`"],
  ["query", "an `AsyncSession`"],
  ["session", "an `AsyncSession`"],
]);

export default defineRule({
  summary: "Sync database session inside an async function",
  severity: "error",
  asks: [
    "async-database|async-data-access|async-orm|async-sqlalchemy|async-sqlmodel @database-work|session|engine|driver|everywhere|style|pool -layer|raw|assume|py|url|conversion|library|sync|@testing|optimize|mix|extract|scratch|#edge-case|@elsewhere",
    "async|non-block|nonblocking @database @database-work|session @wanted|=any -unnecessary|in-loop|efficient|only-for|async-with|generator|bound-endpoint|bound-route|bound-handler|sync|@testing|optimize|mix|server|offload|effectively|file-operations|extract|#edge-case|@elsewhere",
    "async sqlalchemy|sqlmodel|orm @do|@all|session|query|style|operation -correctness|model-async|assume|raw|extract|library|support|generator|@testing|mix|@elsewhere",
    "async repository|repositories|crud|dao method|function|layer|operation|interface @wanted -sync|protocol|@testing|@elsewhere",
    "create_async_engine|async_sessionmaker|asyncconnectionpool|async-engine|async-driver|async-database-driver|asyncio-compatible-database|async-compatible-database|asyncio-compatible-driver|async-compatible-driver|ext-asyncio @do|prefer|always|create|created|must -scheme|var|mongodb|assume|raw|@testing|import|define|py|pool_pre_ping|echo|cache|singleton|lifespan|@elsewhere",
    "create_async_engine|async-engine|async-support sqlalchemy|sqlmodel use|with|must|always -#environment|#architecture|#stack|assume|raw|@testing|import|cache|singleton|lifespan|@elsewhere|=or|when-needed",
    "async-session|async-database-session|async-sqlalchemy-session|asyncsession @do|@all|=only-AsyncSession|only-async|exclusively|proper|implement|consistent|database-session|are|is|through|via|run|go -=safe|=Annotated|@testing|import|define|extract|py|own|gather|share|support|only-if|=context-managers-for|jwt|storage|@elsewhere|accept|receive|run_sync|may",
    "await|async|async-def|async-function io @do|@all|bound|for|operation|task|call|prefer|first|consistent|work|wait|wherever|anything|is-async|are-async|be-async -aiocache|async-cache|workload|audio|only-for|only-when|code-path|@endpoint|@async-detail|library|@testing|@elsewhere",
    "async|async-await|async-first|async-pattern|async-code consistent|consistency|throughout|everywhere|everything|by-default|all-the-way|whole-stack|whole-codebase|entire-codebase|entire-stack|fully-async|all-code|all-new-code|new-code -correctly|pipeline|fully-sync|complex|redis-asyncio|ai-operation|#trade-off|@async-detail|@endpoint|@testing|@elsewhere",
    "async-await|async-for|use-async database|sqlalchemy|session @do|@all|for|call|query|operation -only-for|generator|async-with|context-manager|@testing|thread|missing|user|effectively|lazy|efficient|raises|@elsewhere",
    "select|query|queries async|await execute|execution|session-execute @do|with|async -@testing|@elsewhere",
    "either sync-database|sync-session|sync-query|sync-sqlalchemy|sync-orm|=blocking-database|=blocking-query async|async-def|coroutine|event-loop -=use|=Use|prefer|or|script|celery|worker|@testing|@elsewhere",
    "avoid sync|=blocking @database|session|query|psycopg2 -thread|main-thread|mainactor|uv|in-sync|sync-endpoint|@testing|index|tool|script|@elsewhere|#edge-case",
    "avoid psycopg2|mysqlclient|pymysql -@testing|url|replace|scheme|migration|alembic|sync|binary|script|prepared|=psycopg",
    "sync-session|sync-database only|limited celery|worker|script -endpoint|test",
    "avoid mix sync async -inappropriate|inappropriately|improper|improperly|unnecessary|test|library|session-type|block|transport|@elsewhere",
    "async-only database|endpoint -only-for",
    "against sync-session|sync-database|sync-sqlalchemy|sync-sqlmodel|sync-orm @do|@all|only|prefer|deliberate|fine|ok|okay|acceptable|allowed|session|import -py|async|asyncsession|test|celery|worker|script|alembic|migration|uv",
    "against sync-throughout|sync-everywhere|fully-sync|purely-sync|entirely-sync project|codebase|app|application|service|backend|session|database -async|uv|test|script",
    "against avoid no-async|don't-use-async|not-use-async|never-use-async|avoid-async|async-session-are-not|async-sqlalchemy-is-not|no-need-for-async session|database|sqlalchemy|orm|engine -test|celery|worker|script|mix|driver",
  ],
  *check(file) {
    if (file.isTest || file.isMigration || file.isScript) return;
    const found = [...absences(file), ...blockings(file)];
    yield* found.sort((a, b) => a.at.start - b.at.start);
  },
});

interface Found {
  readonly at: Call;
  readonly message: string;
}

/** Only a sync session has the legacy query: the first of each async one. */
function absences(file: PythonFile): readonly Found[] {
  const firsts = new Map<string, Call>();
  for (const query of file.databaseCalls()) {
    const session = sessionOf(query);
    if (isMissing(query) && !firsts.has(session)) firsts.set(session, query.call);
  }
  return Array.from(firsts.values(), (at) => ({
    at,
    message: `\`${at.callee.text}\` is not there on an \`AsyncSession\`; \`await\` what executes a \`select\` instead.`,
  }));
}

function isMissing({ isAsync, method, object, within }: DatabaseCall): boolean {
  return isAsync && object === "session" && method === "query" && within.isAsync;
}

function blockings(file: PythonFile): readonly Found[] {
  return Array.from(firstWaits(file)).flatMap(([at, { object }]) => {
    if (file.isRunByHand(at) || file.isStartUp(at) || file.hasOwnLoop(at)) return [];
    const thing = /^[\w.]+$/.test(at.callee.text) ? at.callee.text : at.method;
    const instead = INSTEAD.get(object) ?? "an async connection";
    return [
      { at, message: `\`${thing}\` lets every other request wait for the database; use ${instead} instead.` },
    ];
  });
}

/**
 * One call for each sync session of a coroutine, with what it waits for: where it waits itself, or else where it has a function of
 * the project wait.
 */
function firstWaits(file: PythonFile): ReadonlyMap<Call, DatabaseCall> {
  const told = new Set(file.databaseCalls().filter(isAsync).map(sessionOf));
  const waits = new Map<Call, DatabaseCall>();
  const tell = (session: string, at: Call, query: DatabaseCall) => {
    if (told.has(session) || !isWait(query)) return;
    told.add(session);
    if (!waits.has(at)) waits.set(at, query);
  };
  for (const query of file.databaseCalls()) {
    if (query.within.isAsync) tell(sessionOf(query), query.call, query);
  }
  for (const call of file.calls()) {
    for (const { query, on } of call.errand?.queries ?? []) {
      if (!isAsync(query)) tell(`${call.scope.path} ${on}`, call, query);
    }
  }
  return waits;
}

function isWait({ effect, library }: DatabaseCall): boolean {
  return WAITING.has(effect) && !library.startsWith("sqlite3.");
}

/** Also what is awaited, whatever its annotation says. */
function isAsync(found: DatabaseCall): boolean {
  return found.isAsync || found.call.use === "awaited";
}

function sessionOf({ on, within }: DatabaseCall): string {
  return `${within.path} ${on.text}`;
}
