import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "Generic from `typing` where a built-in one does",
  severity: "note",
  asks: [
    "builtin-generic|built-in-generic|builtin-collection|built-in-collection|pep-585",
    "modern-type-hint|=modern-typing|modern-type-annotation|modern-python-type-hint|modern-generic|modern-type-syntax -javascript|union <python:version>",
    "modern-type-hint|=modern-typing|modern-type-annotation|modern-python-type-hint|modern-generic|modern-type-syntax -javascript|union",
    "type-hint|=typing|type-annotation python feature|syntax|style <python:version> -union",
    "type-hint|=typing|type-annotation modern-syntax|new-syntax -union|pipe",
    "modern|=new syntax|generic|=list|=dict =list-str|=list-t|=list-int|=dict-str",
    "=list|=dict|=tuple|=set =over-List|=over-Dict|=over-Tuple|=over-Set|=over-typing",
    "avoid =of-List|=of-typing|=than-List|=than-typing|=not-List-str|=not-List-int|=not-typing|=use-List|=no-List|=typing-List|=typing-Dict|=typing-Tuple|=typing-Set -=typing-Any|parameterized",
    "avoid legacy|old-style|deprecated|outdated type-hint|=typing|generic|type-annotation|type-syntax",
  ],
  options: option.strictObject({
    /** The oldest Python the project supports. */
    python: option.string().optional(),
  }),
});
