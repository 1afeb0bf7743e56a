import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Endpoint without a response model",
  severity: "warning",
  asks: [
    "response_model|response-model|response-schema|response-dto @all|@do|@proper|set|explicit|decorator|typed|consistent|for-endpoint|on-endpoint|on-route|for-route -separate|password|exclude|sensitive|llm|openai|redundant|duplicate|repeat|both|common|additional|error-response|error-schema|model_config|from_attributes|export|test|#test|change|description-for|description-on|response-schema-in|response-model-in|signature",
    "pydantic|basemodel|dto|dtos response|input-output|input-and-output|inputs-and-outputs|api-output @wished -#test|#mcp|#tool|=extra|@no-api-model|separate|llm|error-response|validate-response|reuse|same|signature|validationerror|automatically-convert|@no-schema-work",
    "pydantic|dto|dtos return @routes|api|client|#router|#route|#endpoint -@no-api-model|separate|repository|directly|=dict|=dicts|422|#test|#mcp|#tool",
    "pydantic|dto|dtos all-endpoint|each-endpoint|every-endpoint|for-endpoint|api-boundary|for-io -@no-api-model|separate|=validator|=validators|repository|=extra|input|request|accept|await|catch|constraint|@no-schema-work",
    "return typed-response|typed-response-model -@no-api-model|test",
    "schema|model request-response|request-and-response|requests-and-responses|serialize-output @do|design|clear|explicit|strict|typed|type-safe|all|properly -#test|#mcp|#tool|@no-api-model|separate|database|@no-schema-work",
    "response|output @serialize #pydantic -separate|request|error|test",
    "@routes return-type|response-type|typed-response|return-annotation explicit|declare|define|@all|specify|have|state -error|document|example|change|service",
    "api-contract pydantic design|define|@do|enforce|first|explicit -only|document",
    "endpoint construct|validate|return pydantic-model|pydantic-response",
    "avoid missing|skip|omit response_model|response-model|response-schema|return-model",
    "avoid return|response raw-dict|raw-dictionary|plain-dict|untyped-dict|bare-dict|=dict|=dicts|arbitrary-dict|raw-json @routes|route|response|api|client|json|from|raw|plain|#router|#route|#endpoint|#response -service|repository|tool|function|@no-api-model",
  ],
});
