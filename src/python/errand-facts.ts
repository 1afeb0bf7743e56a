/** What coroutines have plain functions of the project do, on the thread of their event loop. */
import type { Call, Scope } from "./code-facts.ts";
import type { DatabaseCall } from "./database-facts.ts";

/** Each time a coroutine comes to the call, the function runs to its end before anything else does. */
export interface Errand {
  /** What the function opens. */
  readonly runs: Scope;
  /** What the function itself calls. */
  readonly calls: readonly Call[];
  readonly queries: readonly ErrandQuery[];
}

/** What the function itself does with a database, unless it is known to be handed an async session. */
export interface ErrandQuery {
  readonly query: DatabaseCall;
  /** The session, connection or model as the coroutine would write it. */
  readonly on: string;
}
