import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Table model as a request body",
  severity: "error",
  asks: [
    "separate-schema-for pydantic -domain|module|file|tenant|each|database|feature|table|orm|response|request",
    "separate|separation|distinct|split schema|model|dto|pydantic =create =update|=read|=inputs -table|orm|database|file|folder|router|service|cqrs|workflow|#file|#structure",
    "schema|dto|pydantic create-update|create-read|create-and-update|create-or-update|createupdate =read|=response|=public|=out -migration|endpoint|test|router|crud|naming|suffix|pascalcase|#naming|#file|#structure",
    "separate|separation|distinct|decouple schema|dto|pydantic|api-model|request orm|=table|database-model|sqlalchemy|db-model|sqlmodel-table|table-model|persistence-model -file|folder|directory|router|service|concern|#file|#structure",
    "avoid orm|database-model|sqlalchemy-model|table-model|sqlmodel-table request|body|bodies|=input|payload -return|=response|index|sql|query|n|select",
  ],
});
