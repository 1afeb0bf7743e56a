import { keywordOf, positional } from "./dependencies.ts";
import { bare } from "./expressions.ts";
import { headOf, methodName } from "./names.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** Calls and variables that are followed. */
const MAX_LINKS = 32;

const LIMITING: ReadonlySet<string | undefined> = new Set(["limit", "to_list"]);
const ASKING: ReadonlySet<string | undefined> = new Set(["execute", "exec", "scalars"]);

/** No more rows than the fingers of a hand: `query.limit(3).all()`, `cursor.to_list(length=5)`, also over variables. */
export function isOfFewRows(source: Source, rows: Syntax): boolean {
  const open = [rows];
  for (let links = 0; links < MAX_LINKS; links += 1) {
    const next = open.pop();
    if (next === undefined) return false;
    const node = bare(next);
    if (node.kind === "call") {
      const method = methodName(source, node);
      const given = positional(node, 0) ?? keywordOf(source, node, "length");
      if (LIMITING.has(method) && given !== undefined && /^[1-5]$/.test(textOf(source, given))) return true;
      const [object] = method === undefined ? [] : (headOf(node)?.children ?? []);
      if (object !== undefined) open.push(object);
      if (ASKING.has(method) && given !== undefined) open.push(given);
    } else if (node.kind === "await") open.push(...node.children);
    else if (node.kind === "identifier") open.push(...onlyValue(source, node));
  }
  return false;
}

function onlyValue(source: Source, name: Syntax): readonly Syntax[] {
  const [only, ...others] = lookUp(source, textOf(source, name), name.scope);
  return only?.kind === "assignment" && only.value !== undefined && others.length === 0 ? [only.value] : [];
}
