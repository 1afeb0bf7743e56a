import { type Binding, parameterName } from "./bindings.ts";
import { imports, modules } from "./import-statements.ts";
import { childOf, type Syntax, type SyntaxTree } from "./syntax.ts";

/** Everything in a file that binds a name or an attribute. */
export function* boundBy({ byKind, text }: SyntaxTree): Generator<Binding> {
  for (const [kind, bound] of BINDERS) {
    for (const node of byKind.get(kind) ?? []) yield* bound(node, text);
  }
}

type Binder = (node: Syntax, text: string) => Iterable<Binding>;

const BINDERS: readonly (readonly [string, Binder])[] = [
  ["import_statement", modules],
  ["import_from_statement", imports],
  ["function_definition", (node) => [...definition(node, "function"), ...parameters(node)]],
  ["lambda", parameters],
  ["class_definition", (node) => definition(node, "class")],
  ["assignment", assignment],
  ["named_expression", (node) => assigned(childOf(node, "name"), childOf(node, "value"))],
  ["type_alias_statement", typeAlias],
  ["augmented_assignment", (node) => targets(childOf(node, "left"))],
  ["for_statement", iteration],
  ["for_in_clause", iteration],
  ["as_pattern", alias],
  ["case_pattern", (node) => capture(node.children[0])],
  ["keyword_pattern", (node) => capture(node.children[1])],
  ["splat_pattern", (node) => targets(node.children[0])],
  ["delete_statement", deletion],
];

function definition(node: Syntax, kind: "function" | "class"): readonly Binding[] {
  const at = childOf(node, "name");
  return at === undefined ? [] : [{ kind, node, at }];
}

function* parameters(node: Syntax): Generator<Binding> {
  for (const parameter of childOf(node, "parameters")?.children ?? []) {
    const at = parameterName(parameter);
    if (at !== undefined) yield { kind: "parameter", node: parameter, at };
  }
}

/** Of `a = b = … = value`; real code has two or three. */
const MAX_TARGETS = 16;

function assignment(node: Syntax): Iterable<Binding> {
  const target = childOf(node, "left");
  let value = childOf(node, "right");
  for (let more = 0; value?.kind === "assignment" && more < MAX_TARGETS; more += 1) {
    value = childOf(value, "right");
  }
  const isSingle = target?.kind === "identifier" || target?.kind === "attribute";
  return isSingle ? assigned(target, value, childOf(node, "type")) : targets(target);
}

function assigned(
  at: Syntax | undefined,
  value: Syntax | undefined,
  annotation?: Syntax,
): readonly Binding[] {
  return at === undefined ? [] : [{ kind: "assignment", value, annotation, at }];
}

function typeAlias(node: Syntax): readonly Binding[] {
  const left = childOf(node, "left")?.children[0];
  const at = left?.kind === "generic_type" ? left.children[0] : left;
  return at?.kind === "identifier" ? assigned(at, childOf(node, "right")) : [];
}

function iteration(node: Syntax, text: string): Iterable<Binding> {
  const target = childOf(node, "left");
  const iterable = childOf(node, "right");
  if (target?.kind !== "identifier" || iterable === undefined) return targets(target);
  if (!text.startsWith("async", node.start)) return [{ kind: "each", many: iterable, at: target }];
  return [{ kind: "iteration", iterable, at: target }];
}

/** `with manager as name`, `except Error as name` and `case pattern as name`. */
function alias(node: Syntax): Iterable<Binding> {
  const [value, second] = node.children;
  const target = second?.kind === "as_pattern_target" ? second.children[0] : second;
  if (node.parent?.kind === "with_item" && value !== undefined && target?.kind === "identifier") {
    return [{ kind: "context", manager: value, at: target }];
  }
  return targets(target);
}

/** A pattern that is a plain name takes what it matches; a dotted one is compared with. */
function* capture(pattern: Syntax | undefined): Generator<Binding> {
  const [name] = pattern?.children ?? [];
  if (pattern?.kind === "dotted_name" && pattern.children.length === 1 && name !== undefined) {
    yield { kind: "other", at: name };
  }
}

function* deletion(node: Syntax): Generator<Binding> {
  for (const { at } of targets(node.children[0])) {
    if (at.kind === "identifier") yield { kind: "deletion", at };
  }
}

const NESTED: ReadonlySet<string> = new Set([
  "expression_list",
  "list",
  "list_pattern",
  "list_splat",
  "list_splat_pattern",
  "parenthesized_expression",
  "pattern_list",
  "tuple",
  "tuple_pattern",
]);

function* targets(target: Syntax | undefined): Generator<Binding> {
  const open = target === undefined ? [] : [target];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "identifier" || node.kind === "attribute") yield { kind: "other", at: node };
    else if (NESTED.has(node.kind)) for (const child of node.children) open.push(child);
  }
}
