import type { Call } from "../../python/code-facts.ts";
import { defineRule, type Edit } from "../rule.ts";

export default defineRule({
  summary: "Async database call that is never awaited",
  severity: "error",
  asks: [
    "await all-database|every-database|database-operation|database-call|database-query -@testing|sequential|@endpoint|thread|missing|effectively|efficient|@elsewhere",
    "await database|sqlalchemy|session|query|session-execute|session-commit|orm -after-every|efficient|daemon|=if|lazy|io|http|websocket|sequential|@endpoint|@testing|thread|missing|confirmation|approval|user|effectively|for-await|@elsewhere",
    "async-await everywhere|throughout|consistent async-sqlalchemy|database|session -@testing",
    "await codebase throughout|across|entire|whole|consistent -@testing",
    "await all|every|each|for|use|when|must|always|are|never async-call|async-function|async-method|async-operation|coroutine|database-call|query -io|function-use-await|function-with-await|method-use-await|function-that-await|@testing|thread|user|sequential|gather|@elsewhere",
    "await statement|usage|use|keyword|used proper|correct|verify|check -async-await|@testing|io|user|@elsewhere",
    "async-await used|usage|use correct|correctly|properly ..4 -@testing|consistent|@elsewhere",
    "async-database|async-data-access @database-work|session|layer|everywhere -py|url|conversion|library|async-def|sync|optimize|pool|driver|engine|@testing|@endpoint|#edge-case|io|@elsewhere",
    "async database operation|call|query|access|interaction @do|@all|should|must|be|are|is|through -uow|db-begin|only-for|non-block|async-function|endpoint-with|endpoint-that|endpoint-for|sync|optimize|pool|driver|engine|use-for|server|offload|effectively|io|http|file|network|@testing|#edge-case|@elsewhere",
    "async sqlalchemy|sqlmodel|orm session|query|operation -correctness|model-async|connection|with-async-session|extract|library|sync|pool|driver|support|style|@testing|engine|@elsewhere",
    "async-session|async-database-session|async-sqlalchemy-session|asyncsession @all|operation|call|query|access|implement|consistent|run|through -non-block|=Annotated|@testing|import|define|extract|py|own|gather|share|support|only-if|context-manager|jwt|storage|engine|lazy|raises|@elsewhere|depends|run_sync|may",
    "session asyncsession are|is|@all -depends|@testing|engine|import|define|py",
    "async-only database -only-for",
    "async database-io -@testing|@elsewhere",
    "select async execute|execution",
    "either missing-await -intentional|intentionally|detached|@testing",
    "either coroutine un-await|isn't-await|aren't-await|never-await|not-await|are-not-await|was-never-await ! -intentional|intentionally|sequential|warn|warning|debug|@testing|@elsewhere",
    "=correct-async-await|=proper-async-await -@testing|consistent|pattern|@elsewhere|error",
    "against sync-session|sync-database|sync-sqlalchemy|sync-sqlmodel|sync-orm @do|@all|only|prefer|deliberate|fine|ok|okay|acceptable|allowed|session|import -py|async|asyncsession|test|celery|worker|script|alembic|migration|uv",
    "against sync-throughout|sync-everywhere|fully-sync|purely-sync|entirely-sync project|codebase|app|application|service|backend|session|database -async|uv|test|script",
    "against avoid no-async|don't-use-async|not-use-async|never-use-async|avoid-async|async-session-are-not|async-sqlalchemy-is-not|no-need-for-async session|database|sqlalchemy|orm|engine -test|celery|worker|script|mix|driver",
  ],
  *check(file) {
    for (const call of file.calls()) {
      if (!call.isDatabaseCoroutine || (call.use !== "dropped" && call.use !== "used")) continue;
      if (isOfAlchemy(call) && file.hasOnlySyncEngines) continue;
      const never = `\`${called(call)}\` ${isMotor(call) ? "gives no result" : "never runs"} without \`await\``;
      yield call.isInAsyncFunction
        ? { at: call, message: `${never}; await it.`, fix: awaiting(call) }
        : { at: call, message: `${never}; await it in an \`async def\`.` };
    }
  },
});

function isOfAlchemy({ ownerClass = "" }: Call): boolean {
  return ownerClass.startsWith("sqlalchemy.") || ownerClass.startsWith("sqlmodel.");
}

/** What it is asked for begins at once, as a future that nobody looks at. */
function isMotor({ ownerClass = "" }: Call): boolean {
  return ownerClass.startsWith("motor.");
}

/** What is called as it is written, or only the method where that is more than a few words. */
function called({ callee, method }: Call): string {
  return /^[\w.]{1,60}$/.test(callee.text) ? callee.text : `${method}`;
}

function awaiting({ start, end, isChained }: Call): readonly Edit[] {
  if (!isChained) return [{ start, end: start, text: "await " }];
  return [
    { start, end: start, text: "(await " },
    { start: end, end, text: ")" },
  ];
}
