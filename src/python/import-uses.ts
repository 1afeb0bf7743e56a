import type { Binding, Variable } from "./bindings.ts";
import { stringValue } from "./expressions.ts";
import { isLabel } from "./labels.ts";
import { meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import type { SyntaxScope } from "./scopes.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What a file's imports bind, and of it what the file names, in code or in text that stands for code. */
export interface ImportUses {
  readonly variables: ReadonlySet<Variable>;
  readonly read: ReadonlySet<Variable>;
  /** Words of annotations in quotes, and of type comments. */
  readonly words: ReadonlySet<string>;
  /** Whole strings. */
  readonly strings: ReadonlySet<string>;
  /** Names of parameters. */
  readonly parameters: ReadonlySet<string>;
}

export const importUses = remembered((source: Source, _: "uses"): ImportUses => {
  const all = [...source.bindings.names.values()].flatMap((names) => [...names]);
  const imported = all.filter(([, { bindings }]) => bindings.some(({ kind }) => kind === "import"));
  const variables = new Set(imported.map(([, variable]) => variable));
  const bound = new Set(
    [...variables].flatMap(({ bindings }) => bindings.filter(isWrite).map(({ at }) => at)),
  );
  return {
    variables,
    read: readOf(source, variables, bound),
    get parameters() {
      return textsOf(source, "texts")?.parameters ?? NONE;
    },
    get words() {
      return textsOf(source, "texts")?.words ?? NONE;
    },
    get strings() {
      return textsOf(source, "texts")?.strings ?? NONE;
    },
  };
});

const NONE: ReadonlySet<string> = new Set();

/** `del name` and `name += …` look at the value. */
function isWrite({ kind, at }: Binding): boolean {
  return kind !== "deletion" && at.parent?.kind !== "augmented_assignment";
}

function readOf(source: Source, variables: ReadonlySet<Variable>, bound: ReadonlySet<Syntax>): Set<Variable> {
  const names = new Set([...variables].map(({ bindings: [first] }) => first && textOf(source, first.at)));
  const read = new Set<Variable>();
  for (const node of nodesOf(source, "identifier")) {
    const name = textOf(source, node);
    if (!names.has(name) || bound.has(node) || isLabel(node) || isInImport(node)) continue;
    for (const variable of meant(source, name, node.scope)) read.add(variable);
  }
  return read;
}

const MAX_CLIMB = 64;

/** A class body may read a name from outside before it binds the name itself. */
function* meant(source: Source, name: string, from: SyntaxScope): Generator<Variable> {
  let scope: SyntaxScope | undefined = from;
  for (let climbed = 0; scope !== undefined && climbed < MAX_CLIMB; climbed += 1) {
    const variable =
      scope.kind !== "class" || scope === from ? source.bindings.names.get(scope)?.get(name) : undefined;
    if (variable !== undefined) yield variable;
    if (variable !== undefined && scope.kind !== "class") return;
    scope = scope.parent;
  }
}

export function isInImport({ parent }: Syntax): boolean {
  return parent?.kind === "dotted_name" && /import/.test(parent.parent?.kind ?? "");
}

const WORD = /[^\W\d]\w*/g;

/** Only for a file with an import that its code doesn't read. */
const textsOf = remembered((source: Source, _: "texts"): Omit<ImportUses, "variables" | "read"> => {
  const words = new Set<string>();
  const strings = new Set<string>();
  for (const node of nodesOf(source, "string")) {
    if (node.parent?.kind === "expression_statement") continue;
    strings.add(stringValue(source, node) ?? "");
    if (standsForType(source, node))
      for (const [word] of textOf(source, node).matchAll(WORD)) words.add(word);
  }
  for (const node of nodesOf(source, "comment")) {
    const text = textOf(source, node);
    if (/^#\s*type:\s/.test(text)) for (const [word] of text.matchAll(WORD)) words.add(word);
  }
  const scopes = [...source.bindings.names.values()].flatMap((names) => [...names]);
  const given = scopes.filter(([, { bindings }]) => bindings.some(({ kind }) => kind === "parameter"));
  return { words, strings, parameters: new Set(given.map(([name]) => name)) };
});

const TYPE_TAKERS = /^typing\.(?:cast|TypeVar|NewType|TypeAliasType|NamedTuple|TypedDict|assert_type)$/;
const MAX_LAYERS = 32;

/** In an annotation, between the brackets of something, or handed to what `typing` has for types. */
function standsForType(source: Source, node: Syntax): boolean {
  let at: Syntax | undefined = node.parent;
  for (let layer = 0; at !== undefined && layer < MAX_LAYERS; layer += 1) {
    if (at.kind === "type" || at.kind === "subscript" || at.kind === "generic_type") return true;
    if (at.kind === "assignment") return childOf(at, "type") !== undefined;
    const called = at.kind === "call" ? childOf(at, "function") : undefined;
    if (called !== undefined) return TYPE_TAKERS.test(meaningOf(source, called)?.name ?? "");
    if (at.kind === "block") return false;
    at = at.parent;
  }
  return false;
}
