import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Debug mode in production",
  severity: "warning",
  asks: [
    "avoid debug|debug-mode|=reload production -log|logging|endpoint|statement|level|logger|print|console|issue|code|information",
    "debug|debug-mode disable|=off|=false|turn-off|never production|=prod|deploy|release -log|logging|statement|level|logger|console|feature",
    "avoid debug-true -log|level",
  ],
});
