import { defineRequirement } from "../rule.ts";

export default defineRequirement({
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
});
