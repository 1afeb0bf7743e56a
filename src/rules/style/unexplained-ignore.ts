import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Linter or type checker silenced without saying why",
  severity: "warning",
  asks: [
    "avoid type-ignore|=noqa|blanket-ignore|pylint-disable|pyright-ignore|ignore-comment|ty-ignore -flag|report|instead-of|#false-positive",
    "type-ignore|=noqa|pylint-disable|ignore-comment explain|explanation|justify|justification|=comment|reason|specific|=code|rule-code|error-code -flag|#false-positive|suppression|sqlmodel|field|prefix",
    "avoid suppress|silence|disable|ignore linter|lint|mypy|pyright|type-check|type-checker|type-error|ruff -test|ci|hook|format",
  ],
});
