import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Import of everything a module has",
  severity: "warning",
  asks: [
    "wildcard-import|star-import|import-star -=__init__|use|allow|prefer|reporting",
    "avoid wildcard-import|star-import|import-star -=__init__|reporting",
  ],
});
