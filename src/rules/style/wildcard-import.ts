import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Import of everything a module has",
  severity: "warning",
  like: ["F403"],
  asks: [
    "wildcard-import|star-import|glob-import|import-star -=__init__|use|allow|reporting|=prefer-wildcard|=prefer-star",
    "explicit over|instead wildcard-import|star-import|import-star",
    "avoid wildcard-import|star-import|glob-import|import-star -=__init__|reporting",
    "explicit|specific|named import wildcard|wildcards|star -origin|route",
  ],
  *check(file) {
    for (const wildcard of file.wildcardImports()) {
      if (wildcard.need !== undefined) continue;
      const written = `from ${wildcard.module} import *`;
      yield {
        at: wildcard,
        message: `\`${written}\` hides where names come from; import the names that are used instead.`,
      };
    }
  },
});
