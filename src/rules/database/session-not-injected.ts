import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Session opened inside an endpoint",
  severity: "warning",
  asks: [
    "inject|injection session dependency-injection|dependency|=depends|database|fastapi|async -fixture|conftest|test|override|mock|md|redis|cache|same|hook|start|date|prompt|clientsession|aiohttp|http|evaluate|@elsewhere",
    "inject|injection|=depends database-session|database-connection|database-access|get_db|get_session|get_async_session -fixture|conftest|test|override|mock|md|redis|cache|same|hook|start|date|prompt|clientsession|aiohttp|http|evaluate|@elsewhere",
    "=depends session -fixture|conftest|test|override|mock|md|redis|cache|same|hook|start|date|prompt|clientsession|aiohttp|http|evaluate|@elsewhere",
    "=depends database|=db -fixture|conftest|test|override|mock|md|redis|cache|same|hook|start|date|prompt|clientsession|aiohttp|http|evaluate|@elsewhere",
    "session|database-connection =dependency|=dependencies yield|provide|inject|through|via|from|as|manage -fixture|conftest|test|override|mock|md|redis|cache|same|hook|start|date|prompt|clientsession|aiohttp|http|evaluate|@elsewhere",
    "sessiondep|=dbsession|=dbsessiondep|=dbdep use|inject|@all -test|define",
    "session-management|session-handling #dependency-injection|#depends -jwt|login",
    "avoid create|open|instantiate|instantiation|construct session|sessionlocal|async_session|sessionmaker @endpoint|directly|manual|manually|instead -test|agent|delegate|md|celery|worker|user|login|http|@elsewhere",
    "avoid global session|connection database|sqlalchemy|session -http|user|test|@elsewhere",
  ],
});
