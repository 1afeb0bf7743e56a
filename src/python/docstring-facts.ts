/** What a docstring says, part by part, and what the code of a function does that a docstring may say. */
import type { Place } from "./facts.ts";

/** `Args:`, `Parameters` with a line below, `:param x:`, `@param x:`. */
export type DocstringStyle = "google" | "numpy" | "sphinx" | "epytext";

export type DocstringTopic = "parameters" | "returns" | "yields" | "raises" | "attributes";

/** A title with what stands below it, or one field of a list of fields. Its place is the title or field. */
export interface DocstringPart extends Place {
  readonly style: DocstringStyle;
  readonly topic: DocstringTopic;
  /** As written: `Args:`, `:param int x:`. */
  readonly title: string;
  /** The parameters, exceptions or attributes it lists, without stars. */
  readonly names: readonly string[];
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
