import { handlersIn } from "./exceptions.ts";
import { place } from "./expressions.ts";
import type { Try } from "./flow-facts.ts";
import { remembered } from "./remembered.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { triedIn } from "./tried.ts";

export function tryAround(source: Source, at: { readonly start: number }): Try | undefined {
  const node = triedIn(source, at);
  return node && tryOf(source, node);
}

const tryOf = remembered((source: Source, node: Syntax): Try => {
  const final = node.children.find(({ kind }) => kind === "finally_clause");
  return {
    ...place(node),
    handlers: handlersIn(source, node),
    final: final && place(final),
    get outer() {
      return tryAround(source, node);
    },
  };
});
