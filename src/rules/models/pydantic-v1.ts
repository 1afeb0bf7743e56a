import { defineRequirement } from "../rule.ts";

export default defineRequirement({
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
});
