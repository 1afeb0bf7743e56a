import { defineRequirement, option } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  any: defineRequirement({
    summary: "`Any` as a type",
    severity: "warning",
    asks: [
      "avoid =use-Any|=using-Any|=of-Any|=than-Any|=no-Any|=never-Any|=avoid-Any|=typing-Any|=add-Any|=an-Any|=bare-Any|=explicit-Any|=implicit-Any|=unnecessary-Any|=excessive-Any",
      "avoid =Any-type|=Any-types|=Any-annotation|=Any-annotations|=Any-usage|=Any-when|=Any-where -=Any-type-of",
      "minimize|limit|justify|justification|look|check|flag|detect|reduce|remove|replace|sparingly|last-resort =Any -test|=Any-new|=Any-change|=Any-other|=Any-code",
      "specific|concrete|precise|explicit|exact|proper|possible|unnecessary =using-Any-when|=Any-when|=Any-where|=over-Any|=of-Any|=than-Any|=to-Any|=not-Any",
    ],
  }),
  "legacy-generic": defineRequirement({
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
  }),
  "union-style": defineRequirement({
    summary: "Union written in another way than the project's",
    severity: "note",
    asks: [
      {
        ask: "pipe-none|x-pipe|a-pipe|t-pipe|type-pipe|str-pipe|int-pipe syntax|union|=over|modern|prefer|use|notation|operator|hint|annotation -return|raise|=use-Optional|=prefer-Optional|undefined|null|isinstance|#template",
        options: { style: "pipe" },
      },
      {
        ask: "pipe-none =Optional -return|raise|=or|=and|both|either|=use-Optional|=prefer-Optional|=Optional-over|=not|#template",
        options: { style: "pipe" },
      },
      {
        ask: "pep-604|union-operator|pipe-syntax|pipe-operator|pipe-union|union-syntax -isinstance",
        options: { style: "pipe" },
      },
      { ask: "pipe =unions|union-type|=union-types use|operator|syntax|prefer", options: { style: "pipe" } },
      {
        ask: "avoid =of-Optional|=than-Optional|=over-Optional|=not-Optional|=use-Optional|=no-Optional|=avoid-Optional|=typing-Optional|=of-Union|=than-Union|=not-Union|=no-Union|=typing-Union -pipe",
        options: { style: "pipe" },
      },
      { ask: "avoid legacy|old|deprecated|outdated =Optional|=Union", options: { style: "pipe" } },
      {
        ask: "avoid =of|=than|=use pipe-none -return|raise|=Optional|see|bug",
        options: { style: "optional" },
      },
      { ask: "=prefer-Optional|=use-Optional|=Optional-over pipe", options: { style: "optional" } },
    ],
    options: option.strictObject({
      style: option.enum(["pipe", "optional"]),
      /** The oldest Python the project supports. */
      python: option.string().optional(),
    }),
  }),
};
