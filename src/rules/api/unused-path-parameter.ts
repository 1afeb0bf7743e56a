import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Path and parameters don't agree",
  severity: "error",
  asks: [
    "path-parameter|url-parameter|route-parameter|path-param match|same|agree|correspond|consistent|declare|align signature|function|argument|handler|route|template|name|declare|path",
    "avoid unused|missing|mismatch|undeclared path-parameter|url-parameter|route-parameter",
    "avoid path-parameter|url-parameter|route-parameter mismatch|unused|undeclared|ignore",
  ],
});
