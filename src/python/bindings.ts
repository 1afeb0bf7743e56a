import { boundBy } from "./binders.ts";
import { isComprehension, type SyntaxScope } from "./scopes.ts";
import { childOf, type Syntax, type SyntaxTree } from "./syntax.ts";

/** One way a name comes to mean something. `at` is the name where it is bound, or an attribute of an object. */
export type Binding = { readonly at: Syntax } & (
  | { readonly kind: "import"; readonly module: string; readonly name: string | undefined }
  | {
      readonly kind: "assignment";
      readonly value: Syntax | undefined;
      readonly annotation: Syntax | undefined;
    }
  | { readonly kind: "parameter" | "function" | "class"; readonly node: Syntax }
  /** `with manager as name` */
  | { readonly kind: "context"; readonly manager: Syntax }
  /** `async for name in iterable` */
  | { readonly kind: "iteration"; readonly iterable: Syntax }
  /** `del name`: the scope's own, but no value. */
  | { readonly kind: "deletion" }
  /** `for name in many`: each of them. */
  | { readonly kind: "each"; readonly many: Syntax }
  /** Caught exceptions, patterns: bound, but to nothing that can be followed. */
  | { readonly kind: "other" }
);

/** A name of a scope with all that binds it there, also from inner functions that say `global` or `nonlocal`. */
export interface Variable {
  readonly scope: SyntaxScope;
  readonly bindings: readonly Binding[];
}

type Variables = ReadonlyMap<SyntaxScope, ReadonlyMap<string, Variable>>;

/** What each scope binds, and what methods store on `self`, by the scope of the class. */
export interface Bindings {
  readonly names: Variables;
  readonly attributes: Variables;
}

interface Growing extends Variable {
  readonly bindings: Binding[];
}

type Table = Map<SyntaxScope, Map<string, Growing>>;

export function collectBindings(tree: SyntaxTree): Bindings {
  const into = { names: new Map(), attributes: new Map() } satisfies Record<string, Table>;
  const elsewhere = declarations(tree);
  for (const binding of boundBy(tree)) {
    const { at } = binding;
    if (at.kind === "attribute") {
      bindAttribute(into.attributes, tree.text, binding);
      continue;
    }
    const name = tree.text.slice(at.start, at.end);
    const scope = scopeOf(binding);
    const declared = elsewhere.get(scope)?.get(name);
    bind(into.names, declared ?? scope, name, binding);
  }
  for (const [scope, names] of elsewhere) {
    for (const [name, owner] of names) share(into.names, scope, name, owner);
  }
  return into;
}

function bind(table: Table, scope: SyntaxScope, name: string, binding: Binding): void {
  const names = table.get(scope) ?? new Map<string, Growing>();
  const known = names.get(name);
  if (known !== undefined) known.bindings.push(binding);
  else table.set(scope, names.set(name, { scope, bindings: [binding] }));
}

/** A walrus in a comprehension binds outside of it. */
function scopeOf({ at, kind }: Binding): SyntaxScope {
  let scope = at.scope;
  while (kind === "assignment" && isComprehension(scope) && scope.parent) scope = scope.parent;
  return scope;
}

type Elsewhere = ReadonlyMap<SyntaxScope, ReadonlyMap<string, SyntaxScope>>;

/** The scopes to which the names belong that functions declare `global` or `nonlocal`. */
function declarations({ byKind, root, text }: SyntaxTree): Elsewhere {
  const elsewhere = new Map<SyntaxScope, Map<string, SyntaxScope>>();
  for (const kind of ["global_statement", "nonlocal_statement"]) {
    for (const { scope, children } of byKind.get(kind) ?? []) {
      const names = elsewhere.get(scope) ?? new Map<string, SyntaxScope>();
      for (const { start, end } of children) {
        const name = text.slice(start, end);
        const outer = kind === "global_statement" ? root.scope : outerFunction(scope);
        names.set(name, elsewhere.get(outer)?.get(name) ?? outer);
      }
      elsewhere.set(scope, names);
    }
  }
  return elsewhere;
}

function outerFunction(scope: SyntaxScope): SyntaxScope {
  let outer = scope.parent;
  while (outer?.kind === "class") outer = outer.parent;
  return outer ?? scope;
}

/** Where a function declares a name to be another scope's, it reads that one too. */
function share(table: Table, scope: SyntaxScope, name: string, owner: SyntaxScope): void {
  const shared = table.get(owner)?.get(name);
  if (shared === undefined || scope === owner) return;
  table.set(scope, (table.get(scope) ?? new Map<string, Growing>()).set(name, shared));
}

/** `self.name = value` in a method belongs to the class. */
function bindAttribute(table: Table, text: string, binding: Binding): void {
  const [object, attribute] = binding.at.children;
  const method = binding.at.scope.opener;
  const owner = method?.kind === "function_definition" ? method.scope : undefined;
  if (method === undefined || owner?.kind !== "class" || object?.kind !== "identifier") return;
  if (attribute === undefined || isStatic(method, text)) return;
  const [first] = childOf(method, "parameters")?.children ?? [];
  const receiver = first && parameterName(first);
  if (receiver === undefined || !isSame(receiver, object, text)) return;
  bind(table, owner, text.slice(attribute.start, attribute.end), binding);
}

function isSame(a: Syntax, b: Syntax, text: string): boolean {
  return text.slice(a.start, a.end) === text.slice(b.start, b.end);
}

/** A static method's first parameter is like any other. */
export function isStatic({ parent }: Syntax, text: string): boolean {
  if (parent?.kind !== "decorated_definition") return false;
  return parent.children.some(
    ({ kind, start, end }) => kind === "decorator" && /^@\s*staticmethod$/.test(text.slice(start, end)),
  );
}

/** The identifier of a parameter of any kind; undefined for `*` and `/`. */
export function parameterName(parameter: Syntax): Syntax | undefined {
  if (parameter.kind === "identifier") return parameter;
  const named = childOf(parameter, "name") ?? parameter.children[0];
  if (named === undefined || named.kind === "identifier") return named;
  return named.children.find((each) => each.kind === "identifier");
}
