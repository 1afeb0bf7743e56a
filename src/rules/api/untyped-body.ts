import type { Call, Scope } from "../../python/code-facts.ts";
import type { PythonFunction } from "../../python/definition-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { identifiersIn, repeatedIn } from "../../python/identifiers.ts";
import type { Body } from "../../python/model-facts.ts";
import { defineRule, type Problem } from "../rule.ts";

export default defineRule({
  summary: "Request body without a model",
  severity: "warning",
  asks: [
    "@model @request-data @wished|parse|into|take|accept -=lengths|=required|@no-body",
    "pydantic|basemodel validate|validation @wished|for-validation|validation-with|validate-with ..7 -@no-body|yaml|download|deserialized|=annotated|all-pydantic|=properly|raw-string|mdc|construct|craft|analyze|architecture|serialize-data|response|output|catch|error|option|skip|reject|work|json|etl|failure|sqlmodel|combine|=lengths|data-structure|sanitize|=field|pydantic-v2|theatre|let|data-validation-and-serialization|=422",
    "pydantic|@model boundary|external-input|external-data|all-data|incoming-data|input-validation|complex-input|#validate-input|#input-validation|#validate-request|#request-validation validate|validation|parse|input|api-boundary|incoming|accept|models-with|schemas-with|models-for-each|models-for-every|schemas-for-each -compare|against|openapi|response-only|output|llm|module|@no-body|etl|catch|mistake|domain-rule",
    "pydantic|@model for-all-data|api-input|input-output|external-boundary|system-boundary|for-external|deserialized-data|for-input|all-external-data|for-all-input|for-user-input|untrusted-boundary|io-boundary|trust-boundary|every-boundary -module|#test|llm|only|settings|=structured|task|#tool|#mcp",
    "pydantic input-validation|request-validation|validate-input|from-client|request-payload|client-data|validate-request|validation-on-request|request-body -response-body|#mcp|#tool|#test|@no-api-model",
    "schema|schemas validate|validation request-payload|request-body|request-data|incoming-request|payload -json-schema|test|graphql|llm|webhook",
    "pydantic|dto|dtos all-endpoint|each-endpoint|every-endpoint|all-api-endpoint|every-route|all-route|for-endpoint|api-boundary|for-io|over-raw-dict|over-dict|over-dictionary|over-raw-dictionary -@no-body|response-model|response-schema|repository|=extra|return|await|catch|constraint|@no-schema-work",
    "request-model|request-schema|request-dto|request-response|request-and-response|requests-and-responses|request-body schema|model|dto|=typed @do|design|=describe|=described|=are|covered|clear|explicit|strict|typed|type-safe|all|always|every|each|have|has|must|appropriate ..7 -dependency-injection|=constraints|=lengths|#test|#mcp|#tool|@no-api-model|separate|database|log|@no-schema-work|cycle",
    "request-response-pydantic schema|model -#test|#mcp|#tool|@no-api-model|separate|llm",
    "request-response|request-and-response schema|schemas|model|models create|export ..6 -#test|#mcp|#tool|@no-api-model|separate|distinct|dedicated|database|log|@no-schema-work|cycle|before|after|update",
    "pydantic =schema|=schemas|=model|=models =for-API|=for-APIs|=for-the-API|api-payload|api-schema|api-layer -@no-api-model|api-response|raw|separate|distinct|dedicated|document|error|response-only|request-only|@no-schema-work",
    "@model accept-pydantic|accept|take|receive accept-pydantic|not-dict|instead|over|input|body|bodies|payload|never|@routes -@no-body|return",
    "schema validate|validation|sanitize ..9 schema-level|schema-layer|all-input|every-input|user-input|validate-input|external-input|request-body|input-validation -json-schema|pass|field_validator|resolver|graphql|llm|prompt|agent|tool|config|settings|database|test|cli|=frontend|#cli",
    "api-contract pydantic design|define|@do|enforce|first|explicit|use|for -only|document",
    "input-model|input-schema|body-model|body-schema|payload-model|payload-schema @endpoint|all|every|each -test|llm|agent|tool|database|produce|description|response-schema",
    "request-validation|request-response-validation|request-and-response-validation|write-endpoint #pydantic|#schema|#schemas|#dto -#structure|#schemas-schemas|#test|response-only|config|llm",
    "use-pydantic|use-pydantic-v2 #fastapi|#api|#endpoint|#route|#backend|#router|#schema|#validation -@no-body|response|output|return|raw|dataclass|syntax|feature|model_config|configdict|structured",
    "avoid =dict|=dicts|raw-dict|plain-dict|untyped-dict|raw-json|raw-body|request-json body|bodies|request-body|request-model|payload|input|accept|directly|parameter|read ..8 -default|return-raw|return-dict|return-a|response-only|log|logging|cache|settings|config|store|persist",
    "@model for-request|for-all-request|for-api-request|for-http-request|for-all-api-request -llm|test|separate|#mcp|#tool|#test",
    "avoid raw-dict|raw-dictionary|ad-hoc-dict|ad-hoc-dictionary|plain-dict|untyped-dict|request-json|raw-request|=dict|read-the-body @routes|parameter|parse|accept|request|=api|from-request -return|response|log|logging|service",
    "avoid skip-pydantic|skip-schema-validation|bypass-pydantic|bypass-schema|missing-pydantic|missing-request-model|missing-request-schema|missing-body-model|missing-body-schema|missing-schema-validation|missing-input-model|missing-request-response|missing-request-validation|missing-request -config|test|id|header",
    "@model accept-and-return|take-and-return|receive-and-return|accept-or-return|consume-and-return -#test|#mcp|#tool|llm|tool|pure|plain",
    "body|bodies|payload|request-data parse|deserialize|validate|convert|become =into|=as|=with|=by|against model|=models|schema ..8 -response|llm|webhook|test|#mcp|#tool|image|email|mail|html",
    "pydantic|@model in-and-out|goes-in|comes-in|goes-out|come-in|go-in|enter|cross @all|@routes|api|boundary|boundaries -#test|#mcp|#tool|llm|config|settings|module",
    "pydantic|@model validate|validation external-input|external-data|untrusted-input|client-input|user-input -response-only|llm|module|config|settings|environment|mcp|agent|tool|etl|csv|cli|test|output|sanitize|#mcp|#tool|#test",
    "avoid unvalidated|missing-validation|missing-type|missing-model request-body|body|bodies|payload|request -response|test",
    "request-response-schema|request-and-response-schema|request-response-model|request-and-response-model #pydantic ..4 -test|#test|separate",
    "=always-validate|must-validate user-input|client-input|request-input|incoming-data|request-data|external-input ..4 -@frontend|server|client-side|test|cli|llm|prompt|tool|form|sanitize",
    "=typed-schema|=typed-schemas #api|#apis|#endpoint|#endpoints|#route|#routes ..3 -frontend|test|database|graphql",
    "check|verify input-validation|request-validation #api|#apis|#endpoint|#endpoints|#route|#routes ..3 -frontend|test",
  ],
  *check(file) {
    if (file.isTest || EXAMPLE.test(file.path)) return;
    const endpoints = file.functions().filter((each) => each.endpoint !== undefined && !isRaw(file, each));
    const found = endpoints.flatMap((each) =>
      untyped(file, each).map((problem) => ({ inner: each.inner, problem })),
    );
    const open = new Map(endpoints.map((each) => [each.inner, each]));
    for (const call of file.calls()) {
      const endpoint = call.method === "json" ? open.get(call.scope) : undefined;
      if (endpoint === undefined || call.ownerClass !== "fastapi.Request") continue;
      if (file.isReadElsewhere(call)) continue;
      const message = `\`${call.callee.text}()\` takes the body as it comes; ${CURE}.`;
      found.push({ inner: endpoint.inner, problem: { at: call, message } });
    }
    let checking: ReadonlySet<Scope> | undefined;
    for (const { inner, problem } of found.sort((a, b) => a.problem.at.start - b.problem.at.start)) {
      checking ??= checkingScopes(file, open);
      if (!checking.has(inner)) yield problem;
    }
  },
});

const EXAMPLE = /(?:^|\/)(?:docs?|examples?)\//;

const CURE = "declare a Pydantic model for it";

/** Whose bodies belong to somebody else: they are checked by signature, or handed on as they are. */
const FOREIGN = /callback|echo|forward|graphql|hook|mcp|proxy|relay|rpc/i;
const SIGNED = /hmac|signature|\bverify\w*(?:auth|jws|notification|webhook)|\.verify\(/i;

function isRaw(file: PythonFile, { name, endpoint, start, end }: PythonFunction): boolean {
  if (endpoint?.path === undefined || endpoint.isInSchema === false) return true;
  const names = `${file.path} ${name} ${endpoint.path}`;
  return FOREIGN.test(names) || SIGNED.test(bodyOf(file.text.slice(start, end)));
}

const VALIDATING = new Set(["model_validate", "model_validate_json", "parse_obj", "validate_python"]);

/** The functions in which Pydantic checks something, which may be the body. */
function checkingScopes(file: PythonFile, endpoints: ReadonlyMap<Scope, PythonFunction>): ReadonlySet<Scope> {
  const checks = (call: Call): boolean =>
    VALIDATING.has(call.method ?? "") ||
    (call.arguments.some(({ isUnpacked }) => isUnpacked) && call.madeModel?.isStored === false);
  const isOfBody = (call: Call): boolean => !isAnswer(call, endpoints.get(call.scope));
  return new Set(file.calls().flatMap((call) => (checks(call) && isOfBody(call) ? [call.scope] : [])));
}

/** Makes what the endpoint says it answers, of something that isn't named like what it was sent. */
function isAnswer(call: Call, endpoint: PythonFunction | undefined): boolean {
  const { fullName } = call.ownerModel ?? call.madeModel ?? {};
  if (!endpoint?.statedAnswer?.models.some((model) => model.fullName === fullName)) return false;
  const sent = new Set(endpoint.parameters.flatMap(({ name, isInjected }) => (isInjected ? [] : name)));
  const words = call.arguments.flatMap(({ value }) => [...identifiersIn(value.text)]);
  return !words.some((word) => sent.has(word) || (SENT.test(word) && !ANSWERED.test(word)));
}

const SENT = /body|content|data|form|json|payload|raw|request/i;
const ANSWERED = /answer|respon|result/i;

/** An endpoint that takes what it doesn't look at only says no; a stub is still to be written. */
function untyped(file: PythonFile, { bodies, start, end, isStub }: PythonFunction): readonly Problem[] {
  const vague = bodies.filter(isVague);
  if (vague.length === 0) return [];
  const code = file.text.slice(start, end);
  const [keyed, again] = [keyedIn(code), repeatedIn(code)];
  return vague.flatMap((body) => {
    if (!isUntyped(body, keyed) || !(isStub || again.has(body.name)) || body.isEchoed) return [];
    const { annotation: at } = body;
    const how = at === undefined ? "takes anything" : `takes anything as \`${at.text}\``;
    return [{ at: at ?? body, message: `\`${body.name}\` ${how.replaceAll(/\s+/g, " ")}; ${CURE}.` }];
  });
}

const ANYTHING: ReadonlySet<string | undefined> = new Set(["dict", "list", "object", "typing.Any"]);

/** A type with a name of its own was thought about. */
const PLAIN = /\b(?:Any|[Dd]ict|[Ll]ist|Mapping|object)\b/;

function isVague({ annotation, default: given }: Body): boolean {
  if (annotation === undefined) return /^(?:\w+\.)?Body\(/.test(given?.text ?? "");
  return PLAIN.test(annotation.text);
}

function isUntyped({ name, annotation, type, items, isOpaque }: Body, keyed: ReadonlySet<string>): boolean {
  if (annotation === undefined || type === "typing.Any") return !isOpaque;
  if (type === "list") return items.length === 0 || ANYTHING.has(items[0]);
  if (type !== "dict" && type !== "typing.Mapping") return false;
  return items.length < 2 || ANYTHING.has(items[1]) || keyed.has(name);
}

/** What a code names a key of: it knows a shape. */
function keyedIn(code: string): ReadonlySet<string> {
  return new Set(Array.from(code.matchAll(KEYED), ([name]) => name));
}

const KEYED = /(?<!\p{XID_Continue})\p{XID_Continue}+(?=(?:\[|\.get\()["'])/gu;

/** Below the signature, whose dependencies have nothing to do with the body. */
function bodyOf(code: string): string {
  return code.slice(code.indexOf(":\n"));
}
