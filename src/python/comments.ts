import type { Place } from "./code-facts.ts";
import { place } from "./expressions.ts";
import type { Comment } from "./facts.ts";
import { countPassing } from "./halving.ts";
import { positionAt } from "./lines.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import type { Syntax } from "./syntax.ts";

/** The comments of a file; what stands around them is found out when it is first asked for. */
export function commentsOf(source: Source): readonly Comment[] {
  let known: readonly Stretch[] | undefined;
  const stretches = () => {
    known ??= stretchesOf(source);
    return known;
  };
  return nodesOf(source, "comment").map((node) => comment(source, node, stretches));
}

type Surroundings = Pick<Comment, "beside" | "within" | "heads">;

function comment(source: Source, node: Syntax, stretches: () => readonly Stretch[]): Comment {
  let known: Surroundings | undefined;
  const around = () => {
    known ??= surroundings(source, node, stretches());
    return known;
  };
  return {
    ...place(node),
    text: textOf(source, node),
    get beside() {
      return around().beside;
    },
    get within() {
      return around().within;
    },
    get heads() {
      return around().heads;
    },
  };
}

function surroundings(source: Source, node: Syntax, stretches: readonly Stretch[]): Surroundings {
  const { lines } = source.tree;
  const lineOf = (offset: number) => positionAt(lines, offset).line;
  const line = lineOf(node.start);
  const last = countPassing(stretches, ({ start }) => start < node.start) - 1;
  if (last === -1) return { beside: { ...place(node), start: 0 }, within: undefined, heads: undefined };
  let first = last + 1;
  while (first > 0 && lineOf(stretches[first - 1]?.end ?? 0) >= line) first -= 1;
  const touching = stretches.slice(first, last + 1);
  const edging = touching.filter(({ start, end }) => lineOf(start) === line || lineOf(end) === line);
  const definition = edging.findLast((stretch) => stretch.definition !== undefined)?.definition;
  return {
    beside: together(edging, node),
    within: edging.length > 0 ? undefined : together(touching, node),
    heads: definition && place(definition),
  };
}

function together(stretches: readonly Stretch[], { scope }: Syntax): Place | undefined {
  const [first, last] = [stretches[0], stretches.at(-1)];
  return first && last && { start: first.start, end: last.end, scope };
}
