import { declares, lineage } from "./ancestors.ts";
import { call } from "./calls.ts";
import type { DatabaseCall } from "./database-facts.ts";
import { DATABASE_CLASSES, DATABASE_EFFECTS, DATABASE_METHODS } from "./database-objects.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { expression } from "./expressions.ts";
import { type Meaning, meaningOf } from "./names.ts";
import { surroundings } from "./scopes.ts";
import { originOf, startOf } from "./session-origins.ts";
import { lookUp, nodesOf, nodesWithin, type Source, textOf } from "./source.ts";
import { statementEffect } from "./statements.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

export function databaseCallsOf(source: Source): readonly DatabaseCall[] {
  return nodesOf(source, "call").flatMap((node) => databaseCall(source, node) ?? []);
}

/** The calls of a definition alone: most of what a module does with its database is nobody's question. */
export function databaseCallsIn(source: Source, { start, end }: Syntax): readonly DatabaseCall[] {
  return nodesWithin(source, "call", start, end).flatMap((node) => databaseCall(source, node) ?? []);
}

function databaseCall(source: Source, node: Syntax): DatabaseCall | undefined {
  const callee = childOf(node, "function");
  const [owner, attribute] = callee?.kind === "attribute" ? callee.children : [];
  const method = attribute && textOf(source, attribute);
  if (owner === undefined || method === undefined || !DATABASE_METHODS.has(method)) return undefined;
  const library = libraryOf(source, owner, method);
  const known = library === undefined ? undefined : DATABASE_CLASSES.get(library);
  if (library === undefined || known === undefined) return undefined;
  const effect = DATABASE_EFFECTS.get(known.object)?.get(method);
  if (effect === undefined) return undefined;
  const asked = known.object === "crud" ? sessionGiven(source, node) : owner;
  if (asked === undefined) return undefined;
  const start = startOf(source, asked);
  return {
    ...known,
    call: call(source, node),
    method,
    library,
    on: expression(source, start),
    within: surroundings(node.scope),
    get effect() {
      return effect === "sends" ? statementEffect(source, node) : effect;
    },
    get origin() {
      return originOf(source, start);
    },
    get isLayered() {
      return known.object === "crud" && !isMadeByModule(source, owner);
    },
  };
}

/** `await crud.get(db, id=1)` */
function sessionGiven(source: Source, node: Syntax): Syntax | undefined {
  return keywordOf(source, node, "db") ?? positional(node, 0);
}

function isMadeByModule(source: Source, crud: Syntax): boolean {
  if (crud.kind !== "identifier") return crud.kind === "call";
  const bindings = lookUp(source, textOf(source, crud), crud.scope);
  return bindings.some((each) => each.kind === "assignment" && each.value?.kind === "call");
}

/** The library's class that an object or model is or inherits from, unless the project defines the method anew. */
function libraryOf(source: Source, owner: Syntax, method: string): string | undefined {
  const instance = classOf(source, owner);
  if (instance !== undefined) return inherited(instance, method);
  const named =
    owner.kind === "identifier" || owner.kind === "attribute" ? meaningOf(source, owner) : undefined;
  if (named?.origin?.binding.kind !== "class") return undefined;
  const library = inherited(named, method);
  return library !== undefined && DATABASE_CLASSES.get(library)?.object === "model" ? library : undefined;
}

function inherited(owner: Meaning, method: string): string | undefined {
  if (DATABASE_CLASSES.has(owner.name)) return owner.name;
  if (owner.origin === undefined || declares(owner, method)) return undefined;
  for (const ancestor of lineage(owner.origin)) {
    if (DATABASE_CLASSES.has(ancestor.name)) return ancestor.name;
    if (declares(ancestor, method)) return undefined;
  }
  return undefined;
}
