import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
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
    { ask: "avoid =of|=than|=use pipe-none -return|raise|=Optional|see|bug", options: { style: "optional" } },
    { ask: "=prefer-Optional|=use-Optional|=Optional-over pipe", options: { style: "optional" } },
  ],
  options: option.strictObject({
    style: option.enum(["pipe", "optional"]),
    /** The oldest Python the project supports. */
    python: option.string().optional(),
  }),
});
