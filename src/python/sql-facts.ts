/** What rules may ask about SQL that is put together in Python. */
import type { Expression, Place } from "./code-facts.ts";

/** Puts together, from constants at least, a text that reads like a statement and reaches a database or `text(…)`. */
export interface BuiltSql extends Place {
  /** The word it begins with, in capitals: `SELECT`. */
  readonly verb: string;
  /** What it consists of that is no constant, number or setting. */
  readonly pasted: readonly PastedSql[];
}

export interface PastedSql {
  readonly value: Expression;
  /** The variable or expression by which it is written into the text. */
  readonly shown: Expression;
  /** Where a value stands, which could be bound; where a table or column is named, which can't be; any other part. */
  readonly as: "value" | "name" | "part";
}

export interface SqlUse {
  builtSql(): readonly BuiltSql[];
}
