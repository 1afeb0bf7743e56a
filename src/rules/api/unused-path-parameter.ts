import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Path and parameters don't agree",
  severity: "error",
  asks: [
    "path-parameter|url-parameter|route-parameter match|same|agree|correspond|consistent|declare|align signature|function|handler|decorator",
    "avoid unused|missing|mismatch|undeclared path-parameter|url-parameter|route-parameter",
    "avoid path-parameter|url-parameter|route-parameter mismatch|unused|undeclared|ignore",
  ],
});
