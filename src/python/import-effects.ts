import type { Binding } from "./bindings.ts";
import { isExplained } from "./explained-imports.ts";
import { isInert, isStandard } from "./inert-modules.ts";
import { isLoadedAnyway, isLoadedForEffect, isMapped, mapsTables } from "./loaded-modules.ts";
import { remembered } from "./remembered.ts";
import { isAmongScripts } from "./scripts.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Loading it may be the point: a module that registers something, a test whether it is there, a name that nobody is to use. */
export function isForEffect(source: Source, binding: Binding, statement: Syntax): boolean {
  if (binding.kind !== "import") return false;
  if (binding.at.field === "alias" && textOf(source, binding.at).startsWith("_")) return true;
  if (isTried(statement) || isExplained(source, statement, binding.at)) return true;
  if (isSetupOfMigrations(source, "file") && !isInert(source, binding.module)) return true;
  if (isLoadedForEffect(source, binding) || isMapped(source, binding)) return true;
  if (isAmongScripts(source) && isOfTable(source, binding)) return true;
  if (statement.parent !== undefined && importsOnly(source, statement.parent)) return true;
  return isDotted(statement, binding.at) && !isStandard(textOf(source, binding.at));
}

/** What is started by itself has to load each table that another one refers to. */
function isOfTable(source: Source, { module, name }: Binding & { kind: "import" }): boolean {
  const target = name === undefined ? undefined : source.project.find(module, source.path);
  return target !== undefined && mapsTables(target) && !isLoadedAnyway(source, module);
}

/** `import a.b`, without another name for it. */
function isDotted({ kind }: Syntax, { parent }: Syntax): boolean {
  return kind === "import_statement" && parent?.kind === "dotted_name" && parent.children.length > 1;
}

/** Where Alembic is told of the tables: what is imported there, but from what has none, is registered by it. */
export const isSetupOfMigrations = remembered(
  ({ path, tree }: Source, _: "file") =>
    /(?:^|\/)env\.py$/.test(path) && tree.text.includes("target_metadata"),
);

/** A function or `with` in which nothing but imports happens shows that they work. */
const importsOnly = remembered((_: Source, block: Syntax) => {
  const isBody =
    block.kind === "block" && /^(?:function_definition|with_statement)$/.test(block.parent?.kind ?? "");
  return (
    isBody &&
    block.children.every(({ kind, children: [only] }) => /^import_/.test(kind) || only?.kind === "string")
  );
});

const MAX_LAYERS = 32;

/** In a `try` whose handlers may catch that the module is not there. */
function isTried(statement: Syntax): boolean {
  let at = statement;
  for (let layer = 0; at.parent !== undefined && layer < MAX_LAYERS; layer += 1) {
    const { parent } = at;
    if (parent.kind === "function_definition") return false;
    if (parent.kind === "try_statement" && childOf(parent, "body") === at) {
      return parent.children.some(({ kind }) => kind === "except_clause");
    }
    at = parent;
  }
  return false;
}
