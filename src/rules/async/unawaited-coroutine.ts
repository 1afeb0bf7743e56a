import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Coroutine that is never awaited",
  severity: "error",
  asks: [
    "await all|every|each|for|use async-call|async-function|async-method|async-operation|coroutine -io|test|thread|database|query|session|user|@elsewhere",
    "await statement|usage|use|keyword|used proper|correct|verify|check -async-await|test|database|io|@elsewhere",
    "coroutine all|every|must|always|be|are await -test|@elsewhere",
    "avoid missing-await -database|session|query|intentional|intentionally|detached|test|fixture|@elsewhere",
  ],
});
