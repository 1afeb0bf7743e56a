import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "File longer than the limit",
  severity: "note",
  asks: [
    "file|=modules|=module|#small-file line|loc <limit:number> -@other-files|class-per-file|over-line",
    "file|=modules =small|=short|=concise|=compact -@other-files|docstring|directory|=snake_case|name|function",
    "@long-file split|break|divide|extract|decompose -@other-files",
    "avoid @long-file -@other-files",
  ],
  options: option.strictObject({
    /** The most lines that a file has. */
    limit: option.int().min(100).max(10000).default(500),
  }),
});
