import { callOf, usesOf } from "./function-uses.ts";
import { remembered } from "./remembered.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** How many values each use of a method hands over; undefined where one does not call it, or not in a way that can be counted. */
type Calls = ReadonlyMap<string, ReadonlySet<number | undefined>>;

/** A method is called on its class, of which nothing in sight makes an instance, and is handed as many values as it has parameters. */
export function isCalledOnClass(source: Source, definition: Syntax): boolean {
  const owner = definition.scope.kind === "class" ? definition.scope.opener : undefined;
  const name = childOf(definition, "name");
  const sizes = owner && name && callsOf(source, owner)?.get(textOf(source, name));
  return sizes?.size === 1 && sizes.has(childOf(definition, "parameters")?.children.length ?? 0);
}

/** Of a class of which every name takes something from the class as it is; else of none. */
const callsOf = remembered((source: Source, owner: Syntax): Calls | undefined => {
  if (makesItself(source, owner)) return undefined;
  const calls = new Map<string, Set<number | undefined>>();
  for (const use of usesOf(source, owner)) {
    const taken = takenFrom(use.at);
    if (taken === undefined) return undefined;
    const name = textOf(use.source, taken);
    calls.set(name, (calls.get(name) ?? new Set()).add(valuesOf(taken)));
  }
  return calls;
});

/** A class method may. */
function makesItself(source: Source, { start, end }: Syntax): boolean {
  return nodesWithin(source, "identifier", start, end).some((each) => textOf(source, each) === "cls");
}

/** `press` in `Seals.press`, and in `seals.Seals.press`. */
function takenFrom(name: Syntax): Syntax | undefined {
  const whole = name.field === "attribute" ? name.parent : name;
  const isObject = whole?.field === "object" && whole.parent?.kind === "attribute";
  return isObject ? childOf(whole.parent, "attribute") : undefined;
}

function valuesOf(called: Syntax): number | undefined {
  const call = callOf(called);
  const given = call && childOf(call, "arguments");
  const isKnown = given?.kind === "argument_list" && !given.children.some(({ kind }) => /_splat$/.test(kind));
  return isKnown ? given.children.length : undefined;
}
