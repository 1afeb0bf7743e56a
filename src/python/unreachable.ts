import type { Place } from "./code-facts.ts";
import { countPassing } from "./halving.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

type Stretch = Pick<Place, "start" | "end">;

const ENDS = ["break_statement", "continue_statement", "raise_statement", "return_statement"];

/** Stands behind a `return`, `raise`, `break` or `continue` of the same block. */
export function isUnreachable(source: Source, { start }: Place): boolean {
  const stretches = unreachable(source, "stretches") ?? [];
  const last = stretches[countPassing(stretches, (each) => each.start <= start) - 1];
  return last !== undefined && start < last.end;
}

/** In source order, one beside the other. */
const unreachable = remembered((source: Source, _: "stretches"): readonly Stretch[] => {
  const found = ENDS.flatMap((kind) => nodesOf(source, kind).flatMap(behind)).sort(
    (a, b) => a.start - b.start,
  );
  const apart: Stretch[] = [];
  for (const each of found) if (each.start >= (apart.at(-1)?.end ?? 0)) apart.push(each);
  return apart;
});

function behind({ parent, end }: Syntax): readonly Stretch[] {
  const last = parent?.children.at(-1);
  return last === undefined || last.end <= end ? [] : [{ start: end, end: last.end }];
}
