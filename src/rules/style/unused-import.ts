import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Import that nothing uses",
  severity: "note",
  like: ["F401"],
  asks: [
    "unused|dead =import|=imports -hook|strip|linter|confirm-unused|confirm-that|confirm-it|=__init__|#false-positive|=will|dependency|package|#categorize|violations|relaxed|discover|momentarily|type-issue|=can|single-unused|handles|memory",
    "avoid unused|dead|unneeded|unnecessary|redundant =import|=imports -flag|report|confirm-unused|confirm-that|confirm-it|remove|delete|dependency|package|=__init__|circular",
    "avoid import-unused|import-not-use|unused-import -flag|report|confirm-unused|confirm-that|confirm-it|remove|delete",
    "import-are-necessary|import-are-use|import-are-needed|import-is-use|import-is-necessary|only-necessary-import|only-needed-import|only-import-what|import-only-what|imports-that-are-not-use -entire|dynamic|static|side|splitting|absolute|relative",
    "remove|delete|clean|eliminate unnecessary-import|unneeded-import|redundant-import",
  ],
  *check(file) {
    if (file.isMigration) return;
    for (const imported of file.imports()) {
      if (imported.need !== undefined) continue;
      const { origin, removal } = imported;
      const fix = removal && [{ start: removal.start, end: removal.end, text: "" }];
      const message = `\`${origin}\` is imported and used by nothing; remove the import.`;
      yield { at: imported, message, ...(fix && { fix }) };
    }
  },
});
