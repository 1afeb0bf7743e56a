import { bare } from "./expressions.ts";
import { meaningOf } from "./names.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

export interface Stated {
  readonly source: Source;
  readonly node: Syntax;
}

/** Names of names that are followed. */
const MAX_NAMES = 4;

/** An expression as it is written, without the `**` before it; or for a name that is given a value once what it is given, wherever in the project. */
export function statedAs(source: Source, expression: Syntax): Stated | undefined {
  const unpacked = expression.kind === "dictionary_splat" ? expression.children[0] : undefined;
  let at: Stated = { source, node: bare(unpacked ?? expression) };
  for (let followed = 0; followed < MAX_NAMES; followed += 1) {
    if (!isName(at.node)) return at;
    const next = onlyValue(at);
    if (next === undefined) return undefined;
    at = { source: next.source, node: bare(next.node) };
  }
  return undefined;
}

/** Attributes of a name are one as well, those of what a call gives are none. */
function isName({ kind, children: [object] }: Syntax): boolean {
  return kind === "identifier" || (kind === "attribute" && object?.kind !== "call");
}

function onlyValue({ source, node }: Stated): Stated | undefined {
  const origin = meaningOf(source, node)?.origin;
  const from = origin?.source ?? source;
  const name = origin?.binding.at ?? node;
  if (name.kind !== "identifier") return undefined;
  const bindings = lookUp(from, textOf(from, name), name.scope);
  const [only] = bindings;
  if (bindings.length !== 1 || only?.kind !== "assignment" || only.value === undefined) return undefined;
  return { source: from, node: only.value };
}
