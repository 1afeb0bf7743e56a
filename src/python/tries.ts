import type { Place } from "./code-facts.ts";
import { handlersIn } from "./exceptions.ts";
import { place } from "./expressions.ts";
import type { Try } from "./flow-facts.ts";
import { remembered } from "./remembered.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { finallyOver, triedIn } from "./tried.ts";

export function tryAround(source: Source, at: { readonly start: number }): Try | undefined {
  const node = triedIn(source, at);
  return node && tryOf(source, node);
}

const tryOf = remembered((source: Source, node: Syntax): Try => {
  const final = finalOf(node);
  return {
    ...place(node),
    handlers: handlersIn(source, node),
    final: final && place(final),
    get finals() {
      return final === undefined ? finalsOver(source, node) : [place(final), ...finalsOver(source, node)];
    },
    get outer() {
      return tryAround(source, node);
    },
  };
});

function finalOf({ children }: Syntax): Syntax | undefined {
  return children.find(({ kind }) => kind === "finally_clause");
}

function finalsOver(source: Source, node: Syntax): readonly Place[] {
  const finals: Place[] = [];
  for (let at = finallyOver(source, node); at !== undefined; at = finallyOver(source, at)) {
    const final = finalOf(at);
    if (final !== undefined) finals.push(place(final));
  }
  return finals;
}
