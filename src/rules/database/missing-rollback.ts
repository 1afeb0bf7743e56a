import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Failed commit without a rollback",
  severity: "error",
  asks: [
    "rollback error|exception|fail|failure|failed|except database|transaction|session|commit|#database|#transaction|#sqlalchemy -auto|auto-commit|test|fixture|deploy|deployment|migration|release|plan|strategy|procedure|capability|upgrade|optimistic|ui|pipeline|health|automated|@elsewhere",
    "rollback transaction|session|commit proper|@do|ensure|handle|implement|always|correct|automatic -auto|auto-commit|test|fixture|deploy|deployment|migration|release|plan|strategy|procedure|capability|upgrade|optimistic|ui|pipeline|health|automated|@elsewhere",
    "commit-rollback|rollback-commit -auto|test|migration|deploy",
    "avoid missing rollback transaction|session|commit|database|except|exception|error -auto|auto-commit|test|fixture|deploy|deployment|migration|release|plan|strategy|procedure|capability|upgrade|optimistic|ui|pipeline|health|automated|@elsewhere",
  ],
});
