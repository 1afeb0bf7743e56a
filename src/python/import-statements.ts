import type { Binding } from "./bindings.ts";
import { childOf, type Syntax, type SyntaxTree } from "./syntax.ts";

/** What `import …` binds. */
export function* modules(node: Syntax, text: string): Generator<Binding> {
  for (const each of node.children) {
    const isAliased = each.kind === "aliased_import";
    const at = isAliased ? childOf(each, "alias") : each.children[0];
    // `import a.b` binds `a`, `import a.b as c` binds the module itself.
    const module = isAliased ? childOf(each, "name") : at;
    if (at === undefined || module === undefined) continue;
    yield { kind: "import", module: dotted(module, text), name: undefined, at };
  }
}

/** What `from … import …` binds. */
export function* imports(node: Syntax, text: string): Generator<Binding> {
  const source = childOf(node, "module_name");
  if (source === undefined) return;
  const module = dotted(source, text);
  for (const each of node.children) {
    if (each.field !== "name") continue;
    const imported = each.kind === "aliased_import" ? childOf(each, "name") : each;
    const at = each.kind === "aliased_import" ? childOf(each, "alias") : each.children[0];
    if (imported === undefined || at === undefined) continue;
    yield { kind: "import", module, name: dotted(imported, text), at };
  }
}

/** The modules of which a file imports everything. */
export function wildcardsOf({ byKind, text }: SyntaxTree): readonly string[] {
  return (byKind.get("wildcard_import") ?? []).flatMap(
    ({ parent }) => (parent && wildcardIn(parent, text)) ?? [],
  );
}

/** The module of `from … import *`. */
export function wildcardIn(statement: Syntax, text: string): string | undefined {
  const source = childOf(statement, "module_name");
  return source && dotted(source, text);
}

/** A dotted name may have spaces in it. */
function dotted({ start, end }: Syntax, text: string): string {
  return text.slice(start, end).replaceAll(/[\s\\]/g, "");
}
