/** What a docstring says, part by part. */
import type { Place } from "./code-facts.ts";

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
  /** One of them at least is written as parameters are: a field's, `x: …`, `x (int)`. */
  readonly hasEntries: boolean;
}
