import type { Binding } from "./bindings.ts";
import { modelOf } from "./models.ts";
import { type Meaning, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { beginningOf } from "./statements.ts";
import { childOf, type Syntax } from "./syntax.ts";

const SESSION: Meaning = { name: "sqlalchemy.orm.Session", origin: undefined };

/** Likely enough to read the code by it, not to say that an `await` is missing: a wrapper may have a method of its own. */
export const TOLD_ASYNC_SESSION: Meaning = {
  name: "sqlalchemy.ext.asyncio.AsyncSession",
  origin: undefined,
};

/**
 * A parameter that nobody says the class of is a session if it is asked like one, in the function or, where the function keeps it
 * on `self`, in the class: `db.query(User)`, `await db.execute(select(User))`.
 */
export function toldSession(
  source: Source,
  { at, node }: Binding & { readonly node: Syntax },
): Meaning | undefined {
  const value = childOf(node, "value");
  if (childOf(node, "type") !== undefined || (value !== undefined && value.kind !== "none")) return undefined;
  const definition = at.scope.opener;
  if (definition?.kind !== "function_definition") return undefined;
  const name = textOf(source, at);
  const told = toldIn(source, definition)?.get(name);
  if (told !== undefined) return told.session;
  const owner = definition.scope.opener;
  const kept = owner?.kind === "class_definition" ? keptAs(source, definition, name) : undefined;
  return owner === undefined || kept === undefined ? undefined : toldIn(source, owner)?.get(kept)?.session;
}

/** So is a variable or an attribute of `self` whose value nobody knows: `async with request.app.state.sessions() as db:`. */
export function toldVariable(source: Source, binding: Binding): Meaning | undefined {
  const { at, kind } = binding;
  const isValue = kind === "context" || kind === "iteration" || kind === "assignment";
  const isSaid = kind === "assignment" && binding.annotation !== undefined;
  const definition = at.scope.opener;
  if (!isValue || isSaid || definition?.kind !== "function_definition") return undefined;
  const home = at.kind === "attribute" ? definition.scope.opener : definition;
  return home && toldIn(source, home)?.get(textOf(source, at))?.session;
}

/** `self.db` of `self.db = db` */
function keptAs(source: Source, { start, end }: Syntax, name: string): string | undefined {
  for (const { children } of nodesWithin(source, "assignment", start, end)) {
    const [target, value] = children;
    if (target?.kind !== "attribute" || value?.kind !== "identifier") continue;
    if (textOf(source, value) === name) return textOf(source, target);
  }
  return undefined;
}

/** Undefined where calls disagree. */
interface Told {
  readonly session: Meaning | undefined;
}

const toldIn = remembered((source: Source, { start, end }: Syntax): ReadonlyMap<string, Told> => {
  const told = new Map<string, Told>();
  for (const call of nodesWithin(source, "call", start, end)) {
    const callee = childOf(call, "function");
    const [object, method] = callee?.kind === "attribute" ? callee.children : [];
    if (object === undefined || method === undefined) continue;
    const session = toldBy(source, call, textOf(source, method));
    if (session === undefined) continue;
    const name = textOf(source, object);
    const before = told.get(name);
    told.set(name, { session: before === undefined || before.session === session ? session : undefined });
  }
  return told;
});

const EXECUTING: ReadonlySet<string> = new Set(["execute", "scalar", "scalars"]);

/** What is worked on as soon as it is called is no coroutine: `db.execute(select(User)).all()`. */
function toldBy(source: Source, call: Syntax, method: string): Meaning | undefined {
  if (method === "query") return isOfTable(source, call) ? SESSION : undefined;
  const isAwaited = call.parent?.kind === "await";
  if (method === "get") return isAwaited && isOfTable(source, call, 2) ? TOLD_ASYNC_SESSION : undefined;
  if (!EXECUTING.has(method) || !(isAwaited || call.parent?.kind === "attribute")) return undefined;
  if (beginningOf(source, call)?.name === undefined) return undefined;
  return isAwaited ? TOLD_ASYNC_SESSION : SESSION;
}

/** `query(User)`, `query(User.id)`, `get(User, user_id)` */
function isOfTable(source: Source, call: Syntax, least = 1): boolean {
  const [given, ...others] = childOf(call, "arguments")?.children ?? [];
  if (others.length + 1 < least) return false;
  const whole = given && modelOf(meaningOf(source, given));
  const model = whole ?? (given?.children[0] && modelOf(meaningOf(source, given.children[0])));
  return model?.kind === "sqlalchemy" || model?.kind === "table";
}
