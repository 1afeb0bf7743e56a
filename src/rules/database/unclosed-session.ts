import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Session or connection that is never closed",
  severity: "error",
  asks: [
    "async-with session|connection|resource|cleanup -session-begin|mcp|agent|server|clientsession|set-local|setting|deadlock|test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
    "context-manager|with-statement|with-block|context-management session|database|connection|resource|cleanup|clean-up -decorator|advanced|session-begin|mcp|agent|server|query|architecture|clientsession|set-local|setting|deadlock|test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
    "async-context-manager await proper|correct|verify -decorator|test",
    "session|connection close|closed|cleanup|clean-up|lifecycle|release|released|dispose database|sqlalchemy|orm|query|transaction|#database|#sqlalchemy|#orm -commit|after|expunge|mode|port|max_overflow|#edge-case|test|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|@elsewhere",
    "session yield finally|close|=dependency|=dependencies|cleanup -clientsession|set-local|setting|deadlock|test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
    "avoid unclosed|leak|leaking|leaked|dangling session|connection -clientsession|set-local|setting|deadlock|test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
    "=unclosed|=leaked session|connection|resource -clientsession|set-local|setting|deadlock|test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
    "avoid =unclosed|=leaked session|connection|resource -clientsession|set-local|setting|deadlock|test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
    "avoid missing close|closing|cleanup|context-manager session|connection|resource -clientsession|set-local|setting|deadlock|test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
  ],
});
