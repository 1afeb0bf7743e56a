import { withBases } from "./ancestors.ts";
import { builtinLineage, isBuiltinException } from "./builtin-exceptions.ts";
import { classesIn } from "./caught-around.ts";
import type { EscapingRaise } from "./exception-facts.ts";
import { isBroad } from "./exception-names.ts";
import { bare, place } from "./expressions.ts";
import { isHttpException } from "./http-exception.ts";
import { type Meaning, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import type { SyntaxScope } from "./scopes.ts";
import { nodesOf, type Source } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** By the scope of the function they leave: exceptions of known classes that are built where they are raised. */
export function escapingRaises(source: Source): ReadonlyMap<unknown, readonly EscapingRaise[]> {
  const found = new Map<SyntaxScope, EscapingRaise[]>();
  for (const node of nodesOf(source, "raise_statement")) {
    const escaping = escapingRaise(source, node);
    if (escaping === undefined) continue;
    const before = found.get(node.scope);
    if (before === undefined) found.set(node.scope, [escaping]);
    else before.push(escaping);
  }
  return found;
}

function escapingRaise(source: Source, node: Syntax): EscapingRaise | undefined {
  const raised = node.children.find(({ field }) => field !== "cause");
  const value = raised && bare(raised);
  const callee = value?.kind === "call" ? childOf(value, "function") : undefined;
  const built = callee && raisedKind(source, callee);
  return built === undefined || mayBeCaught(source, node, built) ? undefined : { ...place(node), ...built };
}

/** What is known of the class of an exception. */
type Kind = Pick<EscapingRaise, "name" | "lineage" | "isTraced">;

export function raisedKind(source: Source, raised: Syntax): Kind | undefined {
  const meaning = meaningOf(source, raised);
  if (meaning === undefined) return undefined;
  const { origin } = meaning;
  const name = shortName(meaning.name);
  if (origin === undefined ? !/^[A-Z]/.test(name) : origin.binding.kind !== "class") return undefined;
  const known = withBases(meaning);
  return {
    name,
    lineage: new Set(known.flatMap((each) => [shortName(each.name), ...builtinLineage(each.name)])),
    isTraced: known.every(isKnown),
  };
}

function shortName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

const NO_EXCEPTIONS = new Set(["abc.ABC", "object", "typing.Generic", "typing.Protocol"]);

function isKnown({ name, origin }: Meaning): boolean {
  const isClass = origin?.binding.kind === "class";
  return isClass || isHttpException(name) || NO_EXCEPTIONS.has(name) || isBuiltinException(name);
}

/** What stands deeper may be caught for all we know. */
const MAX_LAYERS = 64;

/** In the body of a `try`, within the function or a part of it, one of whose handlers may be for it. */
export function mayBeCaught(source: Source, node: Syntax, kind: Kind | undefined, within?: Syntax): boolean {
  let at = node;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const { parent } = at;
    if (parent === undefined || parent === within || parent.kind === "function_definition") return false;
    const isTried = parent.kind === "try_statement" && at.field === "body";
    if (isTried && clausesOf(parent)?.some((clause) => mayCatch(source, clause, kind))) return true;
    at = parent;
  }
  return true;
}

function clausesOf(node: Syntax): readonly Syntax[] {
  return node.children.filter(({ kind }) => kind === "except_clause");
}

/** The names of the classes; undefined for what may be any. */
const caughtBy = remembered((source: Source, clause: Syntax): readonly (string | undefined)[] => {
  const caught = classesIn(clause).map((node) => {
    const meaning = meaningOf(source, node);
    return meaning !== undefined && isClass(meaning) ? meaning.name : undefined;
  });
  return caught.length === 0 ? [undefined] : caught;
});

/** A library's constant may be a tuple, and `socket.error` another name of `OSError`. */
function isClass({ name, origin }: Meaning): boolean {
  return origin === undefined ? /^_*[A-Z]\w*[a-z]/.test(shortName(name)) : origin.binding.kind === "class";
}

function mayCatch(source: Source, clause: Syntax, kind: Kind | undefined): boolean {
  const caught = caughtBy(source, clause) ?? [undefined];
  return caught.some(
    (name) =>
      name === undefined || isBroad(name) || kind?.isTraced !== true || kind.lineage.has(shortName(name)),
  );
}
