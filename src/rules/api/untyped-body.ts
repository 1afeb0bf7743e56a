import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Request body without a model",
  severity: "warning",
  asks: [
    "pydantic|basemodel|dto|dtos @request-data @wished -#mcp|#tool|#test|postman|convert|rootmodel|align|log|discovery|@no-api-model|separate|=validator|=validators|reuse|same|validationerror|automatically-convert",
    "pydantic for-validation|for-data-validation|validation-with|validate-with|validation-use|validate-use|validation-via|validation-through|pydantic-validation|pydantic-model-validation|pydantic-schema-validation -@no-api-model|response|output|catch|error|=validator|=validators|option|skip|reject|work|json|etl|failure|sqlmodel|combine|rootmodel|=field|pydantic-v2|theatre|#test|#mcp",
    "pydantic|dto|dtos all-endpoint|each-endpoint|every-endpoint|for-endpoint|api-boundary|for-io|over-raw-dict|over-dict|over-dictionary|over-raw-dictionary -@no-api-model|separate|=validator|=validators|repository|=extra|return|await|catch|constraint|@no-schema-work",
    "request-model|request-schema|request-dto|request-response|request-and-response|requests-and-responses|request-body schema|model|dto @do|design|clear|explicit|strict|typed|type-safe|all -#test|#mcp|#tool|@no-api-model|separate|database|@no-schema-work",
    "schema validate schema-level|all-input|every-input|user-input|validate-input -@no-api-model|json-schema|pass|@no-schema-work",
    "api-contract pydantic design|define|@do|enforce|first|explicit -only|document",
    "request-validation #pydantic|#schema",
    "avoid =dict|=dicts|raw-dict|plain-dict|untyped-dict|raw-json|raw-body body|request-body|request-model|payload|input|accept -default|return-raw|return-dict|return-a|response|log|logging|cache",
    "avoid raw-dict|raw-dictionary|plain-dict|untyped-dict|request-json|raw-request @routes|parameter|parse -return|response|log|logging|service",
    "avoid missing-pydantic|missing-request-model|missing-request-schema|missing-body-model|missing-body-schema|missing-schema-validation|missing-input-model -response|test",
    "avoid missing-validation|missing-type|missing-model request-body|body|payload -response",
  ],
});
