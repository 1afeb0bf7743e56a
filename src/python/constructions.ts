import { meaningOf } from "./names.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** A call and the file it stands in. */
export interface Construction {
  readonly source: Source;
  readonly call: Syntax;
}

/** The call that makes what a name stands for, in this file or in the module it comes from. */
export function constructionOf(source: Source, node: Syntax): Construction | undefined {
  const local = node.kind === "identifier" ? lookUp(source, textOf(source, node), node.scope) : [];
  const [only] = local;
  const value = local.length === 1 && only?.kind === "assignment" ? only.value : undefined;
  if (value?.kind === "call") return { source, call: value };
  const origin = meaningOf(source, node)?.origin;
  if (origin?.binding.kind !== "assignment" || origin.binding.value?.kind !== "call") return undefined;
  return { source: origin.source, call: origin.binding.value };
}
