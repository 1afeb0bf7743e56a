import type { Binding, Variable } from "./bindings.ts";
import { isBorrowed, isFacade } from "./borrowed-names.ts";
import type { Place, Scope } from "./code-facts.ts";
import { exportedNames } from "./exported-names.ts";
import { dotted } from "./exports.ts";
import { place } from "./expressions.ts";
import { gathersOnly } from "./gathering.ts";
import { isForEffect } from "./import-effects.ts";
import type { Import, Need } from "./import-facts.ts";
import { partsOf, removalOf } from "./import-removal.ts";
import { type ImportUses, importUses } from "./import-uses.ts";
import { isTestPath } from "./kinds-of-files.ts";
import { remembered } from "./remembered.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { isFixtureTaken, isTestTaken } from "./taken-by-pytest.ts";

/** What a file imports by name, in source order. */
export function importsOf(source: Source): readonly Import[] {
  const uses = importUses(source, "uses");
  if (uses === undefined) return [];
  const described = new Map<Syntax, Described>();
  for (const variable of uses.variables) {
    for (const binding of variable.bindings) {
      const found = describe(source, uses, variable, binding);
      if (found !== undefined) described.set(found.part, found);
    }
  }
  const found = [...described.values()].sort((a, b) => a.part.start - b.part.start);
  const isKept = (part: Syntax) => described.get(part)?.facts.need !== undefined;
  const statements = new Map<Syntax, ReturnType<typeof partsOf>>();
  return found.map(({ facts, statement, part }) => {
    return {
      ...facts,
      get removal() {
        const parts = statements.get(statement) ?? partsOf(statement, isKept);
        statements.set(statement, parts);
        return removalOf(source, statement, part, parts);
      },
    };
  });
}

type ImportBinding = Binding & { readonly kind: "import" };

interface Described extends Found {
  readonly facts: Omit<Import, "removal">;
}

function describe(
  source: Source,
  uses: ImportUses,
  variable: Variable,
  binding: Binding,
): Described | undefined {
  if (binding.kind !== "import") return undefined;
  const found = partAround(binding.at);
  if (found === undefined) return undefined;
  const { statement, part } = found;
  const facts = { ...place(part), name: textOf(source, binding.at), origin: originOf(source, binding, part) };
  return { statement, part, facts: { ...facts, need: needOf(source, uses, variable, binding, found) } };
}

function needOf(
  source: Source,
  uses: ImportUses,
  variable: Variable,
  binding: ImportBinding,
  { statement, part }: Found,
): Need | undefined {
  if (uses.read.has(variable)) return "read";
  if (isNamedInText(source, uses, binding)) return "named";
  if (isForOthers(source, uses, variable, binding, part)) return "handed-on";
  if (isForEffect(source, binding, statement)) return "loaded";
  return isTaken(source, uses, variable, binding) ? "handed-on" : undefined;
}

interface Found {
  readonly statement: Syntax;
  readonly part: Syntax;
}

/** The statement, and of it the name with what it is called in the file. */
function partAround(at: Syntax): Found | undefined {
  let part = at;
  while (part.parent !== undefined && part.parent.kind !== "block" && part.parent.kind !== "module") {
    if (/^import_(?:from_)?statement$/.test(part.parent.kind)) return { statement: part.parent, part };
    part = part.parent;
  }
  return undefined;
}

function originOf(source: Source, binding: ImportBinding, part: Syntax): string {
  if (binding.name === undefined) return textOf(source, childOf(part, "name") ?? part);
  return binding.module.endsWith(".") ? binding.module + binding.name : dotted(binding.module, binding.name);
}

/** By a type in quotes, by a string that is a class's whole name, and in a test as a fixture that pytest finds by its name. */
function isNamedInText(source: Source, uses: ImportUses, binding: ImportBinding): boolean {
  const name = textOf(source, binding.at);
  if (uses.words.has(name) || isTestTaken(source, binding)) return true;
  const isClass = /^[A-Z]\w*[a-z]/.test(name);
  if (isClass) return uses.strings.has(name);
  return isTestPath(source.path) && (uses.strings.has(name) || uses.parameters.has(name));
}

const hidesItsList = remembered((source: Source, _: "file") => exportedNames(source) === undefined);

/**
 * Other files are known to take it, or it is on purpose: of another module of the project, what nobody but its own kin should
 * import, and what a facade stands for. That costs most to find out.
 */
function isTaken(source: Source, uses: ImportUses, { scope }: Variable, binding: ImportBinding): boolean {
  if (scope.kind !== "module") return false;
  if (isBorrowed(source, textOf(source, binding.at))) return true;
  const { module, name } = binding;
  if (name === undefined) return false;
  const isOwn = module.startsWith(".") || source.project.find(module, source.path) !== undefined;
  return isOwn && (name.startsWith("_") || isFacade(source, uses));
}

/** What others may import from the file, or find in it. */
function isForOthers(
  source: Source,
  uses: ImportUses,
  { scope }: Variable,
  binding: ImportBinding,
  part: Syntax,
): boolean {
  if (scope.kind === "class") return true;
  if (scope.kind === "function") return false;
  if (/(?:^|\/)__init__\.pyi?$/.test(source.path) || gathersOnly(source)) return true;
  const [imported, alias] = [childOf(part, "name"), childOf(part, "alias")];
  const name = textOf(source, alias ?? part);
  if (imported !== undefined && alias !== undefined && textOf(source, imported) === name) return true;
  if (isFixtureTaken(source, binding)) return true;
  if (!source.bindings.names.get(scope)?.has("__all__")) return false;
  return hidesItsList(source, "file") === true || uses.strings.has(name);
}

export function replacesImport(source: Source, { name, scope }: Place & { readonly name: string }): boolean {
  const names: ReadonlyMap<Scope, ReadonlyMap<string, Variable>> = source.bindings.names;
  const variable = names.get(scope)?.get(name);
  return variable !== undefined && isImported(source, variable) === true;
}

const isImported = remembered((_: Source, { bindings }: Variable) =>
  bindings.some(({ kind }) => kind === "import"),
);
