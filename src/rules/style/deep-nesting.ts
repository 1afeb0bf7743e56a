import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "Blocks nested deeper than the limit",
  severity: "note",
  asks: [
    "nest|indentation level|depth|deep|max|maximum <limit:number> -@other-nesting",
    "nest <limit:number> -@other-nesting|sublist",
    "avoid deep|excessive|=deeply|heavy nest|indentation -@other-nesting",
    "avoid nested-if|nested-conditional|nested-block|nest-block|arrow-code|pyramid-of-doom",
    "nested-if|nested-conditional|nested-block move|extract|flatten|replace|invert",
    "early-return|guard-clause|return-early nest|#nest|indentation -model|url",
    "reduce|minimize|limit|flatten|low nest|indentation -@other-nesting",
    "nesting-depth|nesting-level|deep-nesting|deeply-nested-code -@other-nesting",
  ],
  options: option.strictObject({
    /** How many blocks stand inside each other at most. */
    limit: option.int().min(1).max(20).default(4),
  }),
});
