/** What rules may ask about what a file brings in, and about what it hands on. */
import type { Place } from "./code-facts.ts";

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
  /** Why it may stand where it stands, whether the file reads a name of the module or not. */
  readonly need: Need | undefined;
}

export interface Imports {
  /** What `__all__` lists; undefined where there is none, or where it can't be read. */
  exportedNames(): ReadonlySet<string> | undefined;
  imports(): readonly Import[];
  /** Type checkers are told that something it imports is `Any`, and with it whatever comes from there: `name: Any` beside the import. */
  importsAny(): boolean;
  /** A function or class has a name that its scope imports, too: it is written for where that fails. */
  replacesImport(definition: Place & { readonly name: string }): boolean;
  wildcardImports(): readonly WildcardImport[];
}
