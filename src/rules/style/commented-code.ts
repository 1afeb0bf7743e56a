import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Code in a comment",
  severity: "note",
  asks: [
    "comment-out-code|comment-out-block|comment-out-line|comment-out-import|comment-out-function -#false-positive",
    "avoid comment-out|=commented-code|dead-code-comment -test|remove|delete|touch",
    "remove|delete|clean comment-out|=commented-code -test",
  ],
});
