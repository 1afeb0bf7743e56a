import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Mutable default of a parameter",
  severity: "warning",
  asks: [
    "avoid mutable-default|default-mutable|mutable-argument -cache|factory|field|pydantic|dataclass|#pydantic|class-attribute|=depends",
    "mutable-default check|look|flag|detect|none|instead|replace|watch|argument|parameter -cache|factory|field|dataclass|=depends|#pydantic",
    "avoid list|dict|set|empty-list|mutable default argument|parameter|default-value|function -why|cache|request|factory|field|query|model|column|#pydantic|#dataclass|=depends",
    "immutable default argument|parameter",
  ],
});
