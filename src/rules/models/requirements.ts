import { defineRequirement } from "../rule.ts";

/** What checklists ask for and Rubric does not check yet. */
export default {
  "secret-not-wrapped": defineRequirement({
    summary: "Secret kept as plain text in settings",
    severity: "note",
    asks: [
      "secretstr|secretbytes|pydantic's-secret|secret-type use|with|as|type|typed|for|via|credential|password|secret|wrap|must|are|is",
      "avoid plain-str|=str @secret|=settings|config -log",
    ],
  }),
  "table-as-body": defineRequirement({
    summary: "Table model as a request body",
    severity: "error",
    asks: [
      "separate-schema-for|separate-pydantic-schema-for|separate-pydantic-model-for pydantic -domain|module|file|tenant|each|feature|table",
      "separate|separation|distinct|split|different|differ|apart|per-operation|dedicated|=own schema|=models|request-model|response-model|create-model|update-model|input-model|output-model|dto|pydantic =read|=reading|request|=response|=responses|=input|=inputs|=output|=outputs|per-operation ..9 -orm|database|sqlalchemy|write-model|write-and-read|read-and-write|persistence|@apart-otherwise",
      "schema|model|models|dto|pydantic create-update|create-read|create-and-update|create-or-update|createupdate|base-create =read|=response|=public|=out|=output -migration|endpoint|test|crud|database-operation|@apart-otherwise",
      "=Create|=Update|=In =Read|=Response|=Public|=Out suffix|schema|=models|dto|pydantic|pattern -name|naming|test|generation",
      "request|create|update separate|distinct response|read schema|=models -test|file|folder|module|table|orm|database",
      "@create-model @read-model -name|named|naming|@apart-otherwise|test|permission",
      "separate|separation|distinct|decouple|decoupled|apart schema|dto|pydantic|api-model|request @table-model -@apart-otherwise",
      "=separate|=distinct|=different =models|=schemas request response database -=file|folder|layer|service|repository|@apart-otherwise",
      "avoid @table-model|=sqlmodel request|accept|body|bodies|=input|payload|bind|api-schema|dto|=bound -return|=response|index|sql|query|n|select|loop|join|layer|core|domain|name|column|interpolate|identifier|session|sync|blocking",
      "either orm-model|table-model|database-model|sqlalchemy-model as-request-body|request-body|request-bodies|as-body -separate|convert|map|from|instead|validate",
      "either mass-assignment|over-posting -test|rails|laravel",
    ],
  }),
  "undescribed-field": defineRequirement({
    summary: "Model field without a description",
    severity: "note",
    asks: [
      "field|attribute|schema-field|=fields =description|=descriptions|=described|describe|self-documenting use|with|clear|every|all|each|must|have|leverage|include|provide|concise|should|carry|are -keep|migration-field|required-field|@no-description",
      "=Field =description|=descriptions|descriptor -update|baseline|change|keep|test|tool|table",
      "field|schema|pydantic|model field-description|field-example|schema-example|model-example|example-value|example-field|=examples|json_schema_extra provide|provided|add|use|include|clear|leverage -endpoint|graphql|keep|code|#environment|below|see|follow|markdown|usage|@no-description",
      "describe|describes field|=fields|attribute api-doc|docs|documentation|openapi|swagger -table|readme|tool|agent",
      "field-description openapi|swagger|clarity|clear|request|response|schema|require|required|mandatory|must -change|update|baseline",
      "=field|=Field documentation|=docs|openapi|openapi-doc use|for|with -endpoint|in-the-documentation|only|route|field-name|table|parameter|=fields-in",
      "pydantic|schema|model|request =document|=documented|document =fields|field -keep|required|@no-description",
      "openapi|swagger documentation|doc|schema example|description add|provide|include|with -example-response|response|summary|endpoint|route|graphql|contract|test|parameter|method",
      "either missing field-description|field-example|description-on-field|description|example field|field-description|field-example|attribute -log|commit|test|endpoint|route|pr|tool|agent|table|required|name|author|version|property|properties",
      "avoid undescribed field -graphql|database|table",
      "include|add|write|provide|give|have|must document|documentation|doc|explanation|description each-field|every-field|all-field|=fields|=field what|purpose|mean|meaning|each ..10 -table|column|database|form|frontmatter|yaml|readme|=md|changelog|endpoint|@no-description",
    ],
  }),
};
