import type { Client } from "./code-facts.ts";
import { expression } from "./expressions.ts";
import { headOf } from "./names.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** Attributes and calls between a client and what is called of it. */
const MAX_LINKS = 24;

/** The nearest object of a chain of attributes and calls whose class is known. */
export function clientOf(source: Source, object: Syntax): Client | undefined {
  let at: Syntax | undefined = object;
  for (let links = 0; at !== undefined && links < MAX_LINKS; links += 1) {
    const ownerClass = classOf(source, at)?.name;
    if (ownerClass !== undefined) return { on: expression(source, at), ownerClass };
    const head: Syntax | undefined = at.kind === "call" ? headOf(at) : at;
    at = head?.kind === "attribute" ? head.children[0] : undefined;
  }
  return undefined;
}
