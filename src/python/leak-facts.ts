/** What rules may ask about errors that reach the client. */
import type { Expression, Place } from "./code-facts.ts";

/** The text of an exception, or a traceback, in what an endpoint answers. */
export interface Leak extends Place {
  readonly text: string;
  readonly shows: "exception" | "traceback";
  /** What the handler catches, or is registered for; empty outside of handlers. */
  readonly caught: readonly Expression[];
}

export interface Leaks {
  /** The first of each answer. */
  leaks(): readonly Leak[];
}
