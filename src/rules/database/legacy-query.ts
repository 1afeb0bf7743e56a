import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Legacy `session.query()`",
  severity: "warning",
  asks: [
    "sqlalchemy-2|sqlalchemy-v2|sqlalchemy2 style|syntax|pattern|idiom|select|statement -support|test|mapped|mapped_column|uvicorn",
    "=select sqlalchemy|orm|statement|execute|execution|construct|scalars @do|instead|async|prefer|pattern|2 -star|column|sql|for-update|test|@elsewhere",
    "2-style sqlalchemy|query|select|session|orm -mapped_column",
    "avoid sync|legacy =query-all -test",
    "avoid =session-query|=db-query|=model-query|=query-filter|=query-first|query-api -test|@elsewhere",
    "avoid legacy|old|1-x|1-4|deprecated sqlalchemy|query-style|query-syntax|query-api|=query -column|test",
    "against =session-query|query-api @do|prefer|keep -avoid|select|never|deprecated|migrate|replace",
  ],
});
