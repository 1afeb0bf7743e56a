import type { Binding } from "./bindings.ts";
import { BUILT_CLIENTS } from "./blocking-clients.ts";
import type { Client } from "./code-facts.ts";
import { expression } from "./expressions.ts";
import { headOf, methodName } from "./names.ts";
import { remembered } from "./remembered.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** Attributes, calls and variables between a client and what is called of it. */
const MAX_LINKS = 24;

/** The nearest object of a chain of attributes and calls whose class is known. */
export function clientOf(source: Source, object: Syntax, links = 0): Client | undefined {
  const calls: string[] = [];
  let at: Syntax | undefined = object;
  for (let link = links; at !== undefined && link < MAX_LINKS; link += 1) {
    const ownerClass = classOf(source, at)?.name;
    if (ownerClass !== undefined) return { on: expression(source, at), ownerClass, calls };
    if (at.kind === "identifier") {
      const bindings = lookUp(source, textOf(source, at), at.scope);
      return builtOf(source, bindings, link + 1);
    }
    if (at.kind === "call") calls.push(methodName(source, at) ?? "");
    at = ownerOf(at);
  }
  return undefined;
}

/** The `a.b` of `a.b.c` and of `a.b.c(…)`. */
function ownerOf(link: Syntax): Syntax | undefined {
  const head = link.kind === "call" ? headOf(link) : link;
  return head?.kind === "attribute" ? head.children[0] : undefined;
}

/** The one client of whose chains a variable holds the first links: `query = query.eq(…)` only makes such a chain longer. */
const builtOf = remembered(
  (source: Source, bindings: readonly Binding[], links: number): Client | undefined => {
    let built: Client | undefined;
    for (const binding of bindings) {
      if (binding.kind !== "assignment" || binding.value?.kind !== "call") return undefined;
      if (isLonger(source, binding.value, textOf(source, binding.at))) continue;
      const client = clientOf(source, binding.value, links);
      if (client === undefined || !BUILT_CLIENTS.has(client.ownerClass)) return undefined;
      if (built !== undefined && built.on.text !== client.on.text) return undefined;
      built = client;
    }
    return built;
  },
);

function isLonger(source: Source, value: Syntax, name: string): boolean {
  let at: Syntax | undefined = value;
  for (let link = 0; at !== undefined && at.kind !== "identifier" && link < MAX_LINKS; link += 1)
    at = ownerOf(at);
  return at?.kind === "identifier" && textOf(source, at) === name;
}
