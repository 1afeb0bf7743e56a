import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Session opened inside an endpoint",
  severity: "warning",
  asks: [
    "inject|injection @session dependency-injection|dependency|=depends|database|fastapi|async|asyncsession -@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "inject|injection|=DI|=depends database-session|database-connection|database-access|@get-session -@testing|override|alias|aliases|evaluate",
    "=depends|dependency-injection @session|database|=db -alias|aliases|@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "session|database-connection|database-session =dependency|=dependencies|dependency yield|provide|inject|through|via|from|as|manage|create|use|common|shared|come|@all -@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "@get-session @do|inject|@all|take|receive|via|through|from|as|come session|route|endpoint|database|dependency|inject|use -define|@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "session-management|session-handling #dependency-injection|#depends context|async|inject|=dependency -jwt|login",
    "avoid create|open|instantiate|instantiation|construct|call|build|make session|sessionlocal|asyncsessionlocal|async_session|asyncsession|sessionmaker @endpoint|directly|manual|manually|instead|yourself|inside|inline|outside -@testing|override|@other-session|same|date|evaluate|@elsewhere|delegate|celery|worker|user",
    "either own-session|own-database-session create|open|build|instantiate|construct @endpoint -worker|script|@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "avoid instantiate|create|construct =dependency|=dependencies @endpoint|inline -circular|package|@testing|override|@other-session|same|date|evaluate|@elsewhere",
    "avoid sessionlocal|asyncsessionlocal|asyncsession @endpoint|inside|directly -async-with|use|@testing|override|@other-session|same|date|evaluate|@elsewhere",
  ],
  *check(file) {
    if (file.isTest || file.functions().every(({ endpoint }) => endpoint === undefined)) return;
    for (const opening of file.sessionOpenings()) {
      const endpoint = file.functionOpening(opening.scope)?.endpoint;
      if (endpoint === undefined || endpoint.isProbe || endpoint.methods.includes("WEBSOCKET")) continue;
      const thing = /^[\w.]+$/.test(opening.callee.text) ? opening.callee.text : "session";
      yield {
        at: opening,
        message: `\`${thing}\` opens a session that no test can replace; take one from a dependency instead.`,
      };
    }
  },
});
