import type { Binding } from "./bindings.ts";
import { decoratorsOf } from "./decorators.ts";
import { dotted } from "./exports.ts";
import { gathersOnly } from "./gathering.ts";
import { importUses } from "./import-uses.ts";
import { isInert } from "./inert-modules.ts";
import { classModel, modelOf } from "./models.ts";
import { identifiersNamed } from "./named-identifiers.ts";
import { bindingMeaning } from "./names.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf, variableOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Names of modules that are made to be loaded: what stands in them is found by others. */
const REGISTERING =
  /^(?:\w+_)?(?:actors?|admin|commands|consumers?|endpoints?|entities|events?|extensions|handlers?|hooks?|jobs|listeners?|mappers?|mappings?|models?|orm|plugins?|receivers?|registry|routers?|routes|signals?|subscribers?|tables?|tasks?|views|workers?)$/;

type ImportBinding = Binding & { readonly kind: "import" };

/** It is a module of the project, and loading it may register something. */
export function isLoadedForEffect(source: Source, { module, name }: ImportBinding): boolean {
  const whole = name === undefined ? module : module.endsWith(".") ? module + name : dotted(module, name);
  const target = source.project.find(whole, source.path);
  const own = whole.slice(whole.lastIndexOf(".") + 1);
  if (target !== undefined) return REGISTERING.test(own) || registers(target);
  return REGISTERING.test(own) && isOfProject(source, module);
}

/** A class of a module of models, where the file makes tables or maps classes: what it does not know is left out. */
export function isMapped(source: Source, { module, name = "" }: ImportBinding): boolean {
  if (!/(?:^|[._])(?:models?|entities|tables?|orm)(?:[._]|$)/i.test(module) || !/^[A-Z]/.test(name))
    return false;
  if (isInert(source, module) || isLoadedAnyway(source, module)) return false;
  return asksForTables(source, "file") === true;
}

/** The file reads another name that it takes from the module, at its top: that the module is loaded is no reason for this one. */
export function isLoadedAnyway(source: Source, module: string): boolean {
  if (!modulesRead(source, "read")?.has(module)) return false;
  const target = source.project.find(module, source.path);
  return target !== undefined && !target.bindings.names.get(target.tree.root.scope)?.has("__getattr__");
}

const modulesRead = remembered((source: Source, _: "read"): ReadonlySet<string> => {
  const bindings = [...(importUses(source, "uses")?.read ?? [])].flatMap((variable) => variable.bindings);
  return new Set(
    bindings.flatMap((each) =>
      each.kind === "import" && each.name !== undefined && isAtTop(each.at) ? each.module : [],
    ),
  );
});

/** In no block, neither of a condition nor of a `try`. */
function isAtTop({ parent, scope }: Syntax): boolean {
  let statement = parent;
  while (statement !== undefined && !/^import_/.test(statement.kind)) statement = statement.parent;
  return scope.kind === "module" && statement?.parent?.kind === "module";
}

const MAKING = ["configure_mappers", "create_all", "create_db_and_tables", "drop_all", "init_beanie"];

/** What knows all tables; much else is called so, too. */
const KNOWING = ["metadata", "registry"];

const asksForTables = remembered(
  (source: Source, _: "file") =>
    MAKING.some((name) => identifiersNamed(source, name).length > 0) ||
    KNOWING.some((name) => identifiersNamed(source, name).some((at) => isOfModule(source, at))),
);

/** The name of a variable of the module, or what is asked for of one or of a class: `Base.metadata`. */
function isOfModule(source: Source, name: Syntax): boolean {
  if (name.parent?.kind === "keyword_argument" && name.field === "name") return false;
  let root: Syntax | undefined = name.field === "attribute" ? name.parent : name;
  while (root?.kind === "attribute") root = childOf(root, "object");
  if (root?.kind !== "identifier") return false;
  const variable = variableOf(source, textOf(source, root), root.scope);
  return (
    variable?.scope.kind === "module" || (variable?.bindings.some(({ kind }) => kind === "import") ?? false)
  );
}

function isOfProject({ path, project }: Source, module: string): boolean {
  if (module.startsWith(".")) return true;
  const [first = ""] = module.split(".", 1);
  return path.split("/").includes(first) || project.find(first, path) !== undefined;
}

/** It only takes others in, calls something at its top, decorates what it has, or maps classes to tables. */
function registers(target: Source): boolean {
  if (gathersOnly(target)) return true;
  const calls = target.tree.root.children.some(
    ({ kind, children: [value] }) => kind === "expression_statement" && value?.kind === "call",
  );
  return calls || decorates(target) || mapsTables(target);
}

/** A class of it has a table, or it only takes such classes in. */
export function mapsTables(target: Source): boolean {
  const isMapping = nodesOf(target, "class_definition").some((node) => classModel(target, node)?.isStored);
  return isMapping || (gathersOnly(target) && takesTablesIn(target));
}

function takesTablesIn(target: Source): boolean {
  const variables = target.bindings.names.get(target.tree.root.scope)?.values() ?? [];
  return [...variables].some(({ bindings: [first] }) => {
    return first?.kind === "import" && modelOf(bindingMeaning(target, first, 0))?.isStored;
  });
}

/** Decorators that change what stands below them, and keep nothing of it. */
const PLAIN =
  /^(?:abc|contextlib|dataclasses|enum|functools|pydantic|typing)\.|^(?:classmethod|property|staticmethod)$/;

/** Decorators of its functions or classes may tell others of them. */
export function decorates(target: Source): boolean {
  return nodesOf(target, "decorated_definition").some(
    (node) =>
      node.scope.kind === "module" &&
      decoratorsOf(target, node.children.at(-1) ?? node).some(({ name }) => !PLAIN.test(name ?? "")),
  );
}
