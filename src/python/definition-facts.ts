/** What rules may ask about functions and classes: what is written in their heads and what they are used for. */
import type { Call, Expression, Place, Scope } from "./code-facts.ts";
import type { Endpoint } from "./endpoint-facts.ts";
import type { Body, Model, StatedAnswer } from "./model-facts.ts";

export interface Parameter extends Place {
  readonly name: string;
  readonly kind: "positional-only" | "ordinary" | "keyword-only" | "args" | "kwargs";
  readonly annotation: Expression | undefined;
  readonly default: Expression | undefined;
  /** The default is a new list, dict, set or other builtin collection, and the annotation doesn't say that nobody changes it. */
  readonly hasMutableDefault: boolean;
  /** `None` is one of the alternatives of the annotation. */
  readonly takesNone: boolean;
  /** `None` says something else than the default does. */
  readonly isNoneMeant: boolean;
  /**
   * The first parameter of a method that is not static; or of whatever names it `self` or `cls`, since that is attached to a class
   * later, or a decorator binds it.
   */
  readonly isReceiver: boolean;
  /** A framework puts it in, no caller: a dependency, the request. */
  readonly isInjected: boolean;
  /** What it is for is told where it is declared: `Query(description="…")`, `Doc("…")`, also by an alias of such an annotation. */
  readonly isDescribed: boolean;
}

export interface Decorator extends Place {
  /** Resolved name, without the call: `functools.cache`. */
  readonly name: string | undefined;
  readonly call: Call | undefined;
}

export interface PythonFunction extends Place {
  readonly name: string;
  readonly nameAt: Place;
  /** The scope the function opens. */
  readonly inner: Scope;
  readonly isAsync: boolean;
  /** Directly in a class body. */
  readonly owner: PythonClass | undefined;
  /** Inside another function. */
  readonly isNested: boolean;
  readonly decorators: readonly Decorator[];
  isDecorated(...names: readonly string[]): boolean;
  readonly parameters: readonly Parameter[];
  readonly returns: Expression | undefined;
  /** Where ` -> T` goes. */
  readonly signatureEnd: Place;
  readonly docstring: Expression | undefined;
  /** The first after the docstring. */
  readonly firstStatement: Place | undefined;
  /** Nothing but a docstring, `...`, `pass`, or `raise NotImplementedError`. */
  readonly isStub: boolean;
  /** Body is a single `...`, on the line of the signature or below. */
  readonly isEllipsis: boolean;
  readonly isGenerator: boolean;
  /** The values of its own `return` statements (not of nested functions); `undefined` entries are bare returns. */
  readonly returned: readonly (Expression | undefined)[];
  /** The last statement can't be passed: `raise`, or a `while True` without `break`. */
  readonly neverFallsThrough: boolean;
  /** An `@overload`, or the implementation that follows them. */
  readonly isOverload: boolean;
  /** When this is a FastAPI path operation. */
  readonly endpoint: Endpoint | undefined;
  readonly callers: Callers;
  /** What an endpoint takes from the request's body, and what it says it answers. */
  readonly bodies: readonly Body[];
  readonly statedAnswer: StatedAnswer | undefined;
  /** A method that has its signature from a base, or may have it from one that nobody here sees. */
  readonly mayOverride: boolean;
  /**
   * A class of the project that its own inherits from has the method, and says there what it is for, or is the one to say it; or
   * it is one that a well-known library prescribes.
   */
  readonly isExplainedAbove: boolean;
  /** The file names it without calling it: whoever it is handed to says what it is called with. */
  readonly isHandedOn: boolean;
  /** Is named in a `Depends(…)` of this file. */
  readonly isDependency: boolean;
}

/** Who calls a function, as far as all that names it is at hand. */
export interface Callers {
  /** The one it is itself, or those that call it, where nothing names it but their calls. */
  readonly endpoints: readonly Endpoint[];
  /** Nothing names it but lists of tools that a language model is given. */
  readonly areModels: boolean;
  /** Of a method: they call it on its class, of which there is no instance, and hand over a value for each parameter. */
  readonly areOnClass: boolean;
}

export interface PythonClass extends Place {
  readonly name: string;
  readonly nameAt: Place;
  readonly inner: Scope;
  /** The class body it stands in, if any. */
  readonly owner: PythonClass | undefined;
  readonly isNested: boolean;
  readonly decorators: readonly Decorator[];
  readonly bases: readonly Expression[];
  readonly docstring: Expression | undefined;
  readonly fields: readonly Field[];
  /** What its name begins with, and it or what it inherits from takes off `__name__`. */
  readonly cutPrefix: string | undefined;
  /** What it is if its bases make a model of it. */
  readonly model: Model | undefined;
  /** The body is a single `...` or `pass`. */
  readonly isStub: boolean;
}

export interface Field extends Place {
  readonly name: string;
  readonly annotation: Expression | undefined;
  readonly value: Expression | undefined;
}
