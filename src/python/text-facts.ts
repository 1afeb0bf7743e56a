/** What rules may ask about texts that are written in the code. */
import type { Expression } from "./code-facts.ts";

/** A plain text that something is given. */
export interface GivenText {
  readonly value: Expression;
  readonly text: string;
  /** What it is given to, compared with or stored under: a variable, attribute, parameter, keyword or key; empty for none. */
  readonly name: string;
  readonly how: "assigned" | "compared" | "default" | "passed" | "stored";
  /** Names of what it stands in, from the inside: keys, keywords, variables, functions and classes with their bases. */
  readonly surroundings: readonly string[];
}

export interface Texts {
  /** Texts that are worth a look: not those of docstrings, nor parts of longer expressions. */
  givenTexts(): readonly GivenText[];
}
