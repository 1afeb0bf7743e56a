import type { Options, Severity } from "../rules/rule.ts";
import type { Note } from "./front-matter.ts";
import type { Reach } from "./reach.ts";

/** An agent file as its owner wrote it, from a repository or bundled with the project. */
export interface ChecklistSource {
  /** Path in the repository; for a bundled one `agents/name.md` with `bundled` set. */
  readonly path: string;
  readonly text: string;
  readonly bundled: boolean;
  /** What it applies to, whatever its path and front matter say. */
  readonly reach?: Reach;
}

/** Does the item want what it says, or forbid it? `defect` names a bad pattern to look for ("Missing docstrings"). */
export type Polarity = "want" | "forbid" | "defect";

/** One thing a checklist asks for. */
export interface Item {
  /** 1-based line of the file. */
  readonly line: number;
  /** The item's words without Markdown, bullets and marks; what a comment quotes. */
  readonly text: string;
  /** Headings above it and the items it is nested in, outermost first. */
  readonly headings: readonly string[];
  readonly polarity: Polarity;
}

/** An item, the rule that answers it, the options its words set, and the words that matched. */
export interface Binding {
  readonly rule: string;
  readonly options: Options;
  readonly severity: Severity;
  readonly matched: readonly string[];
  /** The rule's ask that these words answer. */
  readonly ask: string;
  /** Whether Rubric can check it already. */
  readonly checked: boolean;
}

/** An item wants the opposite of what a rule asks for, in these words. */
export interface Opposition {
  readonly rule: string;
  readonly matched: readonly string[];
}

/** `enforced`: a rule checks it; `manual`: it asks for something people must judge; `context`: it asks for nothing. */
export type ItemState = "enforced" | "manual" | "context";

export interface CompiledItem extends Item {
  readonly state: ItemState;
  /** Why nothing enforces it; undefined if something does. */
  readonly reason: string | undefined;
  readonly bindings: readonly Binding[];
  readonly against: readonly Opposition[];
  /** Rules whose asks its words answer, though it sounds unlike the lines that ask for them. */
  readonly passedOver?: PassedOver;
}

export interface PassedOver {
  readonly rules: readonly string[];
  /** What tells most against them, worst first. */
  readonly signs: readonly string[];
}

export interface Checklist {
  readonly path: string;
  readonly bundled: boolean;
  readonly name: string;
  readonly description: string | undefined;
  /** Which files its items apply to. */
  readonly reach: Reach;
  readonly items: readonly CompiledItem[];
  /** For the file's owner: what could not be read, with its line. */
  readonly notes: readonly Note[];
}
