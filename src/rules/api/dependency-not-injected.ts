import type { Call, Scope } from "../../python/code-facts.ts";
import type { PythonFunction } from "../../python/definition-facts.ts";
import type { Injectable } from "../../python/dependency-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { defineRule, option } from "../rule.ts";

export default defineRule({
  summary: "Dependency called by hand",
  severity: "warning",
  asks: [
    "dependency-injection|dependency-inject|=di-system|=DI use|@do|implement|leverage|apply|utilize|follow|prefer|via|through|fastapi|proper|@all|built-in|rely|pattern|#fastapi -getenv|environ|align|review-endpoint|expertise|expert|focus|mock-dependency|dependency-mock|dependencies-mock|use-mock|with-mock|=mocks|=mocking|override|document|container|=annotated|type-hint|type-annotation|skill|signature|when-it|easy-to-mock|grep|monkeypatch|trace|cross-package|composition|existing|error-map|protocols-for|#context7|#mcp|#document|#expertise|just-di|just-dependency-injection|loose-coupling|established-in|singleton-or|accept|decouple|tight-coupling|hidden-global|define-dependency-injection|constructor|__init__|collaborator|initialization|lru_cache <built[]:service|repository>",
    "inject per-request|each-request|every-request|request-scoped -@no-injection|@testing|constructor",
    "dependency-injection|dependency session|database|auth|authentication|service|configuration|setting|common|resource|repository inject|dependency-for|dependency-injection-for|via-dependency|through-dependency|from-dependency|as-dependency|create-dependency|define-dependency -@no-injection|direction|=annotated|singleton-or <built[]:service|repository>",
    "=DI =for|=through service|repository|session|setting|client|database -test <built[]:service|repository>",
    "provide|provided|expose service|session|client|repository|resource dependency|=depends ..7 -@no-injection|test|fixture|conftest <built[]:service|repository>",
    "=depends use|for|via|through|inject|with|come|obtain|receive|get|leverage|fastapi|system|shared|common|reusable|auth -@no-injection|=annotated|=parens|cache|caching|stays|dependency-factory|dependency-factories|degrade|silently|closure|ruff|b008|mutable|column|tool|#fastmcp|#mcp <built[]:service|repository>",
    "authn|authz|authentication|authorization|auth|permission through-dependency|via-dependency|through-depends|via-depends -test|package|version|document",
    "reusable|common|shared dependency create|define|use|operation|fastapi|auth|pagination|inject|injected|via -@no-injection|epic|task|library|dataclass|import|circular",
    "inject service|repository|session|setting|client|database|dependency|config|configuration|current-user|user =depends|endpoint|route|handler|through-dependency|via-dependency|as-dependency|as-a-dependency|fastapi|#fastapi|inversion|make-sure|ensure|always|never|not|instead|via|=di|controller|properly|are|must|should|always|proper -=annotated|=if|environment|startup|langchain|singleton|constructor|@no-injection|malicious|prompt|script|inject-code|inject-a-code <built[]:service|repository>",
    "@current-user|auth|authentication|authorization|permission|role-based|require_user|require_admin dependency|dependencies @all|use|apply|applied|via|via-the|through|in-signature|composable|reusable -@no-injection|test|login-flow|stateless|circular|dependencies-py|enumerate",
    "session-management|authentication-and-authorization|configuration-access #dependency-injection|#fastapi-di|#depends -@no-injection",
    "endpoint|route depend repository|protocol|service ..6 -websocket|frontend|dependency-factory <built[]:service|repository>",
    "repository =di|dependency-injection pattern|adherence|follow -test <built[]:service|repository>",
    "structure|organize|build|design @endpoint appropriate|proper|clear dependency-injection ..9 -@no-injection|test|container",
    "dependency-system use|leverage|rely|fastapi|make-use -@no-injection",
    "@routes depend @current-user -test",
    "either create|instantiate|construct|build own dependency|dependencies internal|internally|instead|inside ..9 -test|library|package <built[]:service|repository>",
    "predefined auth-dependency|dependency-type",
    "avoid missing-use-dependency-injection|missing-dependency-injection -test|frontend",
    "avoid instantiate|construct|create|build service|repository|session|dependency|client|=settings @routes|endpoint|handler ..8 -@no-injection|missing <built[]:service|repository>",
    "controller|endpoint|handler|route receive|get|take|obtain dependency|service|session from|through|via ..8 -database-session-from|test|=missing|@no-injection|header|delegate <built[]:service|repository>",
    "=depends @current-user #authentication|#auth|#authorization|#authenticate|#protected ..4 -test|mock|override|example|optional <built[]:service|repository>",
    "use|via|through|always @get-session dependency ..5 -@testing|override|mock|@elsewhere",
  ],
  options: option.strictObject({
    /** Classes that an endpoint must not build itself, besides settings. */
    built: option.array(option.enum(["service", "repository"])).default([]),
  }),
  *check(file, { built }) {
    if (file.isTest) return;
    const functions = injectedFunctions(file);
    for (const call of file.calls()) {
      const fn = functions.get(call.scope);
      if (fn === undefined) continue;
      const { callee, injectable } = call;
      if (injectable === undefined || !isAvoidable(call, injectable, fn, file, built)) continue;
      const verb = /(?:^|\.)_*[A-Z]\w*$/.test(callee.text) ? "built" : "called";
      yield {
        at: call,
        message: `\`${callee.text}\` is ${verb} by hand, so that nothing can take its place; let \`Depends\` hand it in instead.`,
      };
    }
  },
});

/** What FastAPI calls: endpoints, but no long-lived or mere probing ones, and dependencies. */
function injectedFunctions(file: PythonFile): ReadonlyMap<Scope, PythonFunction> {
  const called = file.functions().filter((fn) => {
    if (fn.endpoint === undefined) return fn.isDependency || dependsItself(fn, file);
    return !fn.endpoint.methods.includes("WEBSOCKET") && !fn.endpoint.isProbe;
  });
  return new Map(called.map((fn) => [fn.inner, fn]));
}

function dependsItself({ parameters }: PythonFunction, { text }: PythonFile): boolean {
  return parameters.some(
    (each) => /\b(?:Depends|Security)\b/.test(text.slice(each.start, each.end)) && each.isInjected,
  );
}

/** `Depends` would give the same there. */
function isAvoidable(
  call: Call,
  { kind, isFilledIn, isCertain }: Injectable,
  fn: PythonFunction,
  file: PythonFile,
  built: readonly string[],
): boolean {
  const isEndpoint = fn.endpoint !== undefined;
  switch (kind) {
    case "session":
      return !fn.isGenerator;
    case "settings":
      return isEndpoint && isGiven(call, fn);
    case "dependency": {
      const isPassedOn = file.text.startsWith("return", call.statement.start);
      return (isEndpoint || (isFilledIn && !isPassedOn)) && isCertain && isGiven(call, fn);
    }
    default:
      return isEndpoint && built.includes(kind) && isCertain && isGiven(call, fn);
  }
}

/** It is called with nothing but what a dependency can have as well. */
function isGiven(call: Call, { parameters }: PythonFunction): boolean {
  const names = new Set(parameters.map(({ name }) => name));
  return call.arguments.every(
    ({ value }) => value.isLiteral || names.has(value.text) || /^request\.[\w.]+$/.test(value.text),
  );
}
