import type { Checklist } from "../checklist/checklist.ts";
import type { Options, Severity } from "../rules/rule.ts";
import type { Skipped } from "./change.ts";
import type { ConfigProblem } from "./config.ts";
import type { Config, Level } from "./config-schema.ts";
import type { Asker, Finding, Permitted } from "./finding.ts";

export type Scope = Config["scope"];

export interface Crash {
  readonly rule: string;
  readonly path: string;
  readonly error: string;
}

/** `neutral` only when there was no Python to review. */
export type Verdict = "success" | "failure" | "action_required" | "neutral";

/** A rule as one repository wants it. */
export interface ActiveRule {
  readonly rule: string;
  readonly options: Options;
  readonly severity: Severity;
  readonly items: readonly Asker[];
}

/** How comments in the code that permit findings are taken. */
export interface PermissionSettings {
  /** `# noqa` counts, with codes of other linters or bare. */
  readonly hearsNoqa: boolean;
  /** The severity of permissions that permit nothing. */
  readonly unused: Level;
}

/** What is wrong with a change, and what was not looked at. */
export interface Review {
  readonly verdict: Verdict;
  /** In order of path and position. */
  readonly findings: readonly Finding[];
  /** What the change would be told but for a comment in its code, in the same order; none of it counts for the verdict. */
  readonly permitted: readonly Permitted[];
  readonly files: { readonly reviewed: number; readonly skipped: readonly Skipped[] };
  /** Rules that crashed: they said nothing, the others did. */
  readonly crashes: readonly Crash[];
  readonly checklists: readonly Checklist[];
  /** What keeps the configuration from being read. Then nothing was reviewed. */
  readonly problems?: readonly ConfigProblem[];
  /** What of the configuration comes to nothing here, as sentences. */
  readonly aside?: readonly string[];
  /** The configuration and the checklists that the change edits: what it makes of them counts once it is merged. */
  readonly edited?: readonly string[];
}
