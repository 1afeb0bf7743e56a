/** What rules may ask of a Python file: plain facts in the words of people who write Python. */

import type { WholeChange } from "./change-facts.ts";
import type { DatabaseUse } from "./database-facts.ts";
import type { Injectable } from "./dependency-facts.ts";
import type { EscapingRaise } from "./docstring-facts.ts";
import type { Endpoint } from "./endpoint-facts.ts";
import type { Environments } from "./environment-facts.ts";
import type { AttributeChange, Comparison, Flow } from "./flow-facts.ts";
import type { Leaks } from "./leak-facts.ts";
import type { LocalVariable } from "./local-variables.ts";
import type { Body, Model, StatedAnswer } from "./model-facts.ts";
import type { SqlUse } from "./sql-facts.ts";
import type { Texts } from "./text-facts.ts";

/** A stretch of one file, in UTF-16 offsets, and the scope it stands in. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
}

/** The module, class or function a place stands in. `path` is dotted (`UserService.create`), empty for the module. */
export interface Scope {
  readonly kind: "module" | "class" | "function";
  readonly path: string;
  readonly parent: Scope | undefined;
  /** Innermost function is `async def`. A class body or the module is not. */
  readonly isAsync: boolean;
}

/** An expression as written. `name` is what it refers to (`fastapi.HTTPException`), resolved through imports and aliases. */
export interface Expression extends Place {
  readonly text: string;
  readonly name: string | undefined;
  /** The value of a plain string literal; undefined for anything else, f-strings included. */
  readonly string: string | undefined;
  readonly isNone: boolean;
  /** As an annotation it takes everything: `Any`, or a union with it. */
  readonly isAny: boolean;
  /** No name stands in it: it is the same wherever it is written. */
  readonly isLiteral: boolean;
  /** The name of the variable or attribute, or the literal key, that it takes its value from. */
  readonly label: string | undefined;
  /** Is as it came into the function, or with a text put before or behind: no call made it, nothing was put in its place. */
  readonly given: "as-is" | "padded" | undefined;
  /** As it is written; or for a name that is given a value once, in this file or where it is imported from, that value. */
  readonly stated: Expression | undefined;
}

export interface Argument extends Place {
  readonly keyword: string | undefined;
  /** `*args` or `**kwargs`: what it passes can't be known. */
  readonly isUnpacked: boolean;
  readonly value: Expression;
}

/** What becomes of the value of an expression. */
export type Use =
  | "awaited"
  | "dropped" // a bare statement
  | "returned" // also yielded
  | "raised"
  | "handed-on" // an argument, an element of a collection, a lambda's result, stored where it can't be followed
  | "used"; // an attribute, item, operator, test, loop or builtin such as `list` works on it at once

export interface Call extends Place {
  readonly callee: Expression;
  /** Resolved name of what is called: `time.sleep`. */
  readonly name: string | undefined;
  readonly arguments: readonly Argument[];
  /** The argument with that keyword or at that position, `"unknown"` when `*` or `**` may pass it. */
  argument(keyword: string, position?: number): Argument | "unknown" | undefined;
  /** For `owner.method(…)`: the method's name, and the class its owner is known to be an instance of. */
  readonly method: string | undefined;
  readonly ownerClass: string | undefined;
  /** The model that its owner is, or is an instance of. */
  readonly ownerModel: Model | undefined;
  /** The model it makes an instance of: `User(name=…)`. */
  readonly madeModel: Model | undefined;
  /** A local variable that takes the value is followed to its uses: `dropped` if none hands it on. */
  readonly use: Use;
  readonly isInAsyncFunction: boolean;
  /** Is a coroutine method of an async session, connection or pool, or of an async ORM's model. */
  readonly isDatabaseCoroutine: boolean;
  readonly injectable: Injectable | undefined;
  /** An attribute, item or call follows at once: `call().first`, `call()[0]`. */
  readonly isChained: boolean;
  /** The name of a variable that is assigned the value as it is: `router = APIRouter()`. */
  readonly assignedTo: string | undefined;
  /** The statement or operand to put `await ` or `raise ` before. */
  readonly statement: Place;
}

export interface Parameter extends Place {
  readonly name: string;
  readonly kind: "positional-only" | "ordinary" | "keyword-only" | "args" | "kwargs";
  readonly annotation: Expression | undefined;
  readonly default: Expression | undefined;
  /** The default is a new list, dict, set or other builtin collection, and the annotation doesn't say that nobody changes it. */
  readonly hasMutableDefault: boolean;
  /** `self` or `cls`: the first parameter of a method that is not static. */
  readonly isReceiver: boolean;
  /** A framework puts it in, no caller: a dependency, the request. */
  readonly isInjected: boolean;
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
  /** What an endpoint takes from the request's body, and what it says it answers. */
  readonly bodies: readonly Body[];
  readonly statedAnswer: StatedAnswer | undefined;
  /** A method that has its signature from a base, or may have it from one that nobody here sees. */
  readonly mayOverride: boolean;
  /** The file names it without calling it: whoever it is handed to says what it is called with. */
  readonly isHandedOn: boolean;
  /** Is named in a `Depends(…)` of this file. */
  readonly isDependency: boolean;
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

/** A union of types: `Optional[X]`, `Union[X, Y]`, or with `None` in an annotation `X | None`. */
export interface Union extends Place {
  readonly style: "optional" | "union" | "pipe";
  /** What is subscripted, as written: `t.Optional`. */
  readonly head: string | undefined;
  readonly members: readonly Expression[];
  /** Stands on one line, and its members mean the same written in another way. */
  readonly isPlain: boolean;
}

export interface Raise extends Place {
  readonly exception: Expression | undefined;
  /** The class, function or variable of `exception`, without the call. */
  readonly raised: Expression | undefined;
  /** The exception is a call: `raise X()`, not `raise x`. */
  readonly isBuilt: boolean;
  readonly cause: Expression | undefined;
  /** The handler of the same function it stands in; undefined if it stands in a `try` inside of that, which may catch it. */
  readonly leaves: Handler | undefined;
}

export interface Handler extends Place {
  /** `except:` */
  readonly isBare: boolean;
  /** Several for a tuple, tuples in it included, and for PEP 758 `except A, B:`; none for a bare `except:`. */
  readonly exceptions: readonly Expression[];
  readonly alias: string | undefined;
  /** All over the handler the alias is what was caught: nothing else binds it in the function. */
  readonly isAliasKept: boolean;
  /** Nothing but `pass`, `continue`, `...` and strings. */
  readonly isEmpty: boolean;
  /** A comment above its first statement, or beside its only one, gives a reason. */
  readonly isExplained: boolean;
}

export interface Comment extends Place {
  readonly text: string;
  /**
   * The statement, decorator or head of a compound statement that begins or ends on its line; several on one line are taken
   * together. Above a file's first statement: all that is above.
   */
  readonly beside: Place | undefined;
  /** The one between whose lines it stands. */
  readonly within: Place | undefined;
  /** The function or class, decorators included, of which the head or a decorator begins or ends on its line. */
  readonly heads: Place | undefined;
}

/** Why an import may stand where it stands. */
export type Need =
  | "read" // by the file's code
  | "named" // in text that stands for a type, a class or a fixture
  | "handed-on" // others may import it from here, or find it
  | "loaded"; // it may do something when it is loaded, or is only tried, or a comment says why it is there

/** What an import statement binds: `b as c` of `from a import b as c`. */
export interface Import extends Place {
  /** What it is called in the file. */
  readonly name: string;
  /** What is imported, as written: `a.b`. */
  readonly origin: string;
  readonly need: Need | undefined;
  /** What to take out of the file so that it is gone, where nothing else goes with it. */
  readonly removal: Place | undefined;
}

/** `from module import *`. */
export interface WildcardImport extends Place {
  /** As written, with its leading dots. */
  readonly module: string;
  /** For others to find: the file is the `__init__.py` of the module's package, a `conftest.py`, or holds nothing but imports. */
  readonly isHandedOn: boolean;
}

/** 1-based, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface PythonFile extends DatabaseUse, Environments, Flow, Leaks, SqlUse, Texts {
  readonly path: string;
  readonly text: string;
  /** The one that is reviewed; undefined where files are looked at as they stand. */
  readonly change: WholeChange | undefined;
  /** Below a folder of tests, or named like one. */
  readonly isTest: boolean;
  /** A generated database migration (Alembic, aerich). */
  readonly isMigration: boolean;
  /** Its first lines say that a tool wrote it, and that nobody is to edit it. */
  readonly isGenerated: boolean;
  /** Sets logging up, by its name or folder. */
  readonly isLogging: boolean;
  /** The module, or a package it is in, has a name with a leading underscore. */
  readonly isPrivate: boolean;
  /** Somewhere in sight the project has a way to know who asks: tokens, keys, a current user. */
  readonly hasUsers: boolean;
  /** Is run by hand: lies or is named like a script, starts with `#!`, or talks to a person at a terminal. */
  readonly isScript: boolean;
  /** Stands in `if __name__ == "__main__":`, or in a function or class of the module that leads from there. */
  isRunAsMain(at: Place): boolean;
  /** A word stands in it, or in another file at hand of the same application that is no test. */
  isMentioned(word: string): boolean;
  readonly module: Scope;
  readonly docstring: Expression | undefined;
  /** What `__all__` lists; undefined where there is none, or where it can't be read. */
  exportedNames(): ReadonlySet<string> | undefined;
  functions(): readonly PythonFunction[];
  classes(): readonly PythonClass[];
  calls(): readonly Call[];
  comparisons(): readonly Comparison[];
  attributeChanges(): readonly AttributeChange[];
  unions(): readonly Union[];
  /** The variables of functions. */
  localVariables(): readonly LocalVariable[];
  raises(): readonly Raise[];
  handlers(): readonly Handler[];
  /** The exceptions that a function builds and lets out. */
  escaping(fn: PythonFunction): readonly EscapingRaise[];
  /** The nearest handler of the same function that a place stands in. */
  handlerAround(place: Place): Handler | undefined;
  imports(): readonly Import[];
  wildcardImports(): readonly WildcardImport[];
  comments(): readonly Comment[];
  position(offset: number): Position;
  /** The place's code with layout, comments and the names of local variables made alike: its identity in a fingerprint. */
  snippet(place: Place): string;
}

/** Why a file can't be reviewed, as a sentence a person reads. */
export interface Unreadable {
  readonly reason: string;
}
