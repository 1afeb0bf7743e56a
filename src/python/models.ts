import { lineage } from "./ancestors.ts";
import { statementsOf } from "./blocks.ts";
import { decoratorsOf } from "./decorators.ts";
import type { Model, ModelKind } from "./model-facts.ts";
import { modelFields } from "./model-fields.ts";
import { bindingMeaning, headOf, type Meaning, meaningOf, type Origin } from "./names.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import { innerScope } from "./scopes.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** The libraries' classes that make a model of what inherits from them. */
const BASES: ReadonlyMap<string, ModelKind> = new Map([
  ["beanie.Document", "beanie"],
  ["fastapi_users.schemas.BaseUser", "pydantic"],
  ["fastapi_users.schemas.BaseUserCreate", "pydantic"],
  ["fastapi_users.schemas.BaseUserUpdate", "pydantic"],
  ["pydantic.BaseModel", "pydantic"],
  ["pydantic.BaseSettings", "settings"],
  ["pydantic.RootModel", "pydantic"],
  ["pydantic.generics.GenericModel", "pydantic"],
  ["pydantic_settings.BaseSettings", "settings"],
  ["sqlalchemy.orm.DeclarativeBase", "sqlalchemy"],
  ["sqlalchemy.orm.DeclarativeBaseNoMeta", "sqlalchemy"],
  ["sqlmodel.SQLModel", "sqlmodel"],
  ["tortoise.models.Model", "tortoise"],
]);

const BASE_MAKERS: ReadonlySet<string | undefined> = new Set([
  "sqlalchemy.ext.declarative.declarative_base",
  "sqlalchemy.orm.declarative_base",
]);

const DATACLASSES: ReadonlySet<string | undefined> = new Set([
  "dataclasses.dataclass",
  "pydantic.dataclasses.dataclass",
]);

const STORED: ReadonlySet<ModelKind> = new Set<ModelKind>(["beanie", "sqlalchemy", "table", "tortoise"]);

/** The model that a class is; undefined for every other meaning. */
export function modelOf(meaning: Meaning | undefined): Model | undefined {
  const origin = meaning?.origin;
  return origin?.binding.kind === "class" ? classModel(origin.source, origin.binding.node) : undefined;
}

/** The model that a class definition makes. */
export const classModel = remembered((source: Source, node: Syntax): Model | undefined => {
  const at = childOf(node, "name");
  if (at === undefined) return undefined;
  const origin: Origin = { source, binding: { kind: "class", node, at } };
  const kind = kindOf(origin, node);
  return kind && new SyntaxModel(origin, node, kind, textOf(source, at));
});

class SyntaxModel implements Model {
  readonly name: string;
  readonly kind: ModelKind;
  readonly isStored: boolean;
  readonly path: string;
  readonly #origin: Origin;
  readonly #node: Syntax;
  #fields: Model["fields"] | undefined;

  constructor(origin: Origin, node: Syntax, kind: ModelKind, name: string) {
    this.name = name;
    this.kind = kind;
    this.isStored = STORED.has(kind);
    this.path = origin.source.path;
    this.#origin = origin;
    this.#node = node;
  }

  get fullName(): string {
    return bindingMeaning(this.#origin.source, this.#origin.binding, 0)?.name ?? this.name;
  }

  get fields(): Model["fields"] {
    this.#fields ??= modelFields(this.#origin);
    return this.#fields;
  }

  get methods(): readonly string[] {
    return [this.#origin, ...lineageOrigins(this.#origin)].flatMap(({ source, binding }) => {
      const node = binding.kind === "class" ? binding.node : this.#node;
      return ownStatements(source, "function_definition", node).flatMap((method) => {
        const name = childOf(method, "name");
        return name === undefined ? [] : [textOf(source, name)];
      });
    });
  }

  defines(name: string): boolean {
    return [this.#origin, ...lineageOrigins(this.#origin)].some(({ source, binding }) => {
      const node = binding.kind === "class" ? binding.node : this.#node;
      return source.bindings.names.get(innerScope(node))?.has(name) ?? false;
    });
  }
}

function lineageOrigins(origin: Origin): readonly Origin[] {
  return [...lineage(origin)].flatMap((each) => each.origin ?? []);
}

function kindOf(origin: Origin, node: Syntax): ModelKind | undefined {
  const { source } = origin;
  for (const base of lineage(origin)) {
    const kind = BASES.get(base.name) ?? (isMadeBase(base) ? "sqlalchemy" : undefined);
    if (kind === "sqlmodel" && isTable(source, node)) return "table";
    if (kind !== undefined) return kind;
  }
  if (decoratorsOf(source, node).some(({ name }) => DATACLASSES.has(name))) return "dataclass";
  return hasTable(source, node) ? "sqlalchemy" : undefined;
}

/** `Base = declarative_base()` */
function isMadeBase({ origin }: Meaning): boolean {
  const value = origin?.binding.kind === "assignment" ? origin.binding.value : undefined;
  if (origin === undefined || value?.kind !== "call") return false;
  const made = headOf(value);
  return made !== undefined && BASE_MAKERS.has(meaningOf(origin.source, made)?.name);
}

/** `class Hero(SQLModel, table=True)`: what inherits from it is no table unless it says so. */
function isTable(source: Source, node: Syntax): boolean {
  const given = childOf(node, "superclasses")?.children ?? [];
  return given.some(({ kind, children: [name, value] }) => {
    if (kind !== "keyword_argument" || name === undefined || value === undefined) return false;
    return textOf(source, name) === "table" && value.kind === "true";
  });
}

const COLUMNS: ReadonlySet<string | undefined> = new Set([
  "sqlalchemy.Column",
  "sqlalchemy.orm.mapped_column",
  "sqlalchemy.schema.Column",
]);

/** A table's name and a column of SQLAlchemy tell enough where the base can't be seen. */
function hasTable(source: Source, node: Syntax): boolean {
  if (!source.bindings.names.get(innerScope(node))?.has("__tablename__")) return false;
  return statementsOf(childOf(node, "body")).some(({ children: [assignment] }) => {
    const value = assignment?.kind === "assignment" ? childOf(assignment, "right") : undefined;
    const head = value?.kind === "call" ? headOf(value) : undefined;
    return head !== undefined && COLUMNS.has(meaningOf(source, head)?.name);
  });
}
