import { statementsOf } from "./blocks.ts";
import { isMadeHere } from "./made-here.ts";
import { remembered } from "./remembered.ts";
import { heldModel } from "./row-models.ts";
import { surroundings } from "./scopes.ts";
import { nodesWithin, type Source, textOf, variableOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Keeps something where it looks before it does it again: it is done once. What ends with the function keeps nothing. */
export function looksFirst(source: Source, definition: Syntax): boolean {
  return (looksIn(source, definition) ?? []).length > 0;
}

/**
 * Stands between a look at what the function keeps and where it is kept: behind `if key in pages: return pages[key]` and before
 * `pages[key] = page`, or in `if key not in pages:` with that.
 */
export function isDoneOnce(source: Source, call: Syntax): boolean {
  const definition = surroundings(call.scope).opener;
  if (definition?.kind !== "function_definition") return false;
  return (looksIn(source, definition) ?? []).some(({ choice, place, kept, keptWithin }) => {
    if (!outlasts(source, place, call)) return false;
    if (encloses(choice, call)) return keptWithin >= call.end;
    return choice.end <= call.start && kept >= call.end && encloses(choice.parent, call) && leaves(choice);
  });
}

/** An `if` that asks about a place where the function keeps something; where it does so the last time, and the last time in the `if`. */
interface Look {
  readonly choice: Syntax;
  readonly place: string;
  readonly kept: number;
  readonly keptWithin: number;
}

/** What a function has more of is not looked at. */
const MAX_LOOKS = 16;
const MAX_PLACES = 64;

const looksIn = remembered((source: Source, definition: Syntax): readonly Look[] => {
  const places = [...keptIn(source, definition)].slice(0, MAX_PLACES);
  if (places.length === 0) return [];
  const asking = nodesWithin(source, "if_statement", definition.start, definition.end).flatMap((choice) => {
    const condition = childOf(choice, "condition");
    const asked = condition === undefined ? "" : textOf(source, condition);
    return places.flatMap(([place, ends]) => (asked.includes(place) ? { choice, place, ends } : []));
  });
  return asking.slice(0, MAX_LOOKS).map(({ ends, ...look }) => ({ ...look, ...lastOf(ends, look.choice) }));
});

function lastOf(ends: readonly number[], choice: Syntax): Pick<Look, "kept" | "keptWithin"> {
  const within = ends.filter((end) => end <= choice.end);
  return { kept: ends.at(-1) ?? 0, keptWithin: within.at(-1) ?? 0 };
}

/** The places that outlast a function and that it fills, with the ends of what does. */
function keptIn(source: Source, { start, end }: Syntax): ReadonlyMap<string, readonly number[]> {
  const shared = nodesWithin(source, "global_statement", start, end).flatMap(({ children }) => children);
  const kept = new Map<string, number[]>(shared.map((name) => [textOf(source, name), []]));
  for (const assignment of nodesWithin(source, "assignment", start, end)) {
    const [target] = assignment.children;
    if (target === undefined) continue;
    const place = placeIn(source, target);
    const name = textOf(source, place ?? target);
    if (place !== undefined && !kept.has(name)) kept.set(name, []);
    kept.get(name)?.push(assignment.end);
  }
  return kept;
}

/** What is filled: `self.token` by `self.token = …`, `tokens` by `tokens[name] = …`. */
function placeIn(source: Source, target: Syntax): Syntax | undefined {
  const [object] = target.children;
  if (object === undefined || isMadeHere(source, object)) return undefined;
  if (target.kind === "subscript") return object;
  if (target.kind !== "attribute") return undefined;
  return heldModel(source, object)?.isStored === true ? undefined : target;
}

/** Belongs to nothing that the function was given for this time: to its object, or to what is outside of it. */
function outlasts(source: Source, place: string, { scope }: Syntax): boolean {
  const [root = ""] = /^\w+/.exec(place) ?? [];
  return /^(?:cls|self)$/.test(root) || variableOf(source, root, scope)?.scope !== surroundings(scope);
}

function leaves(choice: Syntax): boolean {
  return statementsOf(childOf(choice, "consequence")).at(-1)?.kind === "return_statement";
}

function encloses(outer: Syntax | undefined, { start, end }: Syntax): boolean {
  return outer !== undefined && outer.start <= start && end <= outer.end;
}
