import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Session or connection that is never closed",
  severity: "error",
  asks: [
    "context-manager|async-with|with-statement|with-block|context-management session|database|connection|resource|cleanup|clean-up -decorator|advanced|session-begin|mcp|agent|server|query|architecture|test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
    "async-context-manager await proper|correct|verify -decorator|test",
    "session|connection close|closed|cleanup|clean-up|lifecycle|release|released|dispose|=returned database|sqlalchemy|orm|query|transaction|#database|#sqlalchemy|#orm -commit|after|expunge|mode|port|#edge-case|test|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|@elsewhere",
    "session yield finally|close|=dependency|=dependencies|cleanup -test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
    "avoid unclosed|leak|leaking|leaked|dangling session|connection -test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
    "=unclosed|=leaked session|connection|resource -test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
    "avoid =unclosed|=leaked session|connection|resource -test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
    "avoid missing close|closing|cleanup|context-manager session|connection|resource -test|fixture|websocket|http|client|redis|user|idle|timeout|pool-size|terminal|memory|fixture|@elsewhere",
  ],
});
