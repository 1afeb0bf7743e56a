import type { BuiltSql } from "../../python/sql-facts.ts";
import { defineParity, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["S608"],
  differs: [
    {
      only: "theirs",
      because: "what tests, migrations and scripts are given comes from whoever wrote them",
      when: ({ file }) => file.isTest || file.isMigration || file.isScript,
    },
    {
      only: "theirs",
      because: "a text is no SQL before something sends it: it may be a log message, or an example",
      when: (spot) => sqlAt(spot) === undefined,
    },
    {
      only: "theirs",
      because: "constants, numbers, settings and what checks or quotes a value put nothing foreign into it",
      when: (spot) => sqlAt(spot)?.pasted.length === 0,
    },
    {
      only: "theirs",
      because: "the name of a table or column, or a whole clause, can't be bound as a parameter",
      when: (spot) => sqlAt(spot)?.pasted.every(({ as }) => as !== "value") === true,
    },
    {
      only: "ours",
      because: "a statement that only calls a function, and names no table, is one all the same",
      when: (spot) => /^\w*["']+\s*select\s+[\w.]+\([^()]*\)\s*["']/i.test(textAt(spot)),
    },
    {
      only: "ours",
      because: "a statement that is put together bit by bit is one all the same",
      when: (spot) => !/^\w*["']+\s*(?:select|insert|update|delete|replace|with)\b/i.test(textAt(spot)),
    },
  ],
});

/** The statement that is put together around the spot. */
function sqlAt({ file, start }: Spot): BuiltSql | undefined {
  return file.builtSql().find((sql) => sql.start <= start && start < sql.end);
}

function textAt({ file, start }: Spot): string {
  return file.text.slice(start, start + 200);
}
