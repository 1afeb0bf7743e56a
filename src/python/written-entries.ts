import type { Entry } from "./code-facts.ts";
import { bare, expression, place, stringValue } from "./expressions.ts";
import { type Source, textOf } from "./source.ts";
import { type Stated, statedAs } from "./stated.ts";
import { childOf, type Syntax } from "./syntax.ts";

/**
 * The keys and values of a dictionary that is written out, or of each in a list of them; also of a name whose only value that is,
 * without what is done to its keys later.
 */
export function entriesOf(source: Source, node: Syntax): readonly Entry[] {
  const stated = statedAs(source, node);
  const written = stated === undefined ? [] : dictionariesIn(stated).flatMap(pairsOf);
  const name = bare(node);
  if (name.kind === "string" || written.length === 0 || stated?.node === name) return written;
  const around = textOf(source, functionAround(name) ?? name);
  return written.filter(({ key }) => !isTouched(around, textOf(source, name), key));
}

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

/** Something is put in its place, or may be. */
function isTouched(code: string, name: string, key: string): boolean {
  const touching = [
    `${name}["${key}"]`,
    `${name}['${key}']`,
    `${name}.pop(`,
    `${name}.update(`,
    `${name} |=`,
  ];
  return touching.some((each) => code.includes(each));
}
