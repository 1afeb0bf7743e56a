import type { Call } from "../../python/facts.ts";
import { defineRule, type Edit } from "../rule.ts";

export default defineRule({
  summary: "Async database call that is never awaited",
  severity: "error",
  asks: [
    "await database|session-execute|session-commit|query|io|orm|sqlalchemy|consistent|throughout|everywhere|correct -test|thread|missing|confirmation|approval|user",
    "await all|every|each call|operation|coroutine|method -test|thread",
    "async database operation|call|query|access|logic|interaction -sync|synchronous|optimize|pool|driver|use-for",
    "async pattern consistent -test",
    "select async execute|execution",
    "avoid missing-await",
    "avoid unawaited|missing-await call|coroutine|query|database|session",
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
