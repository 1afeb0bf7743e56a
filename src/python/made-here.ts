import { headOf, meaningOf, methodName } from "./names.ts";
import { surroundings } from "./scopes.ts";
import { type Source, textOf, variableOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** A collection that the same function makes, or what one in it holds: nobody finds it there afterwards. */
export function isMadeHere(source: Source, node: Syntax | undefined): boolean {
  if (node?.kind === "subscript") return isMadeHere(source, node.children[0]);
  if (node?.kind !== "identifier") return false;
  const here = surroundings(node.scope);
  const variable = variableOf(source, textOf(source, node), node.scope);
  if (variable?.scope !== here || here.kind !== "function") return false;
  return variable.bindings.every(
    (each) => each.kind === "assignment" && each.value !== undefined && isNew(source, each.value),
  );
}

const MAKERS =
  /^(?:(?:collections\.)?(?:Counter|defaultdict)|dict|list|set|sorted|(?:fastapi|fastapi\.encoders)\.jsonable_encoder)$/;

/** What a model is written out as. */
const DUMPS: ReadonlySet<string | undefined> = new Set(["dict", "model_dump"]);

function isNew(source: Source, value: Syntax): boolean {
  if (value.kind !== "call") return /^(?:dictionary|list|set)(?:_comprehension)?$/.test(value.kind);
  const head = headOf(value);
  if (head?.kind === "attribute" && DUMPS.has(methodName(source, value))) return true;
  return MAKERS.test((head && meaningOf(source, head)?.name) ?? "");
}
