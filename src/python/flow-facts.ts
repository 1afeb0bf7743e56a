/** What rules may ask about what is repeated, what is tried, and where values go. */
import type { Call, Expression, Place, Scope } from "./code-facts.ts";
import type { PythonFunction } from "./definition-facts.ts";
import type { Handler } from "./exception-facts.ts";
import type { Model } from "./model-facts.ts";

/** `for target in iterable`, as a statement or in a comprehension. */
export interface Iteration {
  readonly target: Expression;
  readonly iterable: Expression;
  /** Goes through what the author wrote down: a literal, also in a variable, a constant, an enum, a range; or a handful of rows. */
  readonly isFixed: boolean;
}

export interface Loop extends Place {
  readonly kind: "for" | "while" | "comprehension";
  /** One for a `for` statement, as many as it has clauses for a comprehension, none for `while`. */
  readonly iterations: readonly Iteration[];
  /** Of a `while`. */
  readonly condition: Expression | undefined;
  /** The next loop of the same function it stands in. */
  readonly outer: Loop | undefined;
  /** Goes through pages, or the like, until there are none left. */
  readonly isPaging: boolean;
  /** What comes after a place in it leaves the loop for good: it is reached once. */
  isLeftAfter(place: Place): boolean;
  /** It only tries again: its body, or what the handler belongs to, ends with a `return` or `break` that leaves it. */
  isLeftOnceDone(handler: Handler): boolean;
  /** Something that is named there gets its value within the loop. */
  decides(place: Place): boolean;
}

export interface Try extends Place {
  readonly handlers: readonly Handler[];
  readonly final: Place | undefined;
  /** All that run once it is over, its own first: also those of what it stands in the handlers or the `else` of. */
  readonly finals: readonly Place[];
  /** The next one of the same function it is tried in. */
  readonly outer: Try | undefined;
}

export interface Flow {
  /** The nearest loop of the same function that repeats a place; what a `for` goes through is read once. */
  loopAround(place: Place): Loop | undefined;
  /** The nearest `try` of the same function whose body a place stands in. */
  tryAround(place: Place): Try | undefined;
  /**
   * The function gives the request that something is called on, `request.json()`, to what may read its body as well: anything but
   * functions of the project that are seen not to.
   */
  isReadElsewhere(call: Call): boolean;
  /** What a scope itself puts into fields of what may be models. */
  givenFields(scope: Scope): readonly GivenField[];
  /** The innermost function that has a place in its body, its signature or its decorators. */
  functionAround(place: Place): PythonFunction | undefined;
  /** The function that opens a scope. */
  functionOpening(scope: Scope): PythonFunction | undefined;
}

/** `left == right` or `left != right`. */
export interface Comparison extends Place {
  readonly left: Expression;
  readonly right: Expression;
}

/** `owner.name = value` */
export interface AttributeChange extends Place {
  readonly name: string;
  /** The model that its owner is an instance of, or a row of which a query fetched it. */
  readonly ownerModel: Model | undefined;
  readonly value: Expression;
}

/** `owner.name = value`, or `Model(name=value)`, as far as either is of a model. */
export interface GivenField {
  readonly name: string;
  readonly value: Expression;
  /** Undefined for what is no model's. */
  model(): Model | undefined;
}
