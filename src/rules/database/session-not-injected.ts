import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Session opened inside an endpoint",
  severity: "warning",
  asks: [
    "inject|injection|=depends session|database-session|database-connection|database-access|get_db|get_session|get_async_session -test|override|mock|md|redis|cache|same|hook|start|date|prompt|clientsession|aiohttp|http|evaluate|@elsewhere",
    "=depends database|=db -test|override|mock|md|redis|cache|same|hook|start|date|prompt|clientsession|aiohttp|http|evaluate|@elsewhere",
    "session|database-connection =dependency|=dependencies yield|provide|inject|through|via|from|as|manage -test|override|mock|md|redis|cache|same|hook|start|date|prompt|clientsession|aiohttp|http|evaluate|@elsewhere",
    "sessiondep|=dbsession|=dbsessiondep|=dbdep use|inject|@all -test|define",
    "session-management|session-handling #dependency-injection|#depends -jwt|login",
    "avoid create|open|instantiate|instantiation|construct session|sessionlocal|async_session|sessionmaker @endpoint|directly|manual|manually|instead -test|celery|worker|user|login|http|@elsewhere",
    "avoid global session|connection database|sqlalchemy|session -http|user|test|@elsewhere",
  ],
});
