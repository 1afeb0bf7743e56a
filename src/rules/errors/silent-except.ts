import type { Handler } from "../../python/exception-facts.ts";
import { isBroad } from "../../python/exception-names.ts";
import { defineRule, option } from "../rule.ts";

export default defineRule({
  summary: "Exception that is silently dropped",
  severity: "error",
  like: ["S110", "S112"],
  asks: [
    "either swallow @failure|bug -test|warning|lint|type|gather|=exit|=gh|callback|manifest|stop|so-that|so-a|so-one|by-design|intentional|intentionally|doesn't-block|not-block|best-effort",
    "avoid =swallow|=swallowed|=swallowing|catch-and-ignore|catch-and-pass|catch-and-drop|catch-and-continue -gather|keyboardinterrupt|test|warning|keyboard|click|event|type",
    "avoid silent|silently @failure|except|fail|silent-catch -@no-silence|crash|migration|inform|retry|pipeline|=gh|drop|=SUCCESS|collector|decision",
    "either silent-failure|silent-error|silent-exception|silently-fail|fail-silent -test|migration|inform",
    "avoid @lose exception|error|=failure|=failures ..3 -pre-existing|there-before|validation|irreducible|scenario|authority|undefined|partial|optional|option|instead-of-throw|@no-silence|message|response|handle|flaky|context|cause|traceback|original|problem",
    "silent|silently @failure|except @lose|catch|pass|lost is|are|get|any|@spot -@no-silence|graceful",
    "either empty|blank except|catch-block|exception-handler|except-block|except-clause -test|state",
    "either except|except-block|except-clause do-nothing|does-nothing|=nothing ..6 -test",
    "does|do|any except-block|except|exception-handler ignore|swallow|pass|hide ..7 -test",
    "either =pass-in-except|=pass-in-an-except|=pass-in-the-except|=pass-inside-except|=except-pass|=exception-pass|try-except-pass -test",
    "avoid silently-ignore|silent-ignore|silently-swallow|silently-drop|ignore-them|swallow-them|suppress-them|discard-them #error|#exception|#failure -test|warning",
    "@failure either|=either handle|handled|log|logged|raise|propagate =or-raised|=or-raise|=or-propagated|=or-propagate|=or-re|=or-logged|=or-log|=or-handled -test|@no-silence",
    "fail =loud|=loudly|=noisily -test",
    "avoid =pass-in|=pass-inside|=just-pass|=only-pass|=pass-or @failure|except -client|context|user|to|test",
    "except-block|except-clause|catch-block|every-except|caught-exception|exception-caught log|raise|rethrow|reraise @all|either|must|=or -httpexception|=from|convert|map|translate|middleware",
    "avoid error|exception disappear|vanish|go-unnoticed|pass-silent|unnoticed -test",
    "avoid catch|except exception|error missing-log|missing-re-raise-or-log|missing-either|missing-log-or-re-raise ..7 -test|catch-specific|stack|context|detail|user|id",
  ],
  options: option.strictObject({
    /** Handlers of particular exceptions are meant, too. */
    narrow: option.boolean().default(false),
    /** A comment that says why is enough. */
    explained: option.boolean().default(true),
  }),
  *check(file, { narrow, explained }) {
    if (file.isTest) return;
    for (const handler of file.handlers()) {
      if (!handler.isEmpty || !(narrow || isForAll(handler))) continue;
      if ((explained && handler.isExplained) || handler.isTidyingUp) continue;
      if (handler.isAnsweredAfter || handler.isAnsweredBefore) continue;
      yield {
        at: handler,
        message: `\`${headOf(handler)}\` drops the error without a trace; log it, raise it again or say why it may be lost.`,
      };
    }
  },
});

function isForAll({ isBare, exceptions }: Handler): boolean {
  return isBare || exceptions.some(({ name }) => isBroad(name));
}

function headOf({ isBare, exceptions }: Handler): string {
  if (isBare) return "except:";
  const named = exceptions.find(({ name }) => isBroad(name)) ?? exceptions[0];
  return named !== undefined && /^[\w.]+$/.test(named.text) ? `except ${named.text}` : "except";
}
