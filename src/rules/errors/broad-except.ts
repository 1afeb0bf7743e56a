import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "`except Exception` that swallows what it can't know",
  severity: "warning",
  asks: [
    "@narrow exception catch|handle|try|type -custom|raise-specific|raise-more|throw-specific|test|pytest|assert",
    "@narrow error-type catch|handle|except",
    "@narrow try-except",
    "broad-except|broad-exception|bare-except-exception",
    "avoid @any-kind exception catch|handle|handler|except|try -test|missing|raise-generic",
    "avoid generic-except|blanket-except|catch-all-except",
    "avoid catch-all|catch-every|catch-everything exception|except|error",
    "avoid =except-exception|=catch-exception|=catching-exception|=catches-exception|=except-baseexception -test",
  ],
});
