import type { Binding } from "./bindings.ts";
import { statementsOf } from "./blocks.ts";
import { stringValue } from "./expressions.ts";
import { remembered } from "./remembered.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const IMPORT = /^import_(?:from_)?statement$/;

/** Something is imported and a flag set that was `False` before: whether it can be imported is asked, and what is not there says no. */
export function asksForImport(source: Source, tried: Syntax): boolean {
  if (tried.children.filter(({ kind }) => kind === "except_clause").length > 1) return false;
  const statements = statementsOf(childOf(tried, "body"));
  const others = statements.filter(({ kind }) => !IMPORT.test(kind));
  const flag = others.length === 1 && others.length < statements.length ? flagSet(others[0]) : undefined;
  if (flag === undefined) return false;
  return flag.kind === "subscript" ? isEntryOff(source, flag) : isNameOff(source, flag, tried);
}

/** What a statement sets to `True`. */
function flagSet(statement: Syntax | undefined): Syntax | undefined {
  const [assignment] = statement?.children ?? [];
  const isSetting = statement?.kind === "expression_statement" && assignment?.kind === "assignment";
  return isSetting && childOf(assignment, "right")?.kind === "true" ? childOf(assignment, "left") : undefined;
}

/** It is never anything but a flag, and was one before. */
function isNameOff(source: Source, flag: Syntax, tried: Syntax): boolean {
  if (flag.kind !== "identifier") return false;
  const off = firstOff(source, lookUp(source, textOf(source, flag), flag.scope));
  return off !== undefined && off.end < tried.start;
}

/** The first `False` that a name is given which is given `True` and `False` only. */
const firstOff = remembered((_: Source, bindings: readonly Binding[]): Syntax | undefined => {
  const values = bindings.map((binding) => (binding.kind === "assignment" ? binding.value : undefined));
  const isFlag = values.every((value) => value?.kind === "true" || value?.kind === "false");
  return isFlag ? values.find((value) => value?.kind === "false") : undefined;
});

/** The name of a dictionary was given it once, with that entry. */
function isEntryOff(source: Source, { children: [of, at] }: Syntax): boolean {
  const key = at && stringValue(source, at);
  if (of?.kind !== "identifier" || key === undefined) return false;
  return keysOff(source, lookUp(source, textOf(source, of), of.scope))?.has(key) ?? false;
}

const keysOff = remembered((source: Source, [binding, another]: readonly Binding[]): ReadonlySet<string> => {
  const stated = binding?.kind === "assignment" && another === undefined ? binding.value : undefined;
  const pairs = stated?.kind === "dictionary" ? stated.children : [];
  return new Set(
    pairs.flatMap(({ kind, children: [at, value] }) =>
      kind === "pair" && at !== undefined && value?.kind === "false" ? (stringValue(source, at) ?? []) : [],
    ),
  );
});
