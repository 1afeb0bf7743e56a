import { ownStatements } from "./results.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/**
 * Lays rows out by two keys, `table[row.shop][row.day] = row.sold`, and returns that: with some of the rows it would only have holes.
 */
export function returnsPivot(source: Source, definition: Syntax): boolean {
  const { start, end } = definition;
  const tables = nodesWithin(source, "assignment", start, end).flatMap((each) => tableOf(each) ?? []);
  if (tables.length === 0) return false;
  const names = new Set(tables.map((table) => textOf(source, table)));
  return ownStatements(source, "return_statement", definition).some((answer) =>
    nodesWithin(source, "identifier", answer.start, answer.end).some((node) =>
      names.has(textOf(source, node)),
    ),
  );
}

/** `table` of `table[…][…] = …`, for each row */
function tableOf(assignment: Syntax): Syntax | undefined {
  const target = childOf(assignment, "left");
  const [row, column] = target?.kind === "subscript" ? target.children : [];
  const [table, key] = row?.kind === "subscript" ? row.children : [];
  const isByKeys = [column, key].every((each) => each !== undefined && KEYS.has(each.kind));
  return isByKeys && table?.kind === "identifier" && isRepeated(assignment) ? table : undefined;
}

function isRepeated({ parent }: Syntax): boolean {
  let at = parent;
  for (let steps = 0; at !== undefined && steps < MAX_STEPS; steps += 1) {
    if (at.kind === "for_statement") return true;
    at = at.parent;
  }
  return false;
}

/** Between a statement and the loop that it stands in. */
const MAX_STEPS = 16;

/** What each row has its own of. */
const KEYS: ReadonlySet<string> = new Set(["attribute", "call", "identifier", "subscript"]);
