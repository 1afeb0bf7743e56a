import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "CORS that is not outermost",
  severity: "warning",
  asks: [
    "middleware order|sequence @proper|cors|matter|verify|check|careful|ensure|right|#cors|#fastapi -taskiq|celery|redux|express|chain|retry|uncertain",
    "cors|cors-middleware middleware first|last|outermost|before|top|after|earliest -test",
    "avoid wrong|incorrect|bad middleware order|sequence",
  ],
});
