import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Integer primary key",
  severity: "warning",
  asks: [
    "uuid|uuid4|uuid7|uuidv4|uuidv7|=guid|=guids primary-key|pk|primary -bigserial|or-uuid|uuid-or|test|mock",
    "uuid|uuid4|uuid7|uuidv4|uuidv7 id|identifier @do|@all|prefer|public|external|native|over|instead|model|table|entity -test|mock|request_id|request|correlation|trace|session|file|filename|job|simulator|token|parameter|foreign-key|bigserial|or-serial|or-uuid|@elsewhere",
    "uuid|uuid4|uuid7 @do|always|prefer|generate #primary-key -test",
    "id-uuid -test|request|response|trace",
    "avoid auto-increment|autoincrement|auto-incrementing|sequential|serial|integer|int id|identifier|primary-key|pk -bigint|task|test",
    "against auto-increment|autoincrement|auto-incrementing|integer|int|bigint|bigserial|serial|identity primary-key|pk @do|@all|prefer|always|are|primary-key -uuid|uuid4|uuid7|uuidv4|uuidv7|avoid|never|convert|parse|path|parameter|validate",
    "against prefer|use auto-increment|autoincrement|auto-incrementing|bigint|bigserial|serial id -uuid|task|job",
  ],
});
