import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "Function with too many branches",
  severity: "note",
  asks: [
    "cyclomatic|mccabe|cognitive|function|method|code|max|maximum|c901 complexity <limit:number> -time|space|algorithm|algorithmic|password|query|task|score|test|default-threshold",
    "cyclomatic|mccabe|cognitive complexity -report|tool|metric|measurement|analysis",
    "function|method =complexity low|reduce|high|check|simple|monitor|limit|manageable|length|keep|review -time|space|algorithmic|test|nested|query",
    "function-complexity|method-complexity -time|space|test",
    "avoid overly-complex|too-complex|highly-complex|excessively-complex function|method",
  ],
  options: option.strictObject({
    /** The highest cyclomatic complexity a function has. */
    limit: option.int().min(2).max(100).default(10),
  }),
});
