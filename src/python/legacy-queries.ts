import { declares } from "./ancestors.ts";
import type { LegacyQuery } from "./database-facts.ts";
import { QUERY_BUILDERS } from "./database-results.ts";
import { expression, place } from "./expressions.ts";
import { modelOf } from "./models.ts";
import { meaningOf } from "./names.ts";
import { isSession } from "./session-openings.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** Calls and attributes that ask SQLAlchemy for a legacy query. */
export function legacyQueriesOf(source: Source): readonly LegacyQuery[] {
  return nodesOf(source, "attribute").flatMap((node) => {
    const [object, attribute] = node.children;
    if (object === undefined || attribute === undefined || textOf(source, attribute) !== "query") return [];
    const { parent } = node;
    const isCalled = parent?.kind === "call" && node.field === "function";
    if (isCalled ? isSessionQuery(source, object, parent) : isModelQuery(source, object, node)) {
      const query = isCalled ? parent : node;
      return [{ ...place(query), head: expression(source, node), today: lastOf(source, query) }];
    }
    return [];
  });
}

const MAX_LINKS = 64;

/** What its chain of calls ends in: `session.query(User).filter(…).delete()`. */
function lastOf(source: Source, query: Syntax): LegacyQuery["today"] {
  let at: Syntax | undefined = query;
  let last = "";
  for (let links = 0; at?.parent !== undefined && links < MAX_LINKS; links += 1) {
    const { parent }: Syntax = at;
    if (parent?.kind !== "attribute" || parent.children[0] !== at || parent.parent?.kind !== "call") break;
    last = textOf(source, parent.children[1] ?? parent);
    at = parent.parent;
  }
  return last === "update" || last === "delete" ? last : "select";
}

/** On a session; on something unknown, if what it is asked for is a model or a column of SQLAlchemy. */
function isSessionQuery(source: Source, object: Syntax, call: Syntax): boolean {
  const known = classOf(source, object);
  if (known !== undefined) return isSession(known);
  const [first] = childOf(call, "arguments")?.children ?? [];
  if (first === undefined || meaningOf(source, object)?.origin?.binding.kind === "class") return false;
  return [first, ...first.children].some((asked) => isTable(source, asked));
}

function isTable(source: Source, asked: Syntax): boolean {
  if (asked.kind !== "identifier" && asked.kind !== "attribute") return false;
  const kind = modelOf(meaningOf(source, asked))?.kind;
  return kind === "sqlalchemy" || kind === "table";
}

/** `User.query.filter(…)`: an attribute that the model's base gives to all of them. */
function isModelQuery(source: Source, model: Syntax, node: Syntax): boolean {
  const method = node.parent?.kind === "attribute" ? childOf(node.parent, "attribute") : undefined;
  if (method === undefined || !QUERY_METHODS.has(textOf(source, method))) return false;
  const meaning = meaningOf(source, model);
  return isTable(source, model) && meaning !== undefined && !declares(meaning, "query");
}

const QUERY_METHODS = new Set([
  ...QUERY_BUILDERS,
  "all",
  "count",
  "delete",
  "first",
  "get",
  "one",
  "one_or_none",
  "update",
]);
