import { headOf, type Meaning, meaningOf } from "./names.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** What is called; for `Store[Pear](…)` and a name of `Store[Pear]` the class itself. */
export function calledMeaning(source: Source, callee: Syntax): Meaning | undefined {
  const direct = genericClass(source, callee);
  if (direct !== undefined) return direct;
  const meaning = meaningOf(source, callee);
  const { source: home, binding } = meaning?.origin ?? {};
  const value = binding?.kind === "assignment" ? binding.value : undefined;
  return (home && value && genericClass(home, value)) ?? meaning;
}

/** `Store` of `Store[Pear]`. */
function genericClass(source: Source, node: Syntax): Meaning | undefined {
  if (node.kind !== "subscript" || node.children.some(({ kind }) => kind === "string")) return undefined;
  const head = headOf(node);
  const found = head && meaningOf(source, head);
  return found !== undefined && isClassName(found) ? found : undefined;
}

/** Calling it makes an instance: a class of the project, or a library's name that is spelt like a class. */
export function isClassName({ name, origin }: Meaning): boolean {
  if (origin !== undefined) return origin.binding.kind === "class";
  const last = name.slice(name.lastIndexOf(".") + 1);
  return (
    name.includes(".") && (/^[A-Z]/.test(last) || /^(?:async_)?(?:sessionmaker|scoped_session)$/.test(last))
  );
}
