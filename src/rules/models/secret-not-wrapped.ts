import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Secret kept as plain text in settings",
  severity: "note",
  asks: [
    "secretstr|secretbytes use|with|as|type|typed|for|via|credential|password|secret|wrap",
    "avoid plain-str|=str @secret|=settings|config -log",
  ],
});
