import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Import that nothing uses",
  severity: "note",
  asks: [
    "unused-import|unused-variable-import|unused-variable-or-import|unused-code-import -hook|strip|linter|confirm|=__init__|#false-positive|=will",
    "avoid unused-import|import-unused|import-not-use -flag|report|confirm|remove|delete",
    "import-are-necessary|import-are-use|import-are-needed|import-is-use|import-is-necessary|only-necessary-import|only-needed-import -entire|dynamic|static|side|splitting",
    "avoid unnecessary-import|unneeded-import|redundant-import",
    "remove|delete|clean|eliminate unnecessary-import|unneeded-import|redundant-import",
  ],
});
