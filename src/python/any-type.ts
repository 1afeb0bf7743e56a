import { typeArguments } from "./annotations.ts";
import type { Binding } from "./bindings.ts";
import { bare, stringValue } from "./expressions.ts";
import { headOf, meaningOf } from "./names.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** Members of unions in unions that are looked at. */
const MAX_MEMBERS = 100;

const MAX_QUOTED = 200;

/** An annotation takes everything: `Any`, or a union with it. A name of the project's own for it is a type of its own. */
export function isAny(source: Source, annotation: Syntax): boolean {
  if (!source.tree.text.includes("Any")) return false;
  const open = [annotation];
  for (let seen = 0; seen < MAX_MEMBERS; seen += 1) {
    const next = open.pop();
    if (next === undefined) return false;
    const at = bare(next);
    if (isNamedAny(source, at)) return true;
    open.push(...membersOf(source, at));
  }
  return false;
}

/** A name that the module imports is declared to be `Any`, without a value: only type checkers are told. */
export function importsAny(source: Source): boolean {
  const variables = source.bindings.names.get(source.tree.root.scope)?.values() ?? [];
  return [...variables].some(({ bindings }) => {
    const isImported = bindings.some(({ kind }) => kind === "import");
    return isImported && bindings.some((each) => isDeclaredAny(source, each));
  });
}

function isDeclaredAny(source: Source, binding: Binding): boolean {
  if (binding.kind !== "assignment" || binding.value !== undefined) return false;
  return binding.annotation !== undefined && isAny(source, binding.annotation);
}

function isNamedAny(source: Source, node: Syntax): boolean {
  if (node.kind === "string") {
    const members = (stringValue(source, node) ?? "").slice(0, MAX_QUOTED).split("|");
    return members.every(isName) && members.some((member) => /^\s*(?:\w+\.)?Any\s*$/.test(member));
  }
  const isNamed = node.kind === "identifier" || node.kind === "attribute";
  return isNamed && textOf(source, node).endsWith("Any") && meaningOf(source, node)?.name === "typing.Any";
}

/** More than names in quotes is not read. */
function isName(text: string): boolean {
  return /^\s*[\w.]+\s*$/.test(text);
}

function membersOf(source: Source, node: Syntax): readonly Syntax[] {
  if (node.kind === "binary_operator" || node.kind === "union_type") return node.children;
  const head = headOf(node);
  const name = head && meaningOf(source, head)?.name;
  if (name === "typing.Annotated") return typeArguments(node).slice(0, 1);
  return name === "typing.Optional" || name === "typing.Union" ? typeArguments(node) : [];
}
