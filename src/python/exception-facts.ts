/** What rules may ask about what is raised, and about what catches it. */
import type { Expression, Place } from "./code-facts.ts";
import type { PythonFunction } from "./definition-facts.ts";

export interface Raise extends Place {
  readonly exception: Expression | undefined;
  /** The class, function or variable of `exception`, without the call. */
  readonly raised: Expression | undefined;
  /** The exception is a call: `raise X()`, not `raise x`. */
  readonly isBuilt: boolean;
  readonly cause: Expression | undefined;
  /** The handler of the same function it stands in; undefined if a `try` inside of that may catch it. */
  readonly leaves: Handler | undefined;
  /** What is called belongs to what was caught or is given it, and not only its text or a part of it. */
  readonly isGivenCaught: boolean;
}

export interface Handler extends Place {
  /** `except:` */
  readonly isBare: boolean;
  /** Several for a tuple, tuples in it included, and for PEP 758 `except A, B:`; none for a bare `except:`. */
  readonly exceptions: readonly Expression[];
  readonly alias: string | undefined;
  /** All over the handler the alias is what was caught: nothing else binds it in the function. */
  readonly isAliasKept: boolean;
  /** Its last statement is a `return`. */
  readonly isReturning: boolean;
  /** Its last statement is `return False`. */
  readonly isAnsweringNo: boolean;
  /** Nothing but `pass`, `continue`, `...` and strings. */
  readonly isEmpty: boolean;
  /** Nothing but that, and what logs or prints. */
  readonly isOnlyTelling: boolean;
  /**
   * A comment above its first statement, or beside its only one, gives a reason; or a failure is called harmless by a comment above
   * the `try`, in what it logs, or in the docstring of a function that does little else.
   */
  readonly isExplained: boolean;
  /**
   * What it catches comes from tidying up: nothing is tried but to close, stop, roll back, remove or log something, to await a
   * task that was just cancelled, or one thing in a function that ends something itself; or it stands in `__del__`.
   */
  readonly isTidyingUp: boolean;
  /** What it catches comes from what the function was handed to call: nothing else is tried, or what that gives is used. */
  readonly isOfHandedIn: boolean;
  /**
   * Right after the `try`, or the `for` it ends, who asked is answered all the same: by `return False`, a `raise`, what the docstring
   * names for a failure, or another try to read the value that was to be returned.
   */
  readonly isAnsweredAfter: boolean;
  /** Nothing is tried but an import and to set a flag that was `False` before, and so still says no. */
  readonly isAnsweredBefore: boolean;
  /** The `raise` that is sure to come next, whatever the handler does: the end of the handler that its `try` stands in. */
  readonly raisedAfter: Place | undefined;
}

/** A raise that leaves its function: no `try` of the function may catch it. */
export interface EscapingRaise extends Place {
  /** The class that is called, without its module: `NotFound`. */
  readonly name: string;
  /** The class and all it inherits from, without their modules. */
  readonly lineage: ReadonlySet<string>;
  /** All that it inherits from is known. */
  readonly isTraced: boolean;
}

export interface Exceptions {
  raises(): readonly Raise[];
  handlers(): readonly Handler[];
  /** The exceptions that a function builds and lets out. */
  escaping(fn: PythonFunction): readonly EscapingRaise[];
  /** The nearest handler of the same function that a place stands in. */
  handlerAround(place: Place): Handler | undefined;
}
