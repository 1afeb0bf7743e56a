import type { Binding } from "./bindings.ts";
import type { Entry } from "./code-facts.ts";
import { bare, expression, place, stringValue } from "./expressions.ts";
import { remembered } from "./remembered.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { type Stated, statedAs } from "./stated.ts";
import { childOf, type Syntax } from "./syntax.ts";

/**
 * The keys and values of a dictionary that is written out, or of each in a list of them; also of a name whose only value that is,
 * without what is done to its keys later.
 */
export function entriesOf(source: Source, node: Syntax): readonly Entry[] {
  const at = bare(node);
  if (at.kind !== "identifier") return writtenEntries(source, at);
  return namedEntries(source, lookUp(source, textOf(source, at), at.scope), at) ?? [];
}

function writtenEntries(source: Source, node: Syntax): readonly Entry[] {
  const stated = statedAs(source, node);
  return stated === undefined ? [] : dictionariesIn(stated).flatMap(pairsOf);
}

/** Once for each variable. */
const namedEntries = remembered((source: Source, _: readonly Binding[], name: Syntax): readonly Entry[] => {
  const written = writtenEntries(source, name);
  const around = written.length === 0 ? undefined : functionAround(name);
  const touched =
    around === undefined ? new Set() : touchedKeys(textOf(source, around), textOf(source, name));
  return touched === undefined ? [] : written.filter(({ key }) => !touched.has(key));
});

function dictionariesIn({ source, node }: Stated): readonly Stated[] {
  const items = node.kind === "list" ? node.children : [node];
  return items.flatMap((item) => {
    const stated = item.kind === "dictionary" ? { source, node: item } : statedAs(source, item);
    return stated?.node.kind === "dictionary" ? [stated] : [];
  });
}

function pairsOf({ source, node }: Stated): readonly Entry[] {
  return node.children.flatMap((pair) => {
    const [at, value] = pair.kind === "pair" ? pair.children : [];
    const key = at && stringValue(source, at);
    return key === undefined || value === undefined
      ? []
      : [{ ...place(pair), key, value: expression(source, value) }];
  });
}

function functionAround({ scope }: Syntax): Syntax | undefined {
  const opener = scope.opener;
  return opener?.kind === "function_definition" ? childOf(opener, "body") : undefined;
}

/** The keys that are named again, whose values may be others then; undefined where it may be any of them. */
function touchedKeys(code: string, name: string): ReadonlySet<string> | undefined {
  if ([`${name}.pop(`, `${name}.update(`, `${name} |=`].some((each) => code.includes(each))) return undefined;
  const touched = new Set<string>();
  for (let at = code.indexOf(`${name}[`); at !== -1; at = code.indexOf(`${name}[`, at + 1)) {
    const [, key] = KEY.exec(code.slice(at + name.length, at + name.length + MOST_LETTERS)) ?? [];
    if (key === undefined) return undefined;
    touched.add(key);
  }
  return touched;
}

const KEY = /^\[\s*["']([^"'\\]*)["']\s*\]/;
const MOST_LETTERS = 200;
