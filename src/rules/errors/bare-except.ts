import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Bare `except`",
  severity: "error",
  asks: [
    "@narrow-exception catch|handle|try|type|except -custom|raise-specific|raise-more|throw-specific|domain-specific|project-specific|application-specific|test|pytest|assert",
    "catch narrowest type|exception|error",
    "@narrow-error catch|handle|except -custom",
    "@narrow try-except",
    "bare|naked|blank|untyped except -bare-except-exception|bare-raise|raise-bare",
    "avoid bare|naked|blank|untyped except -bare-except-exception|bare-raise|raise-bare",
    "avoid catch-all|catch-every|catch-everything exception|except|error",
    "avoid =bare-exceptions",
  ],
});
