import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Column without constraints",
  severity: "note",
  asks: [
    "constraint database-level|database|column|table|sqlmodel|sqlalchemy|schema|#database|#sqlmodel|#sqlalchemy|#model|#schema-design proper|appropriate|enforce|@all|ensure|integrity|implement|use|include|add|index -foreign-key|unique-constraint|name|naming|field-constraint|pydantic|request|body|custom|violation|conflict|migration|test|time|check-constraint|zod|deferrable|project|phase|placeholder|backfill|true|append-only|preserve|number|count|#pydantic|#request|@elsewhere",
    "column string|varchar|text|str length|max-length|max_length|limit -line|test",
    "varchar length|limit -line",
    "avoid =text varchar|limit|length column|varchar -line|prefer",
    "nullable =explicitly|state|declare|specify|mark|every|each column|field|#model|#database -non|server_default|optionality|datetime|date|keep|pydantic|optional|type-hint|test|@elsewhere",
  ],
});
