import type { DatabaseEffect } from "./database-facts.ts";
import { bare } from "./expressions.ts";
import { headOf, meaningOf } from "./names.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Links of a chain of methods, and variables, that are followed to where a statement begins. */
const MAX_LINKS = 48;

const READING = /^\s*(?:select|with|show|explain|values)\b/i;
const WRITING = /^\s*(?:insert|update|delete|merge|replace|upsert|truncate)\b/i;

const READERS: ReadonlySet<string> = new Set([
  "select",
  "exists",
  "union",
  "union_all",
  "intersect",
  "except_",
]);
const WRITERS: ReadonlySet<string> = new Set(["insert", "update", "delete", "merge"]);

/** Whether the statement that is the first argument reads or writes; `sends` where that can't be seen. */
export function statementEffect(source: Source, call: Syntax): DatabaseEffect {
  const { name, text } = beginningOf(source, call) ?? {};
  if (text !== undefined) return textEffect(text);
  const last = name?.split(".").at(-1) ?? "";
  return READERS.has(last) ? "reads" : WRITERS.has(last) ? "writes" : "sends";
}

interface Beginning {
  /** The function of SQLAlchemy or SQLModel that makes the statement. */
  readonly name?: string | undefined;
  /** What is written, with or without `text(…)` around it. */
  readonly text?: string;
}

/** What the statement that is the first argument begins with. */
export function beginningOf(source: Source, call: Syntax): Beginning | undefined {
  const given = childOf(call, "arguments")?.children[0];
  let at = given && bare(given);
  let name: string | undefined;
  for (let links = 0; at !== undefined && links < MAX_LINKS; links += 1) {
    if (at.kind === "string" || at.kind === "concatenated_string") return { name, text: textOf(source, at) };
    if (at.kind === "identifier") {
      at = onlyValue(source, at);
      continue;
    }
    const head = at.kind === "call" ? headOf(at) : undefined;
    if (head === undefined) return undefined;
    name = meaningOf(source, head)?.name;
    const [library, ...path] = name?.split(".") ?? [];
    if (library === "sqlalchemy" || library === "sqlmodel") {
      if (path.at(-1) !== "text") return name === undefined ? undefined : { name };
      at = childOf(at, "arguments")?.children[0];
    } else {
      const object: Syntax | undefined = head.kind === "attribute" ? head.children[0] : undefined;
      at = object && bare(object);
    }
  }
  return undefined;
}

function textEffect(text: string): DatabaseEffect {
  const statement = text.replace(/^\w{0,2}["']{1,3}/, "").slice(0, 200);
  if (WRITING.test(statement)) return "writes";
  return READING.test(statement) ? "reads" : "sends";
}

/** What a variable is made of at first: `query = query.where(…)` doesn't change what it does. */
function onlyValue(source: Source, name: Syntax): Syntax | undefined {
  for (const binding of lookUp(source, textOf(source, name), name.scope)) {
    if (binding.kind === "assignment" && binding.value !== undefined && binding.at !== name) {
      return bare(binding.value);
    }
  }
  return undefined;
}
