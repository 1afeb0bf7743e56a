import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "`response_model` that repeats the return type",
  severity: "note",
  asks: [
    "avoid redundant|duplicate|repeat|unnecessary|both response_model|response-model",
    "response_model|response-model redundant|duplicate return-type|return-annotation",
    "return-type|return-annotation|return-type-annotation over|prefer|replace response_model|response-model -@all|set|both",
    "response_model|response-model only-when|only-if differ|different|other return-type|return",
    "against response_model|response-model @all|@do|set|decorator|explicit|parameter|always|@routes -redundant|duplicate|repeat|only-when|only-if|differ|over|prefer",
  ],
});
