import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/review/finding.ts";
import type { Plan, Remark } from "../../src/review/plan.ts";
import { planReview } from "../../src/review/planning.ts";
import type { Review } from "../../src/review/review.ts";
import { type Sides, sidesOf } from "../../src/review/sides.ts";

const PATCH = "@@ -1,3 +1,4 @@\n one\n+two\n three\n four\n@@ -10,2 +11,3 @@\n ten\n+eleven\n twelve";
const HEAD = "one\ntwo\nthree\nfour\n5\n6\n7\n8\n9\n10\nten\neleven\ntwelve\n14\n";

function sides(path = "a.py", patch = PATCH, head = HEAD): ReadonlyMap<string, Sides> {
  const read = sidesOf({ path, basePath: path, head, patch, base: undefined });
  if ("reason" in read) throw new Error(read.reason);
  return new Map([[path, read]]);
}

function finding(line: number, over: Partial<Finding> = {}): Finding {
  return {
    rule: "x/bad",
    severity: "error",
    path: "a.py",
    line,
    column: 1,
    endLine: line,
    endColumn: 4,
    message: "`x` is bad.",
    fingerprint: `print-${line}`,
    items: [],
    ...over,
  };
}

function remark(fingerprint: string, over: Partial<Remark> = {}): Remark {
  return {
    id: fingerprint,
    fingerprint,
    path: "a.py",
    isResolved: false,
    hasReplies: false,
    isMarkedFixed: false,
    canResolve: true,
    ...over,
  };
}

const EMPTY: Omit<Review, "verdict"> = {
  findings: [],
  files: { reviewed: 1, skipped: [] },
  permitted: [],
  crashes: [],
  checklists: [],
};

interface Setting {
  readonly remarks?: readonly Remark[];
  readonly limit?: number;
  readonly failOn?: "error" | "warning" | "note" | "never";
  readonly review?: Partial<Review>;
  readonly files?: ReadonlyMap<string, Sides>;
}

function plan(findings: readonly Finding[], setting: Setting = {}): Plan {
  const { remarks = [], limit = 25, failOn = "error", review = {}, files = sides() } = setting;
  return planReview({
    review: { ...EMPTY, findings, ...review },
    sides: files,
    remarks,
    config: { comments: { limit }, "fail-on": failOn },
  });
}

const places = ({ comments }: Plan) => comments.map(({ startLine, line }) => [startLine, line]);

describe("a comment stands", () => {
  test("on its finding's lines in a hunk, context too", () => {
    expect(places(plan([finding(1), finding(2), finding(12)]))).toEqual([
      [1, 1],
      [2, 2],
      [12, 12],
    ]);
  });

  test("on the part of them that one hunk holds, rather with added lines", () => {
    expect(places(plan([finding(3, { endLine: 7 })]))).toEqual([[3, 4]]);
    expect(places(plan([finding(4, { endLine: 12 })]))).toEqual([[11, 12]]);
  });

  test("nowhere between the hunks: that is an annotation", () => {
    expect(plan([finding(7)])).toMatchObject({ comments: [], annotations: [{ reason: "outside-diff" }] });
  });

  test("nowhere in a file that came without its patch", () => {
    const read = sidesOf({ path: "a.py", basePath: "a.py", head: HEAD, patch: undefined, base: "" });
    if ("reason" in read) throw new Error(read.reason);
    expect(plan([finding(2)], { files: new Map([["a.py", read]]) }).comments).toEqual([]);
  });

  test("worst first, then in order of path and line, as many as the limit allows", () => {
    const findings = [
      finding(1, { severity: "note" }),
      finding(2),
      finding(3, { severity: "warning" }),
      finding(4),
    ];
    const { comments, annotations } = plan(findings, { limit: 3 });
    expect(comments.map(({ finding: { line } }) => line)).toEqual([2, 4, 3]);
    expect(annotations).toMatchObject([{ finding: { line: 1 }, reason: "limit" }]);
  });
});

describe("a suggestion", () => {
  const fix = (line: number, column: number, endLine: number, endColumn: number, text: string) =>
    finding(line, { fix: [{ line, column, endLine, endColumn, text }] });
  const suggestions = (found: Finding) =>
    plan([found]).comments.map(({ startLine, line, suggestion }) => ({ startLine, line, suggestion }));

  test("replaces whole lines that the change added", () => {
    expect(suggestions(fix(2, 1, 2, 2, "T"))).toEqual([{ startLine: 2, line: 2, suggestion: "Two\n" }]);
  });

  test("may put lines in and take lines out", () => {
    expect(suggestions(fix(2, 1, 2, 1, "new\n"))).toEqual([
      { startLine: 2, line: 2, suggestion: "new\ntwo\n" },
    ]);
    expect(suggestions(fix(2, 1, 3, 1, ""))).toEqual([{ startLine: 2, line: 2, suggestion: "" }]);
  });

  test("is not offered where it would touch other lines", () => {
    expect(suggestions(fix(2, 1, 3, 2, "T"))).toEqual([{ startLine: 2, line: 2, suggestion: undefined }]);
    expect(suggestions(fix(3, 1, 3, 2, "T"))).toEqual([{ startLine: 3, line: 3, suggestion: undefined }]);
  });

  test("is not offered when it would join its last line with the next", () => {
    expect(suggestions(fix(2, 1, 3, 1, "T"))).toEqual([{ startLine: 2, line: 2, suggestion: undefined }]);
  });

  test("applies all edits at once", () => {
    const twice = finding(2, {
      fix: [
        { line: 2, column: 4, endLine: 2, endColumn: 4, text: ")" },
        { line: 2, column: 1, endLine: 2, endColumn: 1, text: "(" },
      ],
    });
    expect(suggestions(twice)).toEqual([{ startLine: 2, line: 2, suggestion: "(two)\n" }]);
  });
});

describe("an earlier comment", () => {
  test("on a finding that is still there is kept", () => {
    const found = finding(2);
    expect(plan([found], { remarks: [remark("print-2")] })).toMatchObject({
      comments: [],
      kept: [found],
      closed: [],
    });
  });

  test("that a person resolved is a dismissal, and no longer fails the check", () => {
    const { comments, annotations, review } = plan([finding(2)], {
      remarks: [remark("print-2", { isResolved: true })],
    });
    expect(comments).toEqual([]);
    expect(annotations).toMatchObject([{ reason: "dismissed" }]);
    expect(review.verdict).toBe("success");
    expect(review.findings).toHaveLength(1);
  });

  test("that says fixed is not repeated when the finding returns, which counts again", () => {
    const remarks = [remark("print-2", { isMarkedFixed: true, isResolved: true })];
    const { comments, annotations, review } = plan([finding(2)], { remarks });
    expect(comments).toEqual([]);
    expect(annotations).toMatchObject([{ reason: "returned" }]);
    expect(review.verdict).toBe("failure");
  });

  test("on a finding that is gone is closed once", () => {
    const gone = remark("gone");
    const remarks = [gone, remark("old", { isMarkedFixed: true }), remark("done", { isResolved: true })];
    expect(plan([], { remarks }).closed).toEqual([gone]);
  });

  test("on a finding that is permitted now is closed with the permission", () => {
    const permission = { comment: "allow", line: 3, reason: "it is so" } as const;
    const permitted = [{ ...finding(2), permission }];
    const there = remark("print-2");
    const { closed, review } = plan([], { remarks: [there], review: { permitted } });
    expect(closed).toEqual([{ ...there, permission }]);
    expect(review.verdict).toBe("success");
  });

  test("is not closed where nobody looked", () => {
    const elsewhere = remark("elsewhere", { path: "b.py" });
    const { path: _, ...unplaced } = remark("unplaced");
    const remarks = [remark("skipped"), elsewhere, unplaced];
    const skipped = { files: { reviewed: 1, skipped: [{ path: "a.py", reason: "is odd" }] } };
    expect(plan([], { remarks, review: skipped }).closed).toEqual([elsewhere]);
    const crashes = [{ rule: "x/bad", path: "a.py", error: "" }];
    expect(plan([], { remarks, review: { crashes } }).closed).toEqual([elsewhere]);
    const problems = [{ path: "c.yml", line: 1, message: "" }];
    expect(plan([], { remarks, review: { problems } }).closed).toEqual([]);
  });
});

const findings = fc.uniqueArray(
  fc.record({
    line: fc.integer({ min: 1, max: 14 }),
    severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
    fingerprint: fc.integer({ min: 0, max: 60 }).map((number) => `print-${number}`),
  }),
  { selector: ({ fingerprint }) => fingerprint, maxLength: 40 },
);
const earlier = fc.array(
  fc.record({
    fingerprint: fc.integer({ min: 0, max: 60 }).map((number) => `print-${number}`),
    isResolved: fc.boolean(),
    isMarkedFixed: fc.boolean(),
  }),
  { maxLength: 12 },
);

describe("whatever is found and was said", () => {
  const property = (check: (first: Plan, again: Plan, found: readonly Finding[]) => void) =>
    fc.assert(
      fc.property(findings, earlier, fc.integer({ min: 0, max: 30 }), (made, said, limit) => {
        const found = made.map(({ line, ...over }) => finding(line, over));
        const remarks = said.map(({ fingerprint, ...over }) => remark(fingerprint, over));
        const first = plan(found, { remarks, limit });
        const posted = first.comments.map(({ finding: { fingerprint } }) => remark(fingerprint));
        const closed = new Set(first.closed);
        const after = remarks.map((one) => (closed.has(one) ? { ...one, isMarkedFixed: true } : one));
        check(first, plan(found, { remarks: [...after, ...posted], limit }), found);
      }),
      { seed: 23, numRuns: 500 },
    );

  test("publishing twice shows it once", () => {
    property((first, again) => {
      expect(again.comments).toEqual([]);
      expect(again.closed).toEqual([]);
      expect(again.kept).toHaveLength(first.kept.length + first.comments.length);
      expect(again.review.verdict).toBe(first.review.verdict);
    });
  });

  test("every finding is shown exactly once", () => {
    property(({ comments, annotations, kept }, _, found) => {
      const shown = [...comments, ...annotations].map((one) => one.finding).concat(kept);
      expect(new Set(shown)).toEqual(new Set(found));
      expect(shown).toHaveLength(found.length);
    });
  });

  test("every comment stands inside one hunk", () => {
    property(({ comments }) => {
      for (const { startLine, line } of comments) {
        expect(startLine).toBeLessThanOrEqual(line);
        expect((startLine >= 1 && line <= 4) || (startLine >= 11 && line <= 13)).toBe(true);
      }
    });
  });
});

describe("the verdict", () => {
  test.each([
    ["error", "error", "failure"],
    ["error", "warning", "success"],
    ["warning", "warning", "failure"],
    ["note", "note", "failure"],
    ["never", "error", "success"],
  ] as const)("with fail-on %s, a finding of severity %s is a %s", (failOn, severity, verdict) => {
    expect(plan([finding(2, { severity })], { failOn }).review.verdict).toBe(verdict);
  });

  test("is neutral only without Python, and never because of what was skipped", () => {
    const files = (reviewed: number, ...skipped: string[]) => ({
      review: { files: { reviewed, skipped: skipped.map((path) => ({ path, reason: "is odd" })) } },
    });
    expect(plan([], files(0)).review.verdict).toBe("neutral");
    expect(plan([], files(0, "sub/module")).review.verdict).toBe("neutral");
    expect(plan([], files(0, "a.py")).review.verdict).toBe("success");
    expect(plan([], files(1, "b.py")).review.verdict).toBe("success");
  });

  test("asks for action when the configuration can't be read", () => {
    const review = {
      problems: [{ path: "c.yml", line: 1, message: "" }],
      files: { reviewed: 0, skipped: [] },
    };
    expect(plan([], { review }).review.verdict).toBe("action_required");
  });
});
