import { defineRequirement } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "pydantic-v1": defineRequirement({
    summary: "Pydantic v1 style on a v2 model",
    severity: "warning",
    asks: [
      "pydantic-v2|pydantic-2|pydanticv2 use|follow|prefer|only|pattern|syntax|style|feature|idiom|must|migrate|never|convention|write|leverage|required -@stack|expert|guide",
      "pydantic-v2|pydantic-2|pydanticv2 model|schema|validate|validation|serialize|field|request|response|dto -@stack|#@stack|expert|guide|#read|#context7|migration-guide",
      "model_dump|=model_validate|model_dump_json|field_validator|configdict|model_config|from_attributes use|always|prefer|not|never|instead|via|replace|migrate|only|change|add|update|convert -extra|validate_assignment|error|single|pitfall|cache",
      "avoid pydantic-v1|v1-syntax|v1-style|v1-pattern|orm_mode|parse_obj|parse_raw|class-config|from_orm|root_validator",
      "avoid =validator class-config|deprecated|pydantic|v1|field_validator -centralize|function",
      "avoid =dict|=json|=validator model_dump|field_validator|model_dump_json",
      "deprecated pydantic-v1|v1-method|pydantic-method",
      "against pydantic-v1 use|stay|keep|pin|remain|compatible|support|project|codebase -migrate|never|deprecated",
    ],
  }),
  "secret-in-response": defineRequirement({
    summary: "Secret in a response model",
    severity: "error",
    asks: [
      "avoid sensitive|password|secret|credential|password-hash|hashed-password response|return|payload|api-response -log|error|stack|trace|exception|message|@frontend|traceback|string|scan|grep|test|reset|dump",
      "avoid sensitive|sensitive-data|sensitive-field|password|sensitive-information|password-hash expose|leak in-api|to-client|=response|=responses|caller|endpoint|json|schema|dto -log|error|stack|trace|exception|message|@frontend|git|repo|code|url|api-key|#error|cache|filter-data",
      "exclude|omit|hide|filter|strip|remove|redact sensitive|password|secret|password-hash =response|=responses|schema|model|return|payload|model_dump|serialization|serialize -log|agent|marker|error|report",
      "sensitive handle|protect #schema|#pydantic|#model -log|error",
      "sensitive-data-in-response|password-in-response|secret-in-response|sensitive-data-in-api-response|sensitive-field-in-response",
    ],
  }),
  "secret-not-wrapped": defineRequirement({
    summary: "Secret kept as plain text in settings",
    severity: "note",
    asks: [
      "secretstr|secretbytes use|with|as|type|typed|for|via|credential|password|secret|wrap",
      "avoid plain-str|=str @secret|=settings|config -log",
    ],
  }),
  "shared-schema": defineRequirement({
    summary: "One model for requests and responses",
    severity: "warning",
    asks: [
      "separate-schema-for|separate-model-for pydantic|schema -domain|module|file|tenant|each|database|feature|table|orm",
      "separate|separation|distinct|split schema|model|dto|pydantic =create|=update|request|=response|=responses|=input -table|orm|database|file|folder|sqlalchemy|router|service|cqrs|write|array|nest|workflow|persistence|domain|#file|#structure",
      "schema|dto|pydantic create-update|create-read|create-and-update|create-or-update|createupdate =read|=response|=public|=out -migration|endpoint|test|router|crud|naming|suffix|pascalcase|#naming|#file|#structure",
      "different schema|model|dto =input|request =output|=response|=responses -table|database|file|workflow",
      "avoid share|same|reuse|single schema|model|dto request|=response|=responses|=input|=create|=update -test|exclude",
    ],
  }),
  "table-as-body": defineRequirement({
    summary: "Table model as a request body",
    severity: "error",
    asks: [
      "separate-schema-for pydantic -domain|module|file|tenant|each|database|feature|table|orm|response|request",
      "separate|separation|distinct|split schema|model|dto|pydantic =create =update|=read|=inputs -table|orm|database|file|folder|router|service|cqrs|workflow|#file|#structure",
      "schema|dto|pydantic create-update|create-read|create-and-update|create-or-update|createupdate =read|=response|=public|=out -migration|endpoint|test|router|crud|naming|suffix|pascalcase|#naming|#file|#structure",
      "separate|separation|distinct|decouple schema|dto|pydantic|api-model|request orm|=table|database-model|sqlalchemy|db-model|sqlmodel-table|table-model|persistence-model -file|folder|directory|router|service|concern|#file|#structure",
      "avoid orm|database-model|sqlalchemy-model|table-model|sqlmodel-table request|body|bodies|=input|payload -return|=response|index|sql|query|n|select",
    ],
  }),
  "unconstrained-field": defineRequirement({
    summary: "Request field without constraints",
    severity: "warning",
    asks: [
      "field-validator|=custom-validator|=custom-validators|=pydantic-validators|=validators-for-business business|custom|#schema|#pydantic|=for-all -test|=no|only|error|raise|reference|=md|form|angular|url|#form|#forms|#angular|#@frontend|over|instead|prefer|single|cross|v1|deprecated|classmethod",
      "field validation|=validators|=validator|constraint|constrain implement|add|apply|use|proper|all|every|custom|=min|=max|regex|leverage|include|define|with|strict -over|instead|prefer|test|error|database|foreign|unique|null|form|@frontend|level|missing|sql|column|response|violation|required|validate_assignment|definition|verify|example|conint|constr|numeric|single|cross|system|automatically|open|framework|inline|field-type|=match|spec|duplicate|aria|invalid|pass|sequelize|per|mode|skip",
      "input|request|body validation|validate field-constraint|constraint|=min|=max|min_length|max_length|regex|custom-validator|all-field|every-field|on-all-field -test|@frontend|database|header|example|null",
      "field|string|=str max_length|min_length|max-length|length-limit|length-constraint all|every|have|must|use|add|=set|limit|need -only|over|instead|prefer|test|database|column|constr|error|index",
      "all|every field|input-field validate|validated -form|test|database|missing|error|level|required|automatically|@frontend|example|definition|tool",
      "avoid missing field-validation|field-constraint|field-validator -required|array|suggest",
      "avoid unbounded-input|unbounded-string|unbounded-field|unbounded-text|unconstrained-field|unconstrained-string|unconstrained-input -algorithm|cache",
    ],
  }),
  "undescribed-field": defineRequirement({
    summary: "Model field without a description",
    severity: "note",
    asks: [
      "field =description|=descriptions|=described|describe use|with|clear|every|all|each|must|have|leverage|include|provide|concise -only|redundant|remove|keep|database|column|test|error|table|form|frontmatter|yaml|json|script|package|template|agent|@default|name|graphql|#graphql|tool|section|step|button|collection|baseline|release",
      "field-description|field-example|schema-example|model-example|example-value|example-field provide|add|use|include|clear|leverage -endpoint|test|only|redundant|remove|keep|graphql|secret|env|@default|#environment",
      "field-description openapi|swagger|clarity|clear",
      "openapi|swagger documentation|doc|schema example|description add|provide|include|with -endpoint|route|graphql|contract|test|parameter",
      "avoid missing field-description|field-example|description-on-field",
    ],
  }),
};
