import { withBases } from "./ancestors.ts";
import { statementsOf } from "./blocks.ts";
import { DATABASE_CLASSES } from "./database-objects.ts";
import { dependenciesOf, isDependency } from "./dependencies.ts";
import type { Injectable } from "./dependency-facts.ts";
import { modelOf } from "./models.ts";
import { type Meaning, meaningOf } from "./names.ts";
import { opensParameter } from "./open-parameters.ts";
import { remembered } from "./remembered.ts";
import { ownStatements, resultClass } from "./results.ts";
import { nodesWithin, type Source } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What a call gets by hand that `Depends(…)` could hand in; undefined for every other call. */
export function injectableOf(source: Source, node: Syntax): Injectable | undefined {
  const callee = childOf(node, "function");
  if (callee?.kind !== "identifier" && callee?.kind !== "attribute") return undefined;
  const meaning = meaningOf(source, callee);
  const found = meaning && (built(source, meaning) ?? provided(source, meaning, node));
  return found && { ...found, isCertain: isCertain(node) };
}

type Provided = Omit<Injectable, "isCertain">;

const LAYERS = /\.[A-Z]\w*(?:(Service)|Repository|Repo)$/;

/** A class of the project that is called. What is imported from the project's own package is its own, seen or not. */
function built(source: Source, meaning: Meaning): Provided | undefined {
  const { name, origin } = meaning;
  const isOwn = origin === undefined && source.path.split("/").includes(name.slice(0, name.indexOf(".")));
  if (origin?.binding.kind !== "class" && !isOwn) return undefined;
  const model = modelOf(meaning);
  if (model !== undefined)
    return model.kind === "settings" ? { kind: "settings", isFilledIn: false } : undefined;
  const layer = LAYERS.exec(name);
  return layer === null ? undefined : { kind: layer[1] ? "service" : "repository", isFilledIn: false };
}

/** Names that mean the same in nearly every FastAPI project, where nothing else is known of them. */
const WELL_KNOWN = /\.get_(?:db|current_(?:active_)?user|settings)$/;

function provided(source: Source, { name, origin }: Meaning, call: Syntax): Provided | undefined {
  const isWellKnown = childOf(call, "function")?.kind === "identifier" && WELL_KNOWN.test(name);
  if (origin === undefined) {
    return isWellKnown
      ? { kind: name.endsWith("_db") ? "session" : "dependency", isFilledIn: true }
      : undefined;
  }
  const { source: home, binding } = origin;
  if (binding.kind !== "function") return undefined;
  const isFilledIn = dependsItself(home, binding.node) === true;
  const isNamed = [source, home].some((each) => dependenciesOf(each, "Depends")?.has(binding.node));
  if (opensParameter(source, call, { home, definition: binding.node, isNamed })) return undefined;
  if (!isNamed && !isWellKnown && !isFilledIn) return handedOut({ name, origin });
  if (!isNamed && !isWellKnown && !GUARD.test(name) && isDropped(call)) return undefined;
  const isSession =
    (isWellKnown && name.endsWith("_db")) || yieldsSession(home, binding.node, { name, origin });
  return { kind: isSession ? "session" : "dependency", isFilledIn };
}

/** Whatever else a generator yields is an answer like any other function's. */
function yieldsSession(home: Source, definition: Syntax, provider: Meaning): boolean {
  if (ownStatements(home, "yield", definition).length === 0) return false;
  const given = resultClass(provider, "dependency", 0);
  return given !== undefined && withBases(given).some(({ name }) => DATABASE_CLASSES.has(name));
}

/** Whoever calls something else for what it does, and not for what it gives, has it do its work. */
const GUARD = /[^.]*(?:auth|check|ensure|guard|permi|require|restrict|role|valid|verif)[^.]*$/i;

function isDropped(call: Syntax): boolean {
  const awaited = call.parent?.kind === "await" ? call.parent : call;
  return awaited.parent?.kind === "expression_statement";
}

/** A function that makes or keeps what a class of a layer does: `get_order_service()`. */
function handedOut(factory: Meaning): Provided | undefined {
  const made = resultClass(factory, "dependency", 0);
  const layer = made?.origin && LAYERS.exec(made.name);
  return layer ? { kind: layer[1] ? "service" : "repository", isFilledIn: false } : undefined;
}

/** A parameter of it is a `Depends(…)`, as its default or in its annotation. An endpoint is no provider. */
const dependsItself = remembered((source: Source, definition: Syntax): boolean => {
  if (definition.parent?.kind === "decorated_definition") return false;
  const parameters = childOf(definition, "parameters");
  const { start, end } = parameters ?? definition;
  return nodesWithin(source, "call", start, end).some((each) => isDependency(source, each));
});

/** Steps up from a call; a call that stands deeper is not sure to be reached. */
const MOST_STEPS = 64;

const CONDITIONS: ReadonlySet<string> = new Set([
  "boolean_operator",
  "conditional_expression",
  "for_statement",
  "if_statement",
  "lambda",
  "match_statement",
  "while_statement",
]);

/** No condition, loop or `try` of the same function stands around it, but for one that ends the function where it fails. */
function isCertain(node: Syntax): boolean {
  let from = node;
  for (let steps = 0; from.parent !== undefined && steps < MOST_STEPS; steps += 1) {
    const at = from.parent;
    if (at.kind === "function_definition") return true;
    if (at.kind.endsWith("comprehension") || (CONDITIONS.has(at.kind) && !isIterable(from))) return false;
    if (at.kind === "try_statement" && !(from.field === "body" && raisesAlways(at))) return false;
    from = at;
  }
  return false;
}

/** What a `for` goes through is made once, before it begins. */
function isIterable({ parent, field }: Syntax): boolean {
  return parent?.kind === "for_statement" && field === "right";
}

/** Every handler of a `try` raises at its end. */
function raisesAlways({ children }: Syntax): boolean {
  return children.every((clause) => {
    if (!clause.kind.startsWith("except")) return true;
    const body = clause.children.find(({ kind }) => kind === "block");
    return statementsOf(body).at(-1)?.kind === "raise_statement";
  });
}
