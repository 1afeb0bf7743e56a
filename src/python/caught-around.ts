import { parameterName } from "./bindings.ts";
import { aliasOf } from "./caught-names.ts";
import { positional } from "./dependencies.ts";
import { handlingClause } from "./handling.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Where an exception is at hand, under which name, and of which classes it is. */
export interface Caught {
  readonly clause: Syntax;
  readonly alias: string | undefined;
  readonly caught: readonly Syntax[];
}

/** The `except` clause a node stands in, or the function that handles exceptions for an application. */
export function caughtAround(source: Source, node: Syntax): Caught | undefined {
  const clause = handlingClause(source, node);
  if (clause !== undefined) {
    const alias = aliasOf(clause);
    return { clause, alias: alias && textOf(source, alias), caught: classesIn(clause) };
  }
  const handler = node.scope.opener;
  return handler?.kind === "function_definition" ? registered(source, handler) : undefined;
}

/** Handlers in handlers that are looked through. */
const MOST_HANDLERS = 4;

/** The same, and then what it stands in itself, nearest first: the exceptions of all of them are at hand. */
export function* allCaughtAround(source: Source, node: Syntax): Generator<Caught> {
  let found = caughtAround(source, node);
  for (let handlers = 0; handlers < MOST_HANDLERS && found !== undefined; handlers += 1) {
    yield found;
    const { kind, parent } = found.clause;
    found = kind === "except_clause" && parent !== undefined ? caughtAround(source, parent) : undefined;
  }
}

export function classesIn(clause: Syntax): readonly Syntax[] {
  const values = clause.children.filter((child) => child.field === "value");
  const caught = values.flatMap((value) =>
    value.kind === "as_pattern" ? value.children.slice(0, 1) : value,
  );
  return caught.flatMap((value) => (value.kind === "tuple" ? value.children : value));
}

/** `@app.exception_handler(Error)` on a function, or `app.add_exception_handler(Error, function)`. */
function registered(source: Source, handler: Syntax): Caught | undefined {
  const caught = [
    ...decorating(source, handler),
    ...(added(source, "added")?.get(nameOf(source, handler)) ?? []),
  ];
  const [, second] = childOf(handler, "parameters")?.children ?? [];
  const alias = second && parameterName(second);
  return caught.length === 0 ? undefined : { clause: handler, alias: alias && textOf(source, alias), caught };
}

function nameOf(source: Source, definition: Syntax): string {
  const name = childOf(definition, "name");
  return name === undefined ? "" : textOf(source, name);
}

function decorating(source: Source, { parent }: Syntax): readonly Syntax[] {
  if (parent?.kind !== "decorated_definition") return [];
  return parent.children.flatMap((decorator) => {
    const call = decorator.kind === "decorator" ? decorator.children[0] : undefined;
    const callee = call?.kind === "call" ? childOf(call, "function") : undefined;
    const isHandler = callee !== undefined && textOf(source, callee).endsWith(".exception_handler");
    return (isHandler && call && positional(call, 0)) || [];
  });
}

const added = remembered((source: Source, _: "added"): ReadonlyMap<string, readonly Syntax[]> => {
  const found = new Map<string, Syntax[]>();
  for (const call of nodesOf(source, "call")) {
    const callee = childOf(call, "function");
    if (callee === undefined || !textOf(source, callee).endsWith(".add_exception_handler")) continue;
    const [caught, handler] = [positional(call, 0), positional(call, 1)];
    if (caught === undefined || handler === undefined) continue;
    const name = textOf(source, handler);
    found.set(name, [...(found.get(name) ?? []), caught]);
  }
  return found;
});
