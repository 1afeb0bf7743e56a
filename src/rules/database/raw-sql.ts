import type { PythonFunction } from "../../python/definition-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import type { BuiltSql, PastedSql } from "../../python/sql-facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "SQL built from strings",
  severity: "error",
  like: ["S608"],
  asks: [
    "either sql-injection|sql-nosql-injection|sqli -false-positive|exfiltrate|exfiltration|explain|state|attacker|pentest|could-cause|in-edge-case|@testing|suite|lazy|@elsewhere|bandit|semgrep|common-security-issue|security-reviewer|escalate|escalation|edge-priority|immediate-attention|#@test-section|#must-have-test",
    "either injection =sql|sqlalchemy|orm|xss|csrf|auth-bypass -html|false-positive|s608|dependency-injection|session|explain|pentest|@testing|prompt-injection|via|assessment|reviewer|category|@elsewhere",
    "either injection-vulnerability|injection-risk|injection-flaw|injection-attack|injection-prevention|injection-protection -prompt|template|command|shell|log|dependency|header|sanitize|input|html|script|path|xss|xml|xxe|ssrf|code-injection|data-injection|why|test|threat|owasp|@elsewhere",
    "parameterized query|sql|statement|database|orm|execute|input -=expected|don't-just|just-say|#test-pattern|@testing|log|graphql|cypher|pipeline|date|@elsewhere",
    "queries-use-parameter|sql-parameter|bound-parameter|bind-parameter|bind-param|bind-variable|bindparam|parameter-binding|prepared-statement|parameter-substitution|bind-value|query-parameter-are-bound|sql-placeholder -overhead|plan|repeated|performance|cache|temp|mode|pgbouncer|typevar|generic|type|@elsewhere",
    "=binds =sql|=text",
    "user-supplied|user-input|user-provided|user-data|=values =bound|as-parameter|as-bind always|must|all|every|never ..9 -column|type|lower|upper|@testing|@elsewhere",
    "either =text-f|=execute-f -@testing|markdown|log",
    "query-parameter =text|=sql|raw-sql|#sql|#sqlite|#injection|#database -filter|rest|endpoint|url|@testing|log|@elsewhere",
    "named-parameter|named-param|positional-parameter|bound-parameter|parameter-placeholder|placeholder|with-parameter|colon-parameter =text|=sql|raw-sql|query|#sql|#sqlite|#injection|#database -filter|rest|endpoint|url|@testing|log|@elsewhere",
    "either interpolate|interpolation|concatenate|concatenation|f-string #sql|#sqlite|#injection|#database|column|table|user-input|=where|query -log|url|prompt|message|enables|explain|risk|graphql|cypher|header|redirect|filename|html|shell|email|@testing|@elsewhere",
    "parameterize|parameterized all|every|always|never|must|only|safe|injection|string|#sql|#security|#injection|#database|#query -data-file|just-say|jwt|type|generic|decorator|cypher|graphql|logger|log|@testing|@elsewhere",
    "either assemble|compose|build|construct|stitch|glue|splice|put-together sql|query|queries|statement|=WHERE user-input|user-data|user-supplied|string|untrusted|concatenation|f-string|request-data|by-hand ..9 -bind|parameter|parameterized|safe|never-build-a|log|graphql|elastic|search|url|prompt|builder|@elsewhere",
    "placeholder sql|query|asyncpg|statement|execute|=queries @do|instead|with|via|for -test|log|i18n|ui|@elsewhere",
    "avoid concatenate|concatenation|concat|interpolate|interpolation|interpolated|f-string|string-format|string-formatting|format-string|string-building|=format|=formatting|string-template|=strings|from-string|percent-format|user-input|user-supplied|untrusted|user-data sql|query|queries|=execute|session-execute|cursor -prefer-read|embedding|tool|log|logging|graphql|cypher|promql|date|validate|param|url|@elsewhere",
    "either concatenate|concatenation|interpolate|interpolation|f-string|string-format|string-formatted|string-built|string-build|hand-built|string-concatenation =sql -enables|explain|log|graphql|file|keyword|false-positive|s608|message|@elsewhere",
    "either unparameterized|unescaped|non-parameterized|unsanitized|=f-SELECT|=f-INSERT|=f-UPDATE|=f-DELETE sql|query|queries|=SELECT|=INSERT|=UPDATE|=DELETE",
    "dynamic-sql|raw-sql|=sql-strings user-input|concatenate|concatenation|interpolation|assemble|f-string|untrusted|format -bind|parameterized|safe|@elsewhere",
    "avoid raw-sql|dynamic-sql|handwritten-sql|hand-written-sql|=sql-strings|string-sql -unless|outside|bypass|comment|approval|mix|ddl|production|@elsewhere",
    "@orm only|exclusive|exclusively|@all|any query|operation|access|interaction|database -consider|implication|understand|async|await|session|type|index|migration|@testing|model|define|select|table|class|schema|@elsewhere|sanitize|validation|suggest|complex|all-sqlalchemy-query|all-orm-query|all-sqlmodel-query|echo|=logs",
    "avoid raw-string|string-sql|raw-sql parameterized|bind|bound|parameter-binding ..12 -migration|comment|@elsewhere",
  ],
  *check(file) {
    if (file.isTest || file.isMigration || file.isScript) return;
    for (const sql of file.builtSql()) {
      const pasted = sql.pasted.find((each) => each.as === "value" || isFromRequest(file, each));
      if (pasted !== undefined) yield { at: sql, message: messageFor(sql, pasted) };
    }
  },
});

/** Nothing else is done with a parameter of an endpoint: nobody has looked whether it names a column. */
function isFromRequest(file: PythonFile, { value }: PastedSql): boolean {
  const around = file.functionOpening(value.scope);
  if (around?.endpoint === undefined) return false;
  const { start, end } = around.docstring ?? around.nameAt;
  const code = (file.text.slice(around.start, start) + file.text.slice(end, around.end)).replace(LOGGING, "");
  if (isKeyOfBody(around, value.text, code)) return true;
  if (!around.parameters.some(({ name }) => name === value.text)) return false;
  const words = code.replace(GIVEN, "").match(/\w+/g) ?? [];
  return words.filter((word) => word === value.text).length === 2;
}

/** Only asks whether there is anything. */
const GIVEN =
  /\b(?:if|elif|and|or)\s+(?:not\s+)?\w+(?=\s*(?::|\)|\b(?:and|else|or)\b|is\s+(?:not\s+)?None\b))/g;

/** `list(data.keys())` of a dictionary with any keys, and nobody has looked at one of them. */
function isKeyOfBody({ parameters }: PythonFunction, value: string, code: string): boolean {
  const [, name] = /^(\w+)(?:\[0\])?$/.exec(value) ?? [];
  const body = parameters.find((each) => each.name === name);
  if (!/\b(?:[Dd]ict|Mapping)\b/.test(body?.annotation?.text ?? "")) return false;
  const asked = Array.from(code.matchAll(/\bif\s+(\w+)\s+(?:not\s+)?in\b/g), ([, word]) => word);
  return (
    !LOOKED_AT.test(code.replace(TEXTS, "")) &&
    asked.every((word) => parameters.some((each) => each.name === word))
  );
}

const TEXTS = /"[^"{}\n]*"|'[^'{}\n]*'/g;

const LOOKED_AT =
  /\b(?:all|any|frozenset|set)\(|issu(?:b|per)set|intersection|difference|identifier|valid|check|sanit|quote|clean/i;

/** Lines that only say what is going on. */
const LOGGING = /^[ \t]*(?:#|\w{0,20}log\w{0,10}\.|print\().*$/gm;

/** Databases take no parameters in these. */
const UNBOUND: ReadonlySet<string> = new Set(["COPY", "CREATE", "SET"]);

function messageFor({ verb }: BuiltSql, { shown, as }: PastedSql): string {
  const thing = shown.text;
  if (as !== "value")
    return `\`${thing}\` lets a client change what the SQL does; choose from a fixed set instead.`;
  const isBound = !UNBOUND.has(verb);
  if (/^[\w.]{1,60}$/.test(thing))
    return `\`${thing}\` becomes part of the SQL and can change what it does; ${isBound ? "bind it as a parameter" : "quote it as a literal"} instead.`;
  return `\`${verb}\` has values in its text that can change what it does; ${isBound ? "bind them as parameters" : "quote them as literals"} instead.`;
}
