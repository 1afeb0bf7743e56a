import { keywordOf } from "./dependencies.ts";
import { bare, stringValue } from "./expressions.ts";
import { type Source, textOf } from "./source.ts";
import { statedAs } from "./stated.ts";
import { statusOf } from "./status-codes.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** The statuses that a registration's own `responses=` names, where a dict of them stands there or is kept under a name. */
export function announcedStatuses(source: Source, registration: Syntax): ReadonlySet<number> {
  const given = keywordOf(source, registration, "responses");
  const stated = given && statedAs(source, given);
  if (stated?.node.kind !== "dictionary") return new Set();
  const keys = stated.node.children.flatMap((each) => childOf(each, "key") ?? []);
  return new Set(
    keys.flatMap(
      (key) => statusOf(stringValue(stated.source, key) ?? textOf(stated.source, bare(key))) ?? [],
    ),
  );
}
