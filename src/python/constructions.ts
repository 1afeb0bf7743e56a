import { meaningOf, type Origin } from "./names.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** A call and the file it stands in. */
export interface Construction {
  readonly source: Source;
  readonly call: Syntax;
}

/** The call that makes what a name stands for, in this file or in the module it comes from. */
export function constructionOf(source: Source, node: Syntax): Construction | undefined {
  const origin = originAt(source, node);
  if (origin?.binding.kind !== "assignment" || origin.binding.value?.kind !== "call") return undefined;
  return { source: origin.source, call: origin.binding.value };
}

/** What binds a name, aliases followed: in this file, a local variable included, or where it is imported from. */
export function originAt(source: Source, node: Syntax): Origin | undefined {
  const known = meaningOf(source, node)?.origin;
  if (known !== undefined || node.kind !== "identifier") return known;
  const own = lookUp(source, textOf(source, node), node.scope).filter(({ kind }) => kind !== "deletion");
  const [only] = own;
  return only === undefined || own.length > 1 || only.kind === "import"
    ? undefined
    : { source, binding: only };
}
