import type { Binding } from "./bindings.ts";
import type { Place } from "./code-facts.ts";
import type { SessionOrigin } from "./database-facts.ts";
import { bare, place } from "./expressions.ts";
import { isInjected } from "./injection.ts";
import { headOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { isOnlyEnded } from "./session-givers.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

const MAX_LINKS = 64;

/** What a chain of calls on a query was started from: `db` of `db.query(User).filter(…)`, also over a variable. */
export function startOf(source: Source, owner: Syntax): Syntax {
  let at = bare(owner);
  for (let links = 0; links < MAX_LINKS; links += 1) {
    const next =
      at.kind === "call"
        ? headOf(at)?.children[0]
        : at.kind === "identifier"
          ? queried(source, at)
          : undefined;
    if (next === undefined || (at.kind === "call" && headOf(at)?.kind !== "attribute")) return at;
    at = bare(next);
  }
  return at;
}

/** The chain that a variable was assigned first, where that is a query. */
function queried(source: Source, name: Syntax): Syntax | undefined {
  const [first] = lookUp(source, textOf(source, name), name.scope);
  const value = first?.kind === "assignment" && first.value ? bare(first.value) : undefined;
  if (value?.kind !== "call") return undefined;
  return /\.query\s*\(/.test(textOf(source, value).slice(0, 2_000)) ? value : undefined;
}

export function originOf(source: Source, start: Syntax): SessionOrigin {
  const found = bare(start);
  if (found.kind === "attribute") return { kind: "attribute", at: [] };
  if (found.kind === "call") return { kind: "opened", at: [place(found)] };
  if (found.kind !== "identifier") return { kind: "unknown", at: [] };
  const bindings = lookUp(source, textOf(source, found), found.scope);
  const [first] = bindings;
  const at = placesOf(source, bindings) ?? [];
  if (first === undefined) return { kind: "unknown", at };
  const entered = enteredAround(source, found, bindings);
  if (entered !== undefined) return { kind: "entered", at: [place(entered.at)] };
  if (first.kind === "parameter")
    return isInjected(source, first.node)
      ? { kind: "dependency", isOnlyEnded: isOnlyEnded(source, first.node) === true, at }
      : { kind: "parameter", at };
  return { kind: first.at.scope.isInFunction ? localKind(first) : "module", at };
}

const placesOf = remembered((_: Source, bindings: readonly Binding[]): readonly Place[] =>
  bindings.map(({ at }) => place(at)),
);

/** Of several `with` blocks that bind a name, the one it stands in decides. */
function enteredAround(source: Source, name: Syntax, bindings: readonly Binding[]): Binding | undefined {
  const blocks = blocksOf(source, bindings);
  let at = name.parent;
  for (let climbed = 0; at !== undefined && climbed < MAX_LINKS; climbed += 1) {
    const entered = blocks?.get(at);
    if (entered !== undefined) return entered;
    at = at.parent;
  }
  return undefined;
}

/** The bindings of a name by `with`, by the statement. */
const blocksOf = remembered((_: Source, bindings: readonly Binding[]): ReadonlyMap<Syntax, Binding> => {
  const blocks = new Map<Syntax, Binding>();
  for (const binding of bindings) {
    let at: Syntax | undefined = binding.kind === "context" ? binding.at : undefined;
    while (at !== undefined && at.kind !== "with_statement") at = at.parent;
    if (at !== undefined) blocks.set(at, binding);
  }
  return blocks;
});

function localKind({ kind }: Binding): SessionOrigin["kind"] {
  if (kind === "context" || kind === "iteration") return "entered";
  return kind === "assignment" ? "opened" : "unknown";
}
