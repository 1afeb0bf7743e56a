import type { Binding } from "./bindings.ts";
import { moduleName } from "./imports.ts";
import { childOf, lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** What an expression names: its full dotted name, and the definition in this project where there is one. */
export interface Meaning {
  readonly name: string;
  readonly origin: Origin | undefined;
}

export interface Origin {
  readonly source: Source;
  readonly binding: Binding;
}

/** Aliases, re-exports and attributes that are followed for one name. */
const MAX_HOPS = 12;

/** Where libraries define under one name what people import under another. */
const PUBLIC_NAMES: readonly (readonly [string, string])[] = [
  ["fastapi.exceptions.HTTPException", "fastapi.HTTPException"],
  ["fastapi.param_functions.", "fastapi."],
  ["fastapi.params.", "fastapi."],
  ["fastapi.routing.APIRouter", "fastapi.APIRouter"],
  ["fastapi.applications.FastAPI", "fastapi.FastAPI"],
  ["starlette.status.", "fastapi.status."],
  ["sqlalchemy.ext.asyncio.session.", "sqlalchemy.ext.asyncio."],
  ["sqlalchemy.ext.asyncio.engine.", "sqlalchemy.ext.asyncio."],
  ["sqlalchemy.ext.asyncio.scoping.", "sqlalchemy.ext.asyncio."],
  ["sqlalchemy.orm.session.", "sqlalchemy.orm."],
  ["typing_extensions.", "typing."],
  ["collections.abc.", "typing."],
];

function publicName(name: string): string {
  for (const [inner, outer] of PUBLIC_NAMES) {
    if (name.startsWith(inner)) return outer + name.slice(inner.length);
  }
  return name;
}

/** The meaning of a name or a chain of attributes; undefined for other expressions and for local variables. */
export function meaningOf(source: Source, node: Syntax, hops = 0): Meaning | undefined {
  const attributes: string[] = [];
  let object = node;
  while (object.kind === "attribute" && attributes.length <= MAX_HOPS) {
    const [inner, attribute] = object.children.filter((child) => child.kind !== "comment");
    if (inner === undefined || attribute === undefined) return undefined;
    attributes.unshift(textOf(source, attribute));
    object = inner;
  }
  if (object.kind !== "identifier" || hops > MAX_HOPS) return undefined;
  let meaning = identifierMeaning(source, object, hops);
  for (const attribute of attributes) {
    if (meaning === undefined) return undefined;
    meaning = memberOf(source, meaning, attribute, hops);
  }
  return meaning;
}

function identifierMeaning(source: Source, node: Syntax, hops: number): Meaning | undefined {
  const name = textOf(source, node);
  const bindings = lookUp(source, name, node.scope);
  if (bindings.length === 0) return { name, origin: undefined };
  const binding = decisive(bindings);
  return binding === undefined ? undefined : bindingMeaning(source, name, binding, hops);
}

/** Several imports are alternatives of one thing, several definitions are overloads; any other mix is unknown. */
function decisive(bindings: readonly Binding[]): Binding | undefined {
  const [first] = bindings;
  if (bindings.length === 1) return first;
  if (first?.kind === "import" && bindings.every((each) => each.kind === "import")) return first;
  const isDefined = bindings.every((each) => each.kind === "function" || each.kind === "class");
  return isDefined ? bindings.at(-1) : undefined;
}

function bindingMeaning(source: Source, name: string, binding: Binding, hops: number): Meaning | undefined {
  switch (binding.kind) {
    case "import":
      if (binding.name === undefined) return { name: binding.module, origin: undefined };
      return importedMeaning(source, binding.module, binding.name, hops + 1);
    case "assignment": {
      const value = binding.value;
      const isAlias = value?.kind === "identifier" || value?.kind === "attribute";
      const aliased =
        isAlias && binding.annotation === undefined ? meaningOf(source, value, hops + 1) : undefined;
      return aliased ?? moduleMember(source, name, binding);
    }
    default:
      return moduleMember(source, name, binding);
  }
}

/** Definitions have a name wherever they stand; other values only at the top of the module. */
function moduleMember(source: Source, name: string, binding: Binding): Meaning | undefined {
  const isDefinition = binding.kind === "function" || binding.kind === "class";
  const scope = binding.at.scope;
  if (!isDefinition && scope.kind !== "module") return undefined;
  const path = [moduleName(source.path), scope.path, name].filter((part) => part !== "");
  return { name: path.join("."), origin: { source, binding } };
}

function importedMeaning(source: Source, module: string, name: string, hops: number): Meaning | undefined {
  const full = `${absolute(module, source.path)}.${name}`;
  if (hops > MAX_HOPS) return undefined;
  const target = source.project.find(module, source.path);
  return (target && exported(target, name, hops)) ?? { name: publicName(full), origin: undefined };
}

const memory = new WeakMap<Source, Map<string, Meaning | undefined>>();

/** What a module of the project offers under a name, through its own imports too. Each name is worked out once. */
function exported(target: Source, name: string, hops: number): Meaning | undefined {
  const known = memory.get(target) ?? new Map<string, Meaning | undefined>();
  memory.set(target, known);
  if (!known.has(name)) {
    known.set(name, undefined); // Modules that import from each other in a circle end here.
    known.set(name, findExport(target, name, hops));
  }
  return known.get(name);
}

function findExport(target: Source, name: string, hops: number): Meaning | undefined {
  const bindings = target.bindings.names.get(target.tree.root.scope)?.get(name) ?? [];
  const binding = decisive(bindings);
  if (binding !== undefined) return bindingMeaning(target, name, binding, hops + 1);
  if (bindings.length > 0 || hops > MAX_HOPS) return undefined;
  for (const wildcard of target.bindings.wildcards) {
    const next = target.project.find(wildcard, target.path);
    const found = next && next !== target ? exported(next, name, hops + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function memberOf(source: Source, owner: Meaning, attribute: string, hops: number): Meaning | undefined {
  if (owner.origin === undefined) {
    const target = source.project.find(owner.name, source.path);
    const found = target && exported(target, attribute, hops + 1);
    return found ?? { name: publicName(`${owner.name}.${attribute}`), origin: undefined };
  }
  return { name: `${owner.name}.${attribute}`, origin: undefined };
}

function absolute(module: string, path: string): string {
  const dots = module.length - module.replace(/^\.+/, "").length;
  if (dots === 0) return module;
  const folders = path.split("/").slice(0, -1);
  return [...folders.slice(0, Math.max(0, folders.length - dots + 1)), module.slice(dots)]
    .filter((part) => part !== "")
    .join(".");
}

/** The called or subscripted thing of a call, `X[…]` or annotation wrapper. */
export function headOf(node: Syntax): Syntax | undefined {
  switch (node.kind) {
    case "call":
      return childOf(node, "function");
    case "subscript":
      return childOf(node, "value");
    case "generic_type":
    case "type":
      return node.children[0];
    default:
      return undefined;
  }
}
