import type { Above } from "./above.ts";
import type { Table } from "./blocks.ts";

/** Which code goes where: a heading asks for it, or the paths have a gap for what is to be written. */
export function arePlaces({ rows }: Table, above: readonly Above[]): boolean {
  const paths = rows.map(({ cells }) => cells.slice(1).find(isPath));
  if (rows.length === 0 || paths.some((path) => path === undefined)) return false;
  const isSaid = /\bwhere (?:to (?:put|place)|(?:does |do )?(?:code|things|new|each|what|files))\b/i.test(
    above.at(-1)?.text ?? "",
  );
  return isSaid || paths.filter((path) => GAP.test(path ?? "")).length > rows.length / 2;
}

const GAP = /<\w+>|\{\w+\}|\*/;

export function isPath(cell: string): boolean {
  return /^[\w.@-]+\/\S*(?:$| )/.test(cell);
}
