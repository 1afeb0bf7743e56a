import { lineage } from "./ancestors.ts";
import { isBuiltinException } from "./builtin-exceptions.ts";
import { decoratorsOf } from "./decorators.ts";
import { type Meaning, meaningOf, type Origin } from "./names.ts";
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
  const owner = method.scope.opener;
  const at = owner && childOf(owner, "name");
  const nameAt = childOf(method, "name");
  if (owner?.kind !== "class_definition" || at === undefined || nameAt === undefined) return false;
  const name = textOf(source, nameAt);
  if (name === "__init__" || name === "__new__") return false;
  if (OF_ROOTS.test(name) || isMarked(source, method)) return true;
  const start: Origin = { source, binding: { kind: "class", node: owner, at } };
  return hasHiddenBase(start) || [...lineage(start)].some((ancestor) => mayHave(ancestor, name));
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
