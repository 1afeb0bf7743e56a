/** What rules may ask of a Python file: plain facts in the words of people who write Python. */
import type { WholeChange } from "./change-facts.ts";
import type { Call, Expression, Place, Scope, Union } from "./code-facts.ts";
import type { DatabaseUse } from "./database-facts.ts";
import type { PythonClass, PythonFunction } from "./definition-facts.ts";
import type { Environments } from "./environment-facts.ts";
import type { Exceptions } from "./exception-facts.ts";
import type { AttributeChange, Comparison, Flow } from "./flow-facts.ts";
import type { Imports } from "./import-facts.ts";
import type { Leaks } from "./leak-facts.ts";
import type { LocalVariable } from "./local-variables.ts";
import type { Model } from "./model-facts.ts";
import type { SqlUse } from "./sql-facts.ts";
import type { Texts } from "./text-facts.ts";

/** What a file is for, by its name, its folder and what stands in it. */
export interface Role {
  /** Below a folder of tests, or named like one; or a server that only stands in for a real one: `mock_api.py`. */
  readonly isTest: boolean;
  /** A generated database migration (Alembic, aerich). */
  readonly isMigration: boolean;
  /** Its first lines say that nobody here wrote it: a tool did, or it was taken over as it is. */
  readonly isGenerated: boolean;
  /** Sets logging up, by its name or folder. */
  readonly isLogging: boolean;
  /** The module, or a package it is in, has a name with a leading underscore. */
  readonly isPrivate: boolean;
  /**
   * Is run by hand: lies or is named like a script, starts with `#!`, talks to a person at a terminal, or goes about its work as it is
   * loaded; and nothing in sight that is part of a service imports it.
   */
  readonly isScript: boolean;
  /** Stands in a script, in what would be one if a service did not import other parts of it, or in what is run as main. */
  isRunByHand(at: Place): boolean;
  /**
   * Stands in a function or class that command lines lead to and nothing else in sight, through whatever modules; not in one that goes
   * on for ever.
   */
  isCalledByHand(at: Place): boolean;
  /** Nothing in sight but tests names the function or class that it stands in, and no decorator takes it. */
  isNamedByNobody(at: Place): boolean;
  /**
   * Stands in `if __name__ == "__main__":`, in a function or class of the module that leads from there, or in any function of a
   * module that nothing in sight imports; but not in what an application of the file leads to, nor in what a service takes from it,
   * nor in a worker that goes on until it is told to end.
   */
  isRunAsMain(at: Place): boolean;
  /**
   * Stands in a function that an application runs as it starts or stops and at no other time: a lifespan, what is told of its
   * events, or what nothing else in sight calls.
   */
  isStartUp(at: Place): boolean;
  /**
   * Stands in a coroutine for which plain functions start an event loop each time, with nothing that goes on beside it, and which
   * nothing else in sight calls.
   */
  hasOwnLoop(at: Place): boolean;
  /** `if __name__ == "__main__":`, with all that stands in it. */
  mainBlocks(): readonly Place[];
  /** The code of the functions of the project that are called in a place, as far as it is worth reading. */
  calledTexts(at: Place): readonly string[];
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

/** 1-based, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface PythonFile
  extends DatabaseUse,
    Environments,
    Exceptions,
    Flow,
    Imports,
    Leaks,
    Role,
    SqlUse,
    Texts {
  readonly path: string;
  readonly text: string;
  /** The one that is reviewed; undefined where files are looked at as they stand, or not all of it is known. */
  readonly change: WholeChange | undefined;
  /** Somewhere in sight the project has a way to know who asks: tokens, keys, a current user. */
  readonly hasUsers: boolean;
  /**
   * Its code has a name, or that of another file at hand of the same application, which is neither test nor script; who only
   * imports a name does nothing with it.
   */
  isAtWork(name: string): boolean;
  /** The application makes engines, and none of them is async: whatever is annotated, its sessions are not. */
  readonly hasOnlySyncEngines: boolean;
  /**
   * Somewhere in sight the repository has what only v1 of Pydantic has, or says that it needs v1; and nowhere is what only v2 has.
   */
  readonly isOnPydantic1: boolean;
  /** The oldest Python that the file takes care of, or else that its project says to run on: `3.9`. */
  readonly oldestPython: string | undefined;
  readonly module: Scope;
  readonly docstring: Expression | undefined;
  functions(): readonly PythonFunction[];
  classes(): readonly PythonClass[];
  /** What its endpoints take from the request's body, and its own models that endpoints of other files in sight take, with the models in them. */
  bodyModels(): readonly Model[];
  /** Code in sight takes it, makes it or inherits from it; or no endpoint in sight takes anything. */
  isTakenUp(model: Model): boolean;
  /** Wherever the project makes an instance of a model, it gives that field a value that shows no more than stars. */
  isMaskedWhereMade(model: Model, field: string): boolean;
  calls(): readonly Call[];
  comparisons(): readonly Comparison[];
  attributeChanges(): readonly AttributeChange[];
  unions(): readonly Union[];
  /** The variables of functions. */
  localVariables(): readonly LocalVariable[];
  comments(): readonly Comment[];
  position(offset: number): Position;
  /** Stands behind a `return`, `raise`, `break` or `continue` of the same block: it never runs. */
  isUnreachable(at: Place): boolean;
  /** The place's code with layout, comments and the names of local variables made alike: its identity in a fingerprint. */
  snippet(place: Place): string;
}

/** Why a file can't be reviewed, as a sentence a person reads. */
export interface Unreadable {
  readonly reason: string;
}
