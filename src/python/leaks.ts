import { reaches } from "./carried.ts";
import { allCaughtAround, type Caught } from "./caught-around.ts";
import { answersToClients, type Sink } from "./client-answers.ts";
import { dependsOnStage } from "./environments.ts";
import { expression, place } from "./expressions.ts";
import type { Leak } from "./leak-facts.ts";
import { headOf, meaningOf } from "./names.ts";
import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

export function leaksOf(source: Source): readonly Leak[] {
  return answersToClients(source).flatMap((sink) => leakIn(source, sink) ?? []);
}

function leakIn(source: Source, { value, at }: Sink): Leak | undefined {
  const handlings = [...allCaughtAround(source, at)];
  const [nearest] = handlings;
  const within = nearest?.clause ?? at.scope.opener;
  const traceback = tracebackIn(source, value) ?? (within && inVariable(source, value, within, tracebackIn));
  if (traceback !== undefined) return leak(source, traceback, "traceback", nearest);
  const names = new Set<string>();
  for (const handling of handlings) {
    const { alias, clause } = handling;
    if (alias === undefined || names.has(alias)) continue;
    names.add(alias);
    const shown =
      exceptionIn(source, value, alias) ??
      inVariable(source, value, clause, (_, given) => exceptionIn(source, given, alias));
    if (shown !== undefined) return leak(source, shown, "exception", handling);
  }
  return undefined;
}

function tracebackIn(source: Source, value: Syntax): Syntax | undefined {
  const calls = nodesWithin(source, "call", value.start, value.end);
  return calls.find((node) => isTraceback(source, node) && reaches(source, node, value));
}

function leak(source: Source, node: Syntax, shows: Leak["shows"], handling: Caught | undefined): Leak {
  const caught = handling?.caught.map((each) => expression(source, each)) ?? [];
  return { ...place(node), text: textOf(source, node), shows, caught };
}

function isTraceback(source: Source, node: Syntax): boolean {
  const head = headOf(node);
  const name = head && meaningOf(source, head)?.name;
  return name !== undefined && /^traceback\.format_(?:exc|exception|stack|tb)$/.test(name);
}

/** The exception as text, somewhere in a value, on its way into it. */
function exceptionIn(source: Source, value: Syntax, alias: string): Syntax | undefined {
  for (const name of nodesWithin(source, "identifier", value.start, value.end)) {
    if (textOf(source, name) !== alias) continue;
    const shown = asText(source, name, value);
    if (shown !== undefined && reaches(source, shown, value)) return shown;
  }
  return undefined;
}

/** `str(e)`, `{e}` in an f-string, `e.args`, and `e` where a text is wanted. */
function asText(source: Source, name: Syntax, value: Syntax): Syntax | undefined {
  if (name === value) return name;
  const { parent } = name;
  switch (parent?.kind) {
    case "interpolation":
      return name;
    case "binary_operator":
      return parent.children[1] === name ? name : undefined;
    case "attribute":
      return textOf(source, parent).endsWith(".args") ? parent : undefined;
    case "argument_list":
      return parent.parent && isTextOf(source, parent.parent) ? parent.parent : undefined;
    default:
      return undefined;
  }
}

function isTextOf(source: Source, call: Syntax): boolean {
  const called = textOf(source, childOf(call, "function") ?? call);
  return called === "str" || called === "repr" || /^["'].*\.format$/s.test(called);
}

/** `message = f"Failed: {e}"` in the same handler, and then `detail=message`. */
function inVariable(
  source: Source,
  value: Syntax,
  within: Syntax,
  shownIn: (source: Source, given: Syntax) => Syntax | undefined,
): Syntax | undefined {
  for (const name of nodesWithin(source, "identifier", value.start, value.end)) {
    if (!(name === value || isPart(name)) || !reaches(source, name, value)) continue;
    const given = lookUp(source, textOf(source, name), name.scope).flatMap((binding) =>
      binding.kind === "assignment" && binding.value && isIn(binding.at, within) ? binding.value : [],
    );
    const [only] = given;
    const shown = only && given.length === 1 ? shownIn(source, only) : undefined;
    if (shown !== undefined && !dependsOnStage(source, shown)) return name;
  }
  return undefined;
}

function isPart({ parent }: Syntax): boolean {
  return (
    parent !== undefined &&
    (parent.kind === "pair" || parent.kind === "interpolation" || parent.kind === "keyword_argument")
  );
}

function isIn(node: Syntax, around: Syntax): boolean {
  return node.start >= around.start && node.end <= around.end;
}
