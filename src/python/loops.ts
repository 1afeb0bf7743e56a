import type { Binding } from "./bindings.ts";
import { statementsOf } from "./blocks.ts";
import type { Place } from "./code-facts.ts";
import { expression, expressionAt, place } from "./expressions.ts";
import { isFixed } from "./fixed-iterables.ts";
import type { Iteration, Loop } from "./flow-facts.ts";
import { countPassing } from "./halving.ts";
import { handlingClause } from "./handling.ts";
import { isPaging } from "./paging.ts";
import { remembered } from "./remembered.ts";
import { nodeAround, type Segment, segmentsOf } from "./segments.ts";
import { lookUp, nodesOf, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const COMPREHENSIONS = [
  "list_comprehension",
  "set_comprehension",
  "dictionary_comprehension",
  "generator_expression",
];
const BORDERS = ["function_definition", "class_definition", "lambda"];

export function loopAround(source: Source, at: { readonly start: number }): Loop | undefined {
  const node = nodeAround(repeated(source, "repeated")?.segments ?? [], at);
  return node && loop(source, node);
}

interface Repeated {
  readonly segments: readonly Segment[];
  /** The loops around loops. */
  readonly outer: ReadonlyMap<Syntax, Syntax | undefined>;
}

/** What loops repeat: bodies, conditions, and all of a comprehension but what it goes through first. */
const repeated = remembered((source: Source, _: "repeated"): Repeated | undefined => {
  const loops = ["for_statement", "while_statement"].flatMap((kind) => nodesOf(source, kind));
  const comprehensions = COMPREHENSIONS.flatMap((kind) => nodesOf(source, kind));
  if (loops.length + comprehensions.length === 0) return undefined;
  const parts = loops.flatMap(({ children }) =>
    children.filter(({ field }) => field === "body" || field === "condition"),
  );
  const sources = comprehensions.flatMap((each) => firstIterable(each) ?? []);
  const once = new Set(sources);
  const outer = new Map<Syntax, Syntax | undefined>();
  const borders = BORDERS.flatMap((kind) => nodesOf(source, kind));
  const segments = segmentsOf([...parts, ...comprehensions, ...sources, ...borders], (node, around) => {
    if (BORDERS.includes(node.kind)) return undefined;
    if (once.has(node)) return around && outer.get(around);
    const opened = COMPREHENSIONS.includes(node.kind) ? node : node.parent;
    if (opened !== undefined) outer.set(opened, around);
    return opened;
  });
  return { segments, outer };
});

function firstIterable(comprehension: Syntax): Syntax | undefined {
  const clause = comprehension.children.find(({ kind }) => kind === "for_in_clause");
  return clause && childOf(clause, "right");
}

const loop = remembered((source: Source, node: Syntax): Loop => {
  const kind =
    node.kind === "for_statement" ? "for" : node.kind === "while_statement" ? "while" : "comprehension";
  return {
    ...place(node),
    kind,
    iterations: iterationsOf(source, node),
    condition: expressionAt(source, node, "condition"),
    get outer() {
      const around = repeated(source, "repeated")?.outer.get(node);
      return around && loop(source, around);
    },
    get isPaging() {
      return isPaging(source, node);
    },
    isLeftAfter: (at) => isLeftAfter(source, node, at),
    isLeftOnceDone: (handler) => isLeftOnceDone(source, node, handler),
    decides: (at) =>
      nodesWithin(source, "identifier", at.start, at.end).some((name) => {
        const starts = boundAt(source, lookUp(source, textOf(source, name), name.scope)) ?? [];
        return (starts[countPassing(starts, (start) => start < node.start)] ?? node.end) < node.end;
      }),
  };
});

/** Where a variable is bound, in order. */
const boundAt = remembered((_: Source, bindings: readonly Binding[]): readonly number[] =>
  bindings.map(({ at }) => at.start).sort((a, b) => a - b),
);

const LEAVING = new Set(["break_statement", "return_statement"]);

/** A block of the loop, around the place, ends with `return` or `break`. */
function isLeftAfter(source: Source, loop: Syntax, { start }: { readonly start: number }): boolean {
  let block = nodeAround(blocks(source, "block") ?? [], { start });
  for (let climbed = 0; climbed < MAX_CLIMB; climbed += 1) {
    if (block === undefined || block.parent === loop || block.start <= loop.start) return false;
    if (block.kind === "block" && LEAVING.has(lastKind(block))) return true;
    block = block.parent;
  }
  return false;
}

/** A `break` within leaves the loop that is nearest, a `return` every one. */
function isLeftOnceDone(source: Source, loop: Syntax, handler: Place): boolean {
  if (LEAVING.has(lastKind(childOf(loop, "body")))) return true;
  const tried = handlingClause(source, handler)?.parent;
  if (tried === undefined) return false;
  const otherwise = tried.children.find(({ kind }) => kind === "else_clause");
  const ends = [childOf(tried, "body"), otherwise && childOf(otherwise, "body")].map(lastKind);
  if (ends.includes("return_statement")) return true;
  const nearest = nodeAround(repeated(source, "repeated")?.segments ?? [], tried);
  return nearest === loop && ends.includes("break_statement");
}

function lastKind(block: Syntax | undefined): string {
  return statementsOf(block).at(-1)?.kind ?? "";
}

/** Blocks between a place and its loop that are looked at. */
const MAX_CLIMB = 64;

const blocks = remembered((source: Source, kind: "block"): readonly Segment[] =>
  segmentsOf(nodesOf(source, kind), (node) => node),
);

function iterationsOf(source: Source, node: Syntax): readonly Iteration[] {
  const clauses =
    node.kind === "for_statement" ? [node] : node.children.filter(({ kind }) => kind === "for_in_clause");
  return clauses.flatMap((clause) => {
    const target = childOf(clause, "left");
    const iterable = childOf(clause, "right");
    if (target === undefined || iterable === undefined) return [];
    return {
      target: expression(source, target),
      iterable: expression(source, iterable),
      isFixed: isFixed(source, iterable, 0),
    };
  });
}
