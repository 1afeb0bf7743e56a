import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Insert that may collide, unhandled",
  severity: "warning",
  asks: [
    "integrityerror|integrity-error catch|handle|convert|map|409|for|rollback|translate|wrap|graceful|unhandled|raise -#test|test",
    "constraint-violation|unique-violation|unique-constraint|constraint-error|duplicate-key|duplicate-entry|duplicate-row handle|catch|convert|map|translate|409|graceful -#test|test|add|define|index",
    "=409 duplicate|conflict|unique|exist|taken return|raise|for|when|if|on|handle -#test|test|declare|document",
  ],
});
