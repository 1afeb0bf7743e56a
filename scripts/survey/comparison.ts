import type { Survey, SurveyFinding } from "./survey.ts";

/** What a change to the rules adds and removes. */
export interface Comparison {
  readonly added: readonly SurveyFinding[];
  /** As the earlier survey has them. */
  readonly removed: readonly SurveyFinding[];
  /** What only one of the surveys looked at, so that it says nothing about the rules. */
  readonly apart: readonly string[];
}

/** Findings are the same by project, rule, path and fingerprint, wherever they stand in their file. */
export function compareSurveys(before: Survey, now: Survey): Comparison {
  const projects = shared(
    before.projects.map(({ name }) => name),
    now.projects.map(({ name }) => name),
  );
  const rules = shared(
    before.rules.map(({ rule }) => rule),
    now.rules.map(({ rule }) => rule),
  );
  const isShared = ({ project, rule }: SurveyFinding) => projects.both.has(project) && rules.both.has(rule);
  return {
    added: without(now.findings.filter(isShared), before.findings),
    removed: without(before.findings.filter(isShared), now.findings),
    apart: [...projects.apart, ...rules.apart],
  };
}

function without(
  findings: readonly SurveyFinding[],
  others: readonly SurveyFinding[],
): readonly SurveyFinding[] {
  const known = new Set(others.map(identityOf));
  return findings.filter((finding) => !known.has(identityOf(finding)));
}

export function identityOf({ project, rule, path, fingerprint }: SurveyFinding): string {
  return [project, rule, path, fingerprint].join("\n");
}

function shared(before: readonly string[], now: readonly string[]) {
  const both = new Set(before.filter((name) => now.includes(name)));
  return { both, apart: [...before, ...now].filter((name) => !both.has(name)) };
}
