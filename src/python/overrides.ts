import { lineage } from "./ancestors.ts";
import { docstringOf, onlyStatement } from "./blocks.ts";
import { isBuiltinException } from "./builtin-exceptions.ts";
import { decoratorsOf } from "./decorators.ts";
import { isPrivate } from "./kinds-of-files.ts";
import { type Meaning, meaningOf, type Origin } from "./names.ts";
import { prescribes } from "./prescribed-methods.ts";
import { innerScope } from "./scopes.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Classes with no methods that their heirs are meant to write again, besides those whose names show it. */
const ROOTS = new Set([
  "abc.ABC",
  "beanie.Document",
  "enum.Enum",
  "enum.IntEnum",
  "enum.StrEnum",
  "object",
  "pydantic.BaseModel",
  "pydantic_settings.BaseSettings",
  "sqlalchemy.orm.DeclarativeBase",
  "sqlmodel.SQLModel",
  "str",
  "typing.Generic",
  "typing.NamedTuple",
  "typing.Protocol",
  "typing.TypedDict",
]);

/** What the roots have: Python's own methods, and Pydantic's. */
const OF_ROOTS = /^(?:__\w+__|(?:model|settings)_\w+|dict|json|copy)$/;

/** A method has its signature from elsewhere, or may have it: from a class of the project, or one that nobody here sees. */
export function mayOverride(source: Source, method: Syntax): boolean {
  const { name, owner } = memberAt(source, method) ?? {};
  if (owner === undefined || name === undefined || name === "__init__" || name === "__new__") return false;
  if (OF_ROOTS.test(name) || isMarked(source, method)) return true;
  return hasHiddenBase(owner) || [...lineage(owner)].some((ancestor) => mayHave(ancestor, name));
}

/**
 * A method that it overrides has a docstring, or is no stub and there for everybody, so that it is the one to have it; or it is
 * a library's.
 */
export function isExplainedAbove(source: Source, method: Syntax): boolean {
  const { name, owner } = memberAt(source, method) ?? {};
  if (owner === undefined || name === undefined) return false;
  return [...lineage(owner)].some(({ name: ancestor, origin }) =>
    origin === undefined ? !ROOTS.has(ancestor) && prescribes(ancestor, name) : explains(origin, name),
  );
}

function explains({ source, binding }: Origin, name: string): boolean {
  if (binding.kind !== "class") return false;
  const inner = innerScope(binding.node);
  const isOffered = !isPrivate(source.path) && !/(?:^|\.)_/.test(inner.path);
  const members = source.bindings.names.get(inner)?.get(name)?.bindings ?? [];
  return members.some((member) => {
    const body = member.kind === "function" ? childOf(member.node, "body") : undefined;
    if (docstringOf(source, body) !== undefined) return true;
    return body !== undefined && isOffered && onlyStatement(body)?.kind !== "ellipsis";
  });
}

function memberAt(source: Source, method: Syntax): { name: string; owner: Origin } | undefined {
  const owner = method.scope.opener;
  const at = owner && childOf(owner, "name");
  const nameAt = childOf(method, "name");
  if (owner?.kind !== "class_definition" || at === undefined || nameAt === undefined) return undefined;
  return { name: textOf(source, nameAt), owner: { source, binding: { kind: "class", node: owner, at } } };
}

function mayHave({ name: ancestor, origin }: Meaning, name: string): boolean {
  if (origin === undefined) return !ROOTS.has(ancestor) && !isBuiltinException(ancestor);
  if (origin.binding.kind !== "class") return true;
  const members = origin.source.bindings.names.get(innerScope(origin.binding.node));
  return (members?.has(name) ?? false) || hasHiddenBase(origin);
}

/** A base that is called, or has several meanings, may be anything. */
function hasHiddenBase({ source, binding }: Origin): boolean {
  if (binding.kind !== "class") return true;
  const bases = childOf(binding.node, "superclasses")?.children ?? [];
  return bases.some((base) => {
    const named = base.kind === "subscript" ? (base.children[0] ?? base) : base;
    return base.kind !== "keyword_argument" && meaningOf(source, named) === undefined;
  });
}

function isMarked(source: Source, method: Syntax): boolean {
  return decoratorsOf(source, method).some(({ name }) => name === "typing.override");
}
