import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "SQL built from strings",
  severity: "error",
  asks: [
    "sql-injection|sql-nosql-injection -false-positive|exfiltrate|exfiltration|explain|state|attacker|pentest|test|suite|lazy|@elsewhere",
    "avoid sql-injection|sql-nosql-injection -false-positive",
    "injection-vulnerability|injection-risk|injection-flaw|injection-attack -prompt|template|command|shell|log|dependency|header|sanitize|input|html|script|path|xss|xml|xxe|ssrf|code-injection|data-injection|why|@elsewhere",
    "avoid injection-vulnerability|injection-risk|injection-flaw|injection-attack -prompt|template|command|shell|log|dependency|header|sanitize|input|html|script|path|xss|xml|xxe|ssrf|code-injection|@elsewhere",
    "parameterized query|sql|statement|database|orm|execute -test|fixture|log|graphql|cypher|pipeline|date|@elsewhere",
    "bound-parameter|bind-parameter|bind-param|bind-variable|bindparam|parameter-binding|prepared-statement -overhead|plan|repeated|performance|cache|temp|mode|pgbouncer|@elsewhere",
    "avoid concatenate|concatenation|concat|interpolate|interpolation|f-string|string-format|string-formatting|format-string|string-building sql|query|queries -log|logging|graphql|cypher|@elsewhere",
    "avoid raw-sql|handwritten-sql|hand-written-sql -comment|approval|mix|ddl|production|@elsewhere",
    "@orm only|exclusive|exclusively|@all query|operation|access|interaction|database -async|await|session|type|index|migration|test|model|define|select|table|class|schema|@elsewhere",
  ],
});
