/** What rules may ask about SQL that is put together in Python. */
import type { Expression, Place } from "./facts.ts";

/** A text that reads like a statement, has other things than constants in it, and reaches a database or `text(…)`. */
export interface BuiltSql extends Place {
  /** The word it begins with, in capitals: `SELECT`. */
  readonly verb: string;
  readonly pasted: readonly PastedSql[];
}

export interface PastedSql {
  readonly value: Expression;
  /** Where a value stands, which could be bound; where a table or column is named, which can't be; any other part. */
  readonly as: "value" | "name" | "part";
}

export interface SqlUse {
  builtSql(): readonly BuiltSql[];
}
