import type { Scope } from "./code-facts.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** A scope while the file is analysed. Lambdas and comprehensions open one too, under the path of their surroundings. */
export interface SyntaxScope extends Scope {
  readonly parent: SyntaxScope | undefined;
  /** The function, class, lambda or comprehension that opens it; undefined for the module. */
  readonly opener: Syntax | undefined;
  readonly depth: number;
  /** The scope is a function's, or in one. */
  readonly isInFunction: boolean;
}

/** Deeper scopes share their parent's path: a path must not grow without bound. */
const PATH_DEPTH = 32;

const COMPREHENSIONS = new Set([
  "list_comprehension",
  "set_comprehension",
  "dictionary_comprehension",
  "generator_expression",
]);

export function isComprehension(scope: SyntaxScope): boolean {
  return scope.opener !== undefined && COMPREHENSIONS.has(scope.opener.kind);
}

/** Comprehensions and generator expressions are part of the function they stand in. */
export function surroundings(scope: SyntaxScope): SyntaxScope {
  let at = scope;
  while (isComprehension(at) && at.parent !== undefined) at = at.parent;
  return at;
}

const MAX_CLIMB = 64;

/** The nearest class that a scope is, or is in. */
export function classAround(from: SyntaxScope): SyntaxScope | undefined {
  let scope: SyntaxScope | undefined = from;
  for (let climbed = 0; climbed < MAX_CLIMB && scope !== undefined; climbed += 1) {
    if (scope.kind === "class") return scope;
    scope = scope.parent;
  }
  return undefined;
}

const DEFAULTED = new Set(["default_parameter", "typed_default_parameter", "typed_parameter"]);

/** Kinds with children that stand in another scope than they do themselves. */
export const SCOPING: ReadonlySet<string> = new Set([
  ...COMPREHENSIONS,
  ...DEFAULTED,
  "class_definition",
  "for_in_clause",
  "function_definition",
  "lambda",
]);

export function moduleScope(): SyntaxScope {
  return {
    kind: "module",
    path: "",
    parent: undefined,
    isAsync: false,
    opener: undefined,
    depth: 0,
    isInFunction: false,
  };
}

/** The scope a function, class, lambda or comprehension opens; the scope it stands in for any other node. */
export function innerScope(node: Syntax): SyntaxScope {
  return openedBy(node) ?? node.scope;
}

/** What stands in it knows it: a function's parameters and body, a class's body, each part of a comprehension. */
function openedBy(node: Syntax): SyntaxScope | undefined {
  for (const { scope } of node.children) if (scope.opener === node) return scope;
  return undefined;
}

/** The scope in which a child of `parent` stands. Annotations and defaults belong outside the function they describe. */
export function scopeOfChild(parent: Syntax, field: string | undefined, text: string): SyntaxScope {
  if (opensScope(parent, field)) return openedBy(parent) ?? open(parent, text);
  const isOutside =
    field === "right"
      ? isFirstClause(parent)
      : (field === "type" || field === "value") && DEFAULTED.has(parent.kind);
  return isOutside ? (parent.scope.parent ?? parent.scope) : parent.scope;
}

/** What a comprehension goes through first is looked up outside of it. */
function isFirstClause(node: Syntax): boolean {
  if (node.kind !== "for_in_clause" || node.parent?.children[1] !== node) return false;
  return COMPREHENSIONS.has(node.parent.kind);
}

function opensScope(parent: Syntax, field: string | undefined): boolean {
  switch (parent.kind) {
    case "function_definition":
    case "lambda":
      return field === "parameters" || field === "body";
    case "class_definition":
      return field === "body";
    default:
      return COMPREHENSIONS.has(parent.kind);
  }
}

function open(opener: Syntax, text: string): SyntaxScope {
  const parent = opener.scope;
  return {
    kind: opener.kind === "class_definition" ? "class" : "function",
    path: pathOf(opener, text),
    parent,
    isAsync: isAsync(opener, text),
    opener,
    depth: parent.depth + 1,
    isInFunction: parent.isInFunction || opener.kind !== "class_definition",
  };
}

function isAsync(opener: Syntax, text: string): boolean {
  if (COMPREHENSIONS.has(opener.kind)) return opener.scope.isAsync;
  return opener.kind === "function_definition" && text.startsWith("async", opener.start);
}

function pathOf(opener: Syntax, text: string): string {
  const { path, depth } = opener.scope;
  const name = childOf(opener, "name");
  if (opener.kind === "lambda" || COMPREHENSIONS.has(opener.kind)) return path;
  if (name === undefined || depth >= PATH_DEPTH) return path;
  const own = text.slice(name.start, name.end);
  return path === "" ? own : `${path}.${own}`;
}
