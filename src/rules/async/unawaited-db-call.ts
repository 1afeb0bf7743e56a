import type { Call } from "../../python/facts.ts";
import { defineRule, type Edit } from "../rule.ts";

export default defineRule({
  summary: "Async database call that is never awaited",
  severity: "error",
  asks: [
    "await database|sqlalchemy|session|query|session-execute|session-commit|orm|codebase -@endpoint|test|thread|missing|confirmation|approval|user|effectively|for-await|@elsewhere",
    "await for|use async-call|async-operation -test|thread|user|@elsewhere",
    "await all|every|each io|query|database-call|coroutine|async-call|async-operation|async-method|async-function -test|thread|user|@elsewhere",
    "async-code await verify|check -test",
    "async-database|async-db-call -py|library|async-def|sync|optimize|pool|driver|engine|test|@endpoint|#edge-case|@elsewhere",
    "async database call|operation|query|access|logic|interaction @do|@all|should|must|be|are|is -async-def|sync|optimize|pool|driver|engine|use-for|server|offload|effectively|@endpoint|test|#edge-case|@elsewhere",
    "async sqlalchemy|sqlmodel|orm @do|@all|session|query|operation -extract|library|sync|pool|driver|support|test|engine|@elsewhere",
    "async-session|async-database-session|async-sqlalchemy-session|asyncsession @do|@all|proper|implement|only|consistent -test|import|define|extract|py|context-manager|jwt|storage|engine|@elsewhere",
    "session asyncsession database|are|is|@all -test|engine|import|define|py",
    "async-only database",
    "select async execute|execution",
    "avoid missing-await",
    "against sync session|database|sqlalchemy|orm @do|@all|only|prefer|deliberate -async|asyncsession|test|celery|worker|script|alembic|migration",
    "against avoid async-session|async-database|async-sqlalchemy|asyncsession -test|celery|worker|script|mix|sync",
  ],
  *check(file) {
    for (const call of file.calls()) {
      if (!call.isDatabaseCoroutine || (call.use !== "dropped" && call.use !== "used")) continue;
      const never = `\`${called(call)}\` never runs without \`await\``;
      yield call.isInAsyncFunction
        ? { at: call, message: `${never}; await it.`, fix: awaiting(call) }
        : { at: call, message: `${never}; await it in an \`async def\`.` };
    }
  },
});

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
