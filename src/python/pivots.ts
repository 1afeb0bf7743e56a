import { ownStatements } from "./results.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/**
 * Lays rows out by two keys, `table[row.shop][row.day] = row.sold`, and returns that: with some of the rows it would only have holes.
 */
export function returnsPivot(source: Source, definition: Syntax): boolean {
  const { start, end } = definition;
  const tables = nodesWithin(source, "for_statement", start, end).flatMap((loop) =>
    nodesWithin(source, "assignment", loop.start, loop.end).flatMap((each) => tableOf(each) ?? []),
  );
  if (tables.length === 0) return false;
  const names = new Set(tables.map((table) => textOf(source, table)));
  return ownStatements(source, "return_statement", definition).some((answer) =>
    nodesWithin(source, "identifier", answer.start, answer.end).some((node) =>
      names.has(textOf(source, node)),
    ),
  );
}

/** `table` of `table[…][…] = …` */
function tableOf(assignment: Syntax): Syntax | undefined {
  const target = childOf(assignment, "left");
  const [row, column] = target?.kind === "subscript" ? target.children : [];
  const [table, key] = row?.kind === "subscript" ? row.children : [];
  const isByKeys = [column, key].every((each) => each !== undefined && KEYS.has(each.kind));
  return isByKeys && table?.kind === "identifier" ? table : undefined;
}

/** What each row has its own of. */
const KEYS: ReadonlySet<string> = new Set(["attribute", "call", "identifier", "subscript"]);
