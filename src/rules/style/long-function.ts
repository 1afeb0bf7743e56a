import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "Function longer than the limit",
  severity: "note",
  asks: [
    "function|method line|loc <limit:number> -@other-functions",
    "@small-function -@other-functions|docstring|match|=names|=name",
    "function|method keep|=are|should|must|=be|stay|prefer|make small|short|concise|compact -@other-functions|docstring|=class|=name|=names|match|=break|helper|using-function",
    "=functions|=methods large|long smaller break|split|divide -@other-functions",
    "@long-function split|break|extract|refactor|decompose|divide|check|flag|look -@other-functions",
    "avoid @long-function -@other-functions",
    "function-length|method-length|length-of-function|function-size -@other-functions",
  ],
  options: option.strictObject({
    /** The most lines that a function has. */
    limit: option.int().min(5).max(500).default(50),
  }),
});
