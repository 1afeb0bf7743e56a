import { withBases } from "./ancestors.ts";
import { builtinLineage, isBuiltinException } from "./builtin-exceptions.ts";
import type { EscapingRaise } from "./exception-facts.ts";
import { isBroad } from "./exception-names.ts";
import { handler } from "./exceptions.ts";
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
  const built = callee && kindOf(source, callee);
  return built === undefined || mayBeCaught(source, node, built) ? undefined : { ...place(node), ...built };
}

type Kind = Pick<EscapingRaise, "name" | "lineage" | "isTraced">;

function kindOf(source: Source, callee: Syntax): Kind | undefined {
  const meaning = meaningOf(source, callee);
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

/** In the body of a `try` of the same function, one of whose handlers may be for it. */
function mayBeCaught(source: Source, node: Syntax, kind: Kind): boolean {
  let at = node;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const { parent } = at;
    if (parent === undefined || parent.kind === "function_definition") return false;
    const isTried = parent.kind === "try_statement" && at.field === "body";
    if (isTried && clausesOf(parent)?.some((clause) => mayCatch(source, clause, kind))) return true;
    at = parent;
  }
  return true;
}

function clausesOf(node: Syntax): readonly Syntax[] {
  return node.children.filter(({ kind }) => kind === "except_clause");
}

const caughtBy = remembered((source: Source, clause: Syntax): readonly (string | undefined)[] => {
  const { isBare = true, exceptions = [] } = handler(source, clause) ?? {};
  return isBare ? [undefined] : exceptions.map(({ name }) => name);
});

function mayCatch(source: Source, clause: Syntax, { lineage: kinds, isTraced }: Kind): boolean {
  return (caughtBy(source, clause) ?? [undefined]).some(
    (name) => name === undefined || isBroad(name) || !isTraced || kinds.has(shortName(name)),
  );
}
