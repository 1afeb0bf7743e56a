/** What rules may ask about what is repeated, and about what is tried. */
import type { Expression, Handler, Place } from "./facts.ts";

/** `for target in iterable`, as a statement or in a comprehension. */
export interface Iteration {
  readonly target: Expression;
  readonly iterable: Expression;
}

export interface Loop extends Place {
  readonly kind: "for" | "while" | "comprehension";
  /** One for a `for` statement, as many as it has clauses for a comprehension, none for `while`. */
  readonly iterations: readonly Iteration[];
  /** Of a `while`. */
  readonly condition: Expression | undefined;
  /** The next loop of the same function it stands in. */
  readonly outer: Loop | undefined;
  /** Something that is named there gets its value within the loop. */
  decides(place: Place): boolean;
}

export interface Try extends Place {
  readonly body: Place;
  readonly handlers: readonly Handler[];
  readonly final: Place | undefined;
}

export interface Flow {
  /** The nearest loop of the same function that repeats a place; what a `for` goes through is read once. */
  loopAround(place: Place): Loop | undefined;
  tries(): readonly Try[];
}
