import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "`Any` as a type",
  severity: "warning",
  asks: [
    "avoid =use-Any|=using-Any|=of-Any|=than-Any|=no-Any|=never-Any|=avoid-Any|=typing-Any|=add-Any|=an-Any|=bare-Any|=explicit-Any|=implicit-Any|=unnecessary-Any|=excessive-Any",
    "avoid =Any-type|=Any-types|=Any-annotation|=Any-annotations|=Any-usage|=Any-when|=Any-where -=Any-type-of",
    "minimize|limit|justify|justification|look|check|flag|detect|reduce|remove|replace|sparingly|last-resort =Any -test|=Any-new|=Any-change|=Any-other|=Any-code",
    "specific|concrete|precise|explicit|exact|proper|possible|unnecessary =using-Any-when|=Any-when|=Any-where|=over-Any|=of-Any|=than-Any|=to-Any|=not-Any",
  ],
});
