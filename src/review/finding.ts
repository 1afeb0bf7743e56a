import type { Severity } from "../rules/rule.ts";

/** A line of a checklist that asked for a finding's rule. */
export interface Asker {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly bundled: boolean;
}

/** 1-based; columns count UTF-16 code units; `endColumn` is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface FixEdit extends Range {
  readonly text: string;
}

/** What a finding is known by where its file has another name. */
export interface Trace {
  readonly key: string;
  /** It is about the file as a whole, so it can't have come from a file that is still there. */
  readonly isOfFile: boolean;
}

/** A problem as plain data, as hosts show it. */
export interface Finding extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly message: string;
  /** Identity over pushes: no line number goes into it. */
  readonly fingerprint: string;
  readonly items: readonly Asker[];
  /** Verified: applied in memory, parsed, and the finding is gone with no new one. */
  readonly fix?: readonly FixEdit[];
  /** Fixes of one rule and file that have the same number were verified together. */
  readonly fixedWith?: number;
  readonly trace?: Trace;
  /** Tells the function it stands in, its signature included, from all others of the file. */
  readonly scope?: string;
  /** It stood there before the change: only a look at whole files tells of it. */
  readonly isOld?: boolean;
}

/** A comment in the code that lets a finding pass. */
export interface Permission {
  readonly comment: "allow" | "noqa";
  /** Where it stands. */
  readonly line: number;
  /** Its own words; a `noqa` gives none. */
  readonly reason: string | undefined;
}

export interface Permitted extends Finding {
  readonly permission: Permission;
}

export const SEVERITIES = ["note", "warning", "error"] as const satisfies readonly Severity[];

export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}
