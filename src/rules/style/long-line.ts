import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "Line longer than the checklist's limit",
  severity: "note",
  asks: [
    "line-length|=max-line|line-limit|column-limit <limit:number> -function|method|class|file|prose|subject|commit|#commit",
    "line character|char|column|wide <limit:number> -function|method|class|file|prose|subject|commit|#commit|message",
    "line-under|line-below|line-over|line-above|line-within|line-exceed|line-longer-than <limit:number> -function|method|class|file|prose|subject|commit|#commit|handler|component",
  ],
  options: option.strictObject({
    limit: option.int().min(40).max(400),
  }),
});
