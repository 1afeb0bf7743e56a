import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "`except Exception` that swallows what it can't know",
  severity: "warning",
  asks: [
    "@narrow-exception catch|handle|try|type|except -custom|raise-specific|raise-more|throw-specific|domain-specific|project-specific|application-specific|test|pytest|assert",
    "catch narrowest type|exception|error",
    "@narrow-error catch|handle|except -custom",
    "@narrow try-except",
    "broad-except|broad-exception|bare-except-exception",
    "=except-exception bare|pass|swallow|clause|silent -at-the-boundary",
    "avoid generic|broad|overly-broad|blanket|catch-all|raw-exception exception catch|handle|handler|except|try -test|missing|raise-generic",
    "avoid generic-except|blanket-except|catch-all-except",
    "avoid catch-all|catch-every|catch-everything exception|except|error",
    "avoid =except-exception|=catch-exception|=catching-exception|=catches-exception|=except-baseexception -test",
  ],
});
