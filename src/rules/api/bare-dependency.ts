import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "`Depends` as a default value",
  severity: "note",
  asks: [
    "=annotated =depends|dependency|dependency-injection|injected use|prefer|declare|@all|via|pattern|for|define|reuse|with|instead -@annotated-code|runtime|evaluate|__future__|postpone|used-by",
    "avoid =depends bare-depends|in-default|as-default|as-a-default|default-value|default-argument|default-parameter",
    "against =depends default-value|default-argument|default-parameter",
  ],
});
