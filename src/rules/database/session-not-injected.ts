import type { Call, Scope } from "../../python/code-facts.ts";
import type { Parameter, PythonFunction } from "../../python/definition-facts.ts";
import { commentAbove } from "../../python/reasons.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Session opened inside an endpoint",
  severity: "warning",
  asks: [
    "inject|injection @session dependency-injection|dependency|=depends|database|fastapi|async|asyncsession -api-client|@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "inject|injection|=DI|=depends database-session|database-connection|database-access|@get-session -@testing|override|alias|aliases|evaluate|dead|dead-code|plain-function|constructor-parameter",
    "=depends|dependency-injection @session|database|=db -priority|block|user_client|alias|aliases|@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "=depends|dependency-injection|inject per-request|request-scoped resource -@testing|@other-session|@elsewhere",
    "=DI @session|=DB|database -priority|block|alias|aliases|@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "session|database-connection|database-session =dependency|=dependencies|dependency yield|provide|inject|through|via|from|as|manage|create|use|common|shared|come|@all -enumerate|list-all|list-route|resolved|inventory|@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "@get-session @do|only|source|inject|@all|take|receive|via|through|from|as|come session|route|endpoint|database|dependency|inject|use -commit|context-manager|pymongo|#mongodb|define|@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "keep|use|implement|provide|expose session|database in-dependency|=dependencies|=dependency -circular|package|@testing|override|@other-session|@elsewhere",
    "session per-request|request-scoped|scoped-to-request|per-http-request -log|transaction|@testing|@other-session|@elsewhere",
    "session-management|session-handling #dependency-injection|#depends context|async|inject|=dependency -jwt|login",
    "dependency-injection|=depends shared-resource|shared-state|manage-state|managing-state ..8 ! -@testing|singleton",
    "avoid create|open|instantiate|instantiation|construct|call|build|make session|sessionlocal|asyncsessionlocal|async_session|asyncsession|sessionmaker|async_session_maker|session_maker|session_factory|async_session_factory|async_sessionmaker @endpoint|directly|manual|manually|instead|yourself|inside|inline|outside -@testing|override|@other-session|same|date|evaluate|@elsewhere|delegate|celery|worker|user|commit|rollback|flush|sync|blocking|network",
    "either own-session|own-database-session create|open|build|instantiate|construct @endpoint -worker|script|@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "avoid instantiate|create|construct =dependency|=dependencies @endpoint|inline -circular|package|@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "avoid sessionlocal|asyncsessionlocal|asyncsession @endpoint|inside|directly -async-with|use|@testing|override|@other-session|same|date|evaluate|@elsewhere",
  ],
  *check(file) {
    if (file.isTest) return;
    let openings: ReadonlyMap<Scope, readonly Call[]> | undefined;
    for (const around of file.functions()) {
      const { endpoint, inner, parameters } = around;
      if (endpoint?.isProbe !== false || endpoint.methods.includes("WEBSOCKET")) continue;
      if (parameters.some(isSession) || isStreaming(around)) continue;
      openings ??= byScope(file.sessionOpenings());
      const [opening, another] = openings.get(inner) ?? [];
      if (opening === undefined || another !== undefined) continue;
      if (SHORT_LIVED.test(commentAbove(file.text, opening.start))) continue;
      const message = `\`${opening.callee.text}\` opens a session that no test can replace; take one from a dependency instead.`;
      yield { at: opening, message };
    }
  },
});

/** Who is handed one session and opens another wants a transaction apart. */
function isSession({ name, isInjected }: Parameter): boolean {
  return isInjected && /(?:^|_)(?:db|session|database)$/i.test(name);
}

/** A session from a dependency stays checked out until the last byte of a stream is sent. */
function isStreaming({ returns, returned }: PythonFunction): boolean {
  return [returns, ...returned].some((each) =>
    /\b(?:EventSource|Streaming)Response\b/.test(each?.text ?? ""),
  );
}

/** A comment says why it is one of its own. */
const SHORT_LIVED =
  /\b(?:apart|dedicated|independent|own|release[ds]?|separate|short(?:[ -]lived)?)\b[^.]*\b(?:connection|session|transaction)s?\b/i;

function byScope(calls: readonly Call[]): ReadonlyMap<Scope, readonly Call[]> {
  const found = new Map<Scope, Call[]>();
  for (const call of calls) found.set(call.scope, [...(found.get(call.scope) ?? []), call]);
  return found;
}
