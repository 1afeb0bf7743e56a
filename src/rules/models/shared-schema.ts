import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "One model for requests and responses",
  severity: "warning",
  asks: [
    "separate-schema-for|separate-model-for pydantic|schema -domain|module|file|tenant|each|database|feature|table|orm",
    "separate|separation|distinct|split schema|model|dto|pydantic =create|=update|request|=response|=responses|=input -table|orm|database|file|folder|sqlalchemy|router|service|cqrs|write|array|nest|workflow|persistence|domain|#file|#structure",
    "schema|dto|pydantic create-update|create-read|create-and-update|create-or-update|createupdate =read|=response|=public|=out -migration|endpoint|test|router|crud|naming|suffix|pascalcase|#naming|#file|#structure",
    "different schema|model|dto =input|request =output|=response|=responses -table|database|file|workflow",
    "avoid share|same|reuse|single schema|model|dto request|=response|=responses|=input|=create|=update -test|exclude",
  ],
});
