import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Legacy `session.query()`",
  severity: "warning",
  asks: [
    "sqlalchemy-2|sqlalchemy-v2|sqlalchemy2 style|syntax|pattern|idiom|select|statement|modern|api|=query ..6 -support|@testing|mapped|mapped_column|uvicorn|documentation|async-pattern|relationship-load|#context7|#documentation",
    "=select sqlalchemy|orm|statement|execute|execution|construct|scalars|session-execute @do|instead|async|prefer|pattern|2|with|via|over -star|column|=sql|for-update|ogm|func|get-the|@testing|@elsewhere",
    "=with-select|=via-select|=using-select|=scalars-select|=execute-select queries|query|session|sqlalchemy|build|built|write|use|for ..8 -star|column|user-id|@testing|@elsewhere",
    "=select =query prefer|over|instead|rather|to -star|column|@testing|only|@elsewhere",
    "2-style|2-0-style|2-x-style|2-0-query|2-0-syntax|2-x-syntax sqlalchemy|query|queries|select|session|orm -mapped_column",
    "sqlmodel select|=exec|session-exec -star|column|@testing|@elsewhere",
    "session-exec|session-execute|session-scalars @do|with|all|instead|query -=select|@testing|@elsewhere",
    "2-0-select|select-api|query-api legacy|deprecated|use|prefer|api -test",
    "avoid =query =select -star|only|needed|loop|run|fetch|page|@testing",
    "either legacy|deprecated|old session-query|db-query|query-object -test|use-it|keep",
    "avoid sync|legacy =query-all -@testing",
    "avoid =session-query|=db-query|=model-query|=query-filter|=query-first|query-api -@testing|@elsewhere",
    "avoid legacy|old|1-x|1-4|deprecated sqlalchemy|query-style|query-syntax|query-api|=query|query-pattern|session-query -column|@testing",
    "against =session-query|query-api @do|prefer|keep -avoid|select|never|deprecated|legacy|old|migrate|replace",
  ],

  *check(file) {
    for (const query of file.legacyQueries()) {
      const { text } = query.head;
      const thing = /^[\w.]+$/.test(text) ? text : "query";
      yield {
        at: query,
        message: `\`${thing}\` is the API of SQLAlchemy 1; build the statement with \`${query.today}()\` instead.`,
      };
    }
  },
});
