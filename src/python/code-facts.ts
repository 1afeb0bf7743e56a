/** What rules may ask about any stretch of code, in the words of people who write Python. */
import type { Injectable } from "./dependency-facts.ts";
import type { Errand } from "./errand-facts.ts";
import type { Model } from "./model-facts.ts";

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
  /** Of a dictionary that is written out, or a list of them; also of a name whose only value that is, where nothing else is done to the key. */
  readonly entries: readonly Entry[];
}

/** `"key": value` */
export interface Entry extends Place {
  readonly key: string;
  readonly value: Expression;
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
  /** What it is called of, also over attributes and other calls: `client` in `client.chat.completions.create(…)`. */
  readonly client: Client | undefined;
  /** The model that its owner is, or is an instance of. */
  readonly ownerModel: Model | undefined;
  /** The model it makes an instance of: `User(name=…)`. */
  readonly madeModel: Model | undefined;
  /** The table whose columns it gives values: `insert(User).values(name=…)`. */
  readonly filledModel: Model | undefined;
  /** A local variable that takes the value is followed to its uses: `dropped` if none hands it on. */
  readonly use: Use;
  readonly isInAsyncFunction: boolean;
  /** Gives an `HTTPException` that a function of the project builds, for whoever calls it to raise. */
  readonly givesHttpException: boolean;
  /** Runs a function of the project that raises whatever it is called with: nothing after it is reached. */
  readonly alwaysRaises: boolean;
  /** Is a coroutine method of an async session, connection or pool, or of an async ORM's model. */
  readonly isDatabaseCoroutine: boolean;
  /** In a coroutine: what it has a plain function of the project do. */
  readonly errand: Errand | undefined;
  /** Stands between a look at what its function keeps and where it is kept: `if key in pages: return …`, `pages[key] = …`. */
  readonly isDoneOnce: boolean;
  readonly injectable: Injectable | undefined;
  /** An attribute, item or call follows at once: `call().first`, `call()[0]`. */
  readonly isChained: boolean;
  /** The name of a variable that is assigned the value as it is: `router = APIRouter()`. */
  readonly assignedTo: string | undefined;
  /** Opens a file that is only handed to processes: `stdout=file`. */
  readonly isStreamOfProcess: boolean;
  /** The statement or operand to put `await ` or `raise ` before. */
  readonly statement: Place;
}

/** An object whose class is known. */
export interface Client {
  readonly on: Expression;
  readonly ownerClass: string;
  /** What is called of it on the way: `table` and `select` in `client.table("orders").select("*").execute()`. */
  readonly calls: readonly string[];
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
