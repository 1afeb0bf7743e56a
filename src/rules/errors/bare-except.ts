import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Bare `except`",
  severity: "error",
  asks: [
    "@narrow exception catch|handle|try|type -custom|raise-specific|raise-more|throw-specific|test|pytest|assert",
    "@narrow error-type catch|handle|except",
    "@narrow try-except",
    "bare|naked|blank|untyped except -bare-except-exception|bare-raise|raise-bare",
    "avoid bare|naked|blank|untyped except -bare-except-exception|bare-raise|raise-bare",
    "avoid catch-all|catch-every|catch-everything exception|except|error",
    "avoid =bare-exceptions",
  ],
});
