import { innerScope, isComprehension, type SyntaxScope } from "./scopes.ts";
import type { Syntax, SyntaxTree } from "./syntax.ts";

/** One way a name comes to mean something in a scope. */
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
  /** Loop targets, caught exceptions, patterns: bound, but to nothing that can be followed. */
  | { readonly kind: "other" }
);

/** What each scope binds, and what methods store on `self`, by the scope of the class. */
export interface Bindings {
  readonly names: ReadonlyMap<SyntaxScope, ReadonlyMap<string, readonly Binding[]>>;
  readonly attributes: ReadonlyMap<SyntaxScope, ReadonlyMap<string, readonly Binding[]>>;
  readonly wildcards: readonly string[];
}

type Table = Map<SyntaxScope, Map<string, Binding[]>>;

interface Collecting {
  readonly tree: SyntaxTree;
  readonly names: Table;
  readonly attributes: Table;
  readonly wildcards: string[];
  /** Names a function declares `global` or `nonlocal`. */
  readonly elsewhere: Map<SyntaxScope, Map<string, SyntaxScope>>;
}

export function collectBindings(tree: SyntaxTree): Bindings {
  const into: Collecting = {
    tree,
    names: new Map(),
    attributes: new Map(),
    wildcards: [],
    elsewhere: new Map(),
  };
  for (const [kind, collect] of COLLECTORS) {
    for (const node of tree.byKind.get(kind) ?? []) collect(node, into);
  }
  return into;
}

type Collector = (node: Syntax, into: Collecting) => void;

/** `global` comes first: it decides where the others bind. */
const COLLECTORS: readonly (readonly [string, Collector])[] = [
  ["global_statement", (node, into) => declareElsewhere(node, into, moduleOf(node.scope))],
  ["nonlocal_statement", (node, into) => declareElsewhere(node, into, node.scope.parent ?? node.scope)],
  ["import_statement", collectImport],
  ["import_from_statement", collectFromImport],
  ["function_definition", collectFunction],
  ["lambda", collectParameters],
  ["class_definition", (node, into) => bindDefinition(node, "class", into)],
  ["assignment", collectAssignment],
  ["named_expression", collectWalrus],
  ["type_alias_statement", collectTypeAlias],
  ["augmented_assignment", (node, into) => bindTargets(child(node, "left"), into)],
  ["for_statement", (node, into) => bindTargets(child(node, "left"), into)],
  ["for_in_clause", (node, into) => bindTargets(child(node, "left"), into)],
  ["as_pattern", collectAlias],
  ["case_pattern", (node, into) => bindTargets(node, into)],
];

function child(node: Syntax, field: string): Syntax | undefined {
  return node.children.find((each) => each.field === field);
}

function textOf(node: Syntax, into: Collecting): string {
  return into.tree.text.slice(node.start, node.end);
}

function bind(table: Table, scope: SyntaxScope, name: string, binding: Binding): void {
  const names = entry(table, scope, () => new Map<string, Binding[]>());
  entry(names, name, () => []).push(binding);
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function bindName(at: Syntax, binding: Binding, into: Collecting, from = at.scope): void {
  const name = textOf(at, into);
  let scope = from;
  while (isComprehension(scope) && binding.kind === "assignment" && scope.parent) scope = scope.parent;
  bind(into.names, into.elsewhere.get(scope)?.get(name) ?? scope, name, binding);
}

function moduleOf(scope: SyntaxScope): SyntaxScope {
  let at = scope;
  while (at.parent !== undefined) at = at.parent;
  return at;
}

function declareElsewhere(node: Syntax, into: Collecting, target: SyntaxScope): void {
  const names = entry(into.elsewhere, node.scope, () => new Map<string, SyntaxScope>());
  for (const name of node.children) names.set(textOf(name, into), target);
}

function collectImport(node: Syntax, into: Collecting): void {
  for (const each of node.children) {
    const dotted = each.kind === "aliased_import" ? child(each, "name") : each;
    const at = each.kind === "aliased_import" ? child(each, "alias") : each.children[0];
    if (dotted === undefined || at === undefined) continue;
    // `import a.b` binds `a`, `import a.b as c` binds the module itself.
    const module = textOf(each.kind === "aliased_import" ? dotted : at, into);
    bindName(at, { kind: "import", module, name: undefined, at }, into);
  }
}

function collectFromImport(node: Syntax, into: Collecting): void {
  const source = child(node, "module_name");
  if (source === undefined) return;
  const module = textOf(source, into).replaceAll(/\s/g, "");
  for (const each of node.children) {
    if (each.kind === "wildcard_import") into.wildcards.push(module);
    if (each.field !== "name") continue;
    const imported = each.kind === "aliased_import" ? child(each, "name") : each;
    const at = each.kind === "aliased_import" ? child(each, "alias") : each;
    if (imported === undefined || at === undefined) continue;
    bindName(at, { kind: "import", module, name: textOf(imported, into), at }, into);
  }
}

function collectFunction(node: Syntax, into: Collecting): void {
  bindDefinition(node, "function", into);
  collectParameters(node, into);
}

function bindDefinition(node: Syntax, kind: "function" | "class", into: Collecting): void {
  const at = child(node, "name");
  if (at !== undefined) bindName(at, { kind, node, at }, into);
}

function collectParameters(node: Syntax, into: Collecting): void {
  for (const parameter of child(node, "parameters")?.children ?? []) {
    const at = parameterName(parameter);
    if (at !== undefined) bindName(at, { kind: "parameter", node: parameter, at }, into, innerScope(node));
  }
}

/** The identifier of a parameter of any kind; undefined for `*`, `/` and comments. */
export function parameterName(parameter: Syntax): Syntax | undefined {
  if (parameter.kind === "identifier") return parameter;
  const named = child(parameter, "name") ?? parameter.children[0];
  if (named === undefined || named.kind === "identifier") return named;
  return named.children.find((each) => each.kind === "identifier");
}

function collectAssignment(node: Syntax, into: Collecting): void {
  const target = child(node, "left");
  if (target === undefined) return;
  let value = child(node, "right");
  while (value?.kind === "assignment") value = child(value, "right");
  const binding = { kind: "assignment", value, annotation: child(node, "type"), at: target } as const;
  if (target.kind === "identifier") bindName(target, binding, into);
  else if (target.kind === "attribute") bindAttribute(target, binding, into);
  else bindTargets(target, into);
}

/** `self.name = value` in a method belongs to the class. */
function bindAttribute(target: Syntax, binding: Binding, into: Collecting): void {
  const [object, attribute] = target.children;
  const method = enclosingFunction(target.scope);
  const owner = method?.scope;
  if (object?.kind !== "identifier" || attribute === undefined || owner?.kind !== "class") return;
  const first = method === undefined ? undefined : child(method, "parameters")?.children[0];
  const receiver = first === undefined ? undefined : parameterName(first);
  if (receiver === undefined || textOf(receiver, into) !== textOf(object, into)) return;
  bind(into.attributes, owner, textOf(attribute, into), binding);
}

function enclosingFunction(scope: SyntaxScope): Syntax | undefined {
  return scope.opener?.kind === "function_definition" ? scope.opener : undefined;
}

function collectWalrus(node: Syntax, into: Collecting): void {
  const at = child(node, "name");
  if (at === undefined) return;
  bindName(at, { kind: "assignment", value: child(node, "value"), annotation: undefined, at }, into);
}

function collectTypeAlias(node: Syntax, into: Collecting): void {
  const at = child(node, "left")?.children[0];
  const value = child(node, "right");
  if (at?.kind !== "identifier") return;
  bindName(at, { kind: "assignment", value, annotation: undefined, at }, into);
}

function collectAlias(node: Syntax, into: Collecting): void {
  const manager = node.children[0];
  const target = child(node, "alias")?.children[0];
  if (node.parent?.kind === "with_item" && manager !== undefined && target?.kind === "identifier") {
    bindName(target, { kind: "context", manager, at: target }, into);
    return;
  }
  bindTargets(target ?? node.children[1], into);
}

const PATTERNS = new Set([
  "pattern_list",
  "tuple_pattern",
  "list_pattern",
  "list_splat_pattern",
  "case_pattern",
  "dotted_name",
  "splat_pattern",
]);

function bindTargets(target: Syntax | undefined, into: Collecting): void {
  const open = target === undefined ? [] : [target];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "identifier") bindName(node, { kind: "other", at: node }, into);
    else if (node.kind === "attribute") bindAttribute(node, { kind: "other", at: node }, into);
    else if (PATTERNS.has(node.kind) && !isNestedCase(node, target)) open.push(...node.children);
  }
}

/** A nested case pattern is visited by itself, and a dotted name in one is a value, not a target. */
function isNestedCase(node: Syntax, target: Syntax | undefined): boolean {
  if (node.kind === "case_pattern") return node !== target;
  return node.kind === "dotted_name" && node.children.length !== 1;
}
