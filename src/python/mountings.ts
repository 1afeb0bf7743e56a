import { keywordOf } from "./dependencies.ts";
import type { Mounting } from "./endpoint-facts.ts";
import { stringValue } from "./expressions.ts";
import { routerAt, type Spot } from "./routers.ts";
import type { Route } from "./routes.ts";
import type { Source } from "./source.ts";
import { type Way, waysUp } from "./ways-up.ts";

/** Where a route hangs: once for each way that is in sight from its router up. */
export function mountingsOf(source: Source, route: Route): readonly Mounting[] {
  const router = routerAt(source, route.router);
  return router === undefined ? [] : waysUp(source, router).map(mounting);
}

function mounting({ calls, isWhole, isChosen }: Way): Mounting {
  const prefixes = calls.map(prefixOf).reverse();
  return {
    isWhole: isWhole && !isChosen,
    prefix: prefixes.every((prefix) => prefix !== undefined) ? prefixes.join("") : undefined,
    isTagged: calls.some(({ source, node }) => keywordOf(source, node, "tags") !== undefined),
  };
}

/** What a router puts before the paths of its own routes, as far as it says. */
export function ownPrefix(source: Source, { router }: Route): string {
  const made = routerAt(source, router)?.made;
  return (made && prefixOf(made)) ?? "";
}

/** Empty where a call names none; undefined where only running it tells. */
function prefixOf({ source, node }: Spot): string | undefined {
  const prefix = keywordOf(source, node, "prefix");
  return prefix === undefined ? "" : stringValue(source, prefix);
}
