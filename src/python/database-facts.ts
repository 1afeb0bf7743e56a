/** What rules may ask about databases: sessions, connections and models of the usual libraries, and what is done with them. */
import type { Call, Expression, Place, Scope } from "./code-facts.ts";

/**
 * What a database call is made on. A cursor is a connection's, a query the legacy one of SQLAlchemy's sessions, a collection one of
 * MongoDB's; a crud asks about one model and is given the session with each call.
 */
export type DatabaseObject = "session" | "connection" | "engine" | "query" | "model" | "collection" | "crud";

export type DatabaseEffect =
  | "reads" // waits for rows
  | "writes" // sends a change
  | "sends" // sends a statement that can't be read here
  | "stages" // notes a change that a flush or commit will send
  | "flushes"
  | "commits"
  | "rolls-back"
  | "opens" // a transaction, cursor or connection
  | "closes"
  | "builds"; // a query that is sent later

/** A method call on an object that is known to be a database library's. */
export interface DatabaseCall {
  readonly call: Call;
  readonly method: string;
  readonly object: DatabaseObject;
  /** The library's class: `sqlalchemy.orm.Session`. */
  readonly library: string;
  /** The method is a coroutine. */
  readonly isAsync: boolean;
  readonly effect: DatabaseEffect;
  /** The session, connection or model at the start of the chain, or that it is given, as written: `self.session`. */
  readonly on: Expression;
  /** Where that comes from. */
  readonly origin: SessionOrigin;
  /** A crud is asked that this module does not make itself. */
  readonly isLayered: boolean;
  /** The function, class or module whose code it is; comprehensions are part of it. */
  readonly within: Scope;
}

export interface SessionOrigin {
  readonly kind:
    | "parameter"
    | "dependency" // a parameter that `Depends(…)` fills
    | "opened" // made in this function
    | "entered" // by a `with` or `async for` of this function, which ends it
    | "attribute" // of `self` or another object
    | "module" // defined in or imported by the module
    | "unknown";
  /** The dependency does nothing with it afterwards but end it. */
  readonly isOnlyEnded?: boolean;
  /** The names that bind it in the function; where `with` blocks do, the one of the block that it is used in. */
  readonly at: readonly Place[];
}

/** All rows of a table, whoever asks. */
export interface WholeTable {
  /** The code of the functions that they come through, from the endpoint to the one that asks for them. */
  readonly through: readonly string[];
}

/** `session.query(…)` or `Model.query.…`. */
export interface LegacyQuery extends Place {
  /** What is asked for one: `session.query`, `User.query`. */
  readonly head: Expression;
  /** What makes the statement that it is today. */
  readonly today: "select" | "update" | "delete";
}

/** What a file says of databases. */
export interface DatabaseUse {
  databaseCalls(): readonly DatabaseCall[];
  /**
   * Calls that give the code around them a new session: `SessionLocal()`, `AsyncSession(engine)`, a generator or context
   * manager that yields one; not where somebody hands in what is called.
   */
  sessionOpenings(): readonly Call[];
  legacyQueries(): readonly LegacyQuery[];
  /** Asks for what a mapping lacks that was filled with rows of the same model before, all by one question. */
  isAskedOnMiss(at: Place): boolean;
}
