import type { PythonFunction } from "../../python/definition-facts.ts";
import type { Endpoint } from "../../python/endpoint-facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Endpoint without a response model",
  severity: "warning",
  asks: [
    "response_model|response-model|response-schema|response-dto @all|@do|@proper|set|explicit|decorator|typed|consistent|consistently|use|design|for-endpoint|on-endpoint|on-route|for-route ..10 -dependency-injection|pagination|endpoint-specification|uri|postman|frontend|catalog|relationship|compliance|standardized|produce|filter|full-endpoint|separate|password|exclude|sensitive|llm|openai|redundant|duplicate|repeat|both|common|additional|error-response|error-schema|model_config|from_attributes|export|test|#test|description-for|description-on|response-schema-in|response-model-in|signature|only-when|=equals|=same|return-annotation|never-expose|support|error-structure|error-field|success-error",
    "@model response|output|input-output|input-and-output|inputs-and-outputs|api-output @wished -#test|#mcp|#tool|=extra|model-output|@no-api-model|separate|distinct|different|dedicated|llm|error-response|validate-response|reuse|same|signature|validationerror|automatically-convert|@no-schema-work|request-model|http-response",
    "@model return @routes|api|client|never|boundary|#router|#route|#endpoint -@no-api-model|separate|repository|directly|422|#test|#mcp|#tool|service-layer|only|dicts-lists|dict-list|dict-or|list-or|lists-or|dicts-or",
    "@model all-endpoint|each-endpoint|every-endpoint|all-api-endpoint|every-route|all-route|for-endpoint|api-boundary|for-io -@no-api-model|separate|=validator|=validators|repository|=extra|input|request|accept|await|catch|constraint|@no-schema-work|parse|v2|=validation-at",
    "=return-pydantic|=returns-pydantic|=return-a-pydantic -@no-api-model|repository|service|llm|parser|function",
    "=response|=responses =typed|declared-model|typed-model|declared-schema|declared-type are|is|have|must|be|always|every ..5 -event|stream|error|test|llm|client|third-party",
    "pydantic|@model for-all-data|input-output|external-boundary|system-boundary -validate|validation|module|#test|llm|only|settings|=structured|task|#tool|#mcp",
    "pydantic|@model io-boundaries|api-boundaries|external-boundaries|http-boundary|for-io|for-all-io|boundary|boundaries -input-only|module|@no-api-model|parse|validate|validation|untrusted|input|hint",
    "pydantic validation-and-serialization|serialization-and-validation|validate-and-serialize use|for|all|every -#test|llm|config|setting|properly|for-data-validation",
    "return typed-response|typed-response-model|=typed-schema|=typed-schemas|typed-model|pydantic-response -@no-api-model|test",
    "schema|model|body|bodies|dto|type request-response|request-and-response|requests-and-responses|serialize-output @do|design|=describe|=described|=are|covered|clear|explicit|strict|typed|type-safe|type|all|always|properly|every|each|have|has|must|appropriate ..7 -dependency-injection|frontend|twice|align|in-sync|#test|#mcp|#tool|@no-api-model|separate|database|log|@no-schema-work|cycle",
    "request-response-pydantic schema|model -#test|#mcp|#tool|@no-api-model|separate|llm",
    "request-response|request-and-response schema|schemas|model|models create|export ..6 -#test|#mcp|#tool|@no-api-model|separate|distinct|dedicated|database|log|@no-schema-work|cycle|before|after|update",
    "pydantic =schema|=schemas|=model|=models =for-API|=for-APIs|=for-the-API|api-payload|api-schema|api-layer -@no-api-model|separate|distinct|dedicated|document|error|raw|response-only|request-only|@no-schema-work",
    "output-model|output-schema|return-schema|return-model|response-type @endpoint|all|every|each|explicit|declare|define ..6 -test|llm|agent|tool|document|all-field|produce",
    "@model for-request-response|for-request-and-response|for-all-request-response|for-api-request-response|for-response|for-all-response -llm|test|separate|#mcp|#tool|#test",
    "response|output|boundary @serialize #pydantic|@model ..6 -model_dump|separate|request-only|error|test|llm|tool|copy",
    "@routes return-type|response-type|typed-response|return-annotation|typed-schema explicit|declare|define|@all|specify|have|state|clear|use -error|document|example|change|service|over|dict",
    "api-contract|endpoint construct|validate|return|pydantic|design pydantic|pydantic-model|pydantic-response design|define|@do|enforce|first|explicit|construct|return -only|document|python-dict|standard-python",
    "avoid missing|skip|omit response_model|response-model|response-schema|return-model|type-response|request-response -break|breaking",
    "avoid return|response raw-dict|raw-dictionary|plain-dict|untyped-dict|bare-dict|=dict|=dicts|=dictionary|=dictionaries|dict-literal|arbitrary-dict|raw-json|orm-model|orm-object|orm-entity|raw-orm|orm-instance|sqlalchemy-model|sqlalchemy-object|database-model|database-object|raw-database @routes|route|response|api|client|json|from|raw|plain|#router|#route|#endpoint|#response -service|repository|node|requested|=pure|stdout|tool|function|cache|error|untyped|@no-api-model",
    "pydantic|@model in-and-out|goes-out|comes-out|go-out|leave|cross @all|@routes|api|boundary|boundaries -#test|#mcp|#tool|llm|config|settings|module|never-leave|not-leave",
    "request-response-schema|request-and-response-schema|request-response-model|request-and-response-model #pydantic ..4 -test|#test|separate",
    "request-response-validation|request-and-response-validation|response-validation|validate-request-and-response #pydantic|#create-schemas|#dto ..4 -test|#test|client|frontend|settings|config|llm|agent|tool|error",
    "=typed-schema|=typed-schemas #api|#apis|#endpoint|#endpoints|#route|#routes ..3 -frontend|test|database|graphql|request",
  ],
  *check(file) {
    if (file.isTest) return;
    for (const fn of file.functions()) {
      const { name, nameAt, endpoint } = fn;
      if (endpoint === undefined) continue;
      const promised = promiseOf(fn, endpoint);
      if (promised === "unknown" || (promised !== undefined && !isShapeless(promised))) continue;
      if (!hasBody(endpoint) || !sendsData(endpoint) || endpoint.isInSchema !== true) continue;
      yield {
        at: nameAt,
        message:
          promised === undefined || !/^.{1,60}$/.test(promised)
            ? `\`${name}\` tells nobody what it answers; declare a \`response_model\` instead.`
            : `\`${name}\` promises clients no more than \`${promised}\`; return a model instead.`,
      };
    }
  },
});

/** The type it says it answers with: `response_model` goes before the annotation, which says nothing of what is made of the result. */
function promiseOf({ returns }: PythonFunction, endpoint: Endpoint): string | undefined {
  const model = endpoint.option("response_model");
  if (typeof model === "object") return endpoint.remade === undefined ? model.value.text : "unknown";
  if (model !== undefined || returns === undefined) return model;
  return endpoint.remade !== undefined && isShapeless(returns.text) ? undefined : returns.text;
}

/** Words of annotations that say nothing of what is in a value, alone or together. */
const VAGUE =
  /^(?:Any|object|[Dd]ict|[Ll]ist|Mapping|Sequence|tuple|Tuple|Optional|Union|str|int|None|[[\],|\s])+$/;
const UNSAID = /\b(?:Any|object)\b|\b(?:[Dd]ict|[Ll]ist|Mapping|Sequence|tuple|Tuple)\b(?!\s*\[)/;

function isShapeless(annotation: string): boolean {
  const words = annotation.replaceAll(/\b(?:typing|t|collections\.abc|abc)\./g, "");
  return VAGUE.test(words) && UNSAID.test(words);
}

/** Any other has no body, or can't be seen and may be one of those. */
const WITH_BODY: ReadonlySet<number | "unknown"> = new Set([200, 201, 202, 203, 206, 207]);

function hasBody({ methods, status }: Endpoint): boolean {
  return WITH_BODY.has(status) && !methods.every((method) => method === "HEAD" || method === "OPTIONS");
}

/** What is returned becomes JSON. A GET that always answers the same has nothing to leak. */
function sendsData({ answers: own, remade, format, methods, isProbe, isPrescribed }: Endpoint): boolean {
  const answers = remade ?? own;
  if (answers.includes("unknown") || isProbe || isPrescribed || format !== "json") return false;
  return answers.includes("data") || (answers.includes("fixed") && !methods.includes("GET"));
}
