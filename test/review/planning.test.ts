import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Skipped } from "../../src/review/change.ts";
import type { Finding } from "../../src/review/finding.ts";
import type { AskedNow } from "../../src/review/looked.ts";
import type { Plan, Remark } from "../../src/review/plan.ts";
import { planReview } from "../../src/review/planning.ts";
import type { Review } from "../../src/review/review.ts";
import type { Sides } from "../../src/review/sides.ts";
import { cost, isProportional } from "../growth.ts";
import { findingWith, reviewWith } from "./finding.ts";
import { sidesIn } from "./task.ts";

const PATCH = "@@ -1,3 +1,4 @@\n one\n+two\n three\n four\n@@ -10,2 +11,3 @@\n ten\n+eleven\n twelve";
const HEAD = "one\ntwo\nthree\nfour\n5\n6\n7\n8\n9\n10\nten\neleven\ntwelve\n14\n";

function sides(path = "a.py", patch = PATCH, head = HEAD): ReadonlyMap<string, Sides> {
  return new Map([[path, sidesIn({ path, basePath: path, head, patch, base: undefined })]]);
}

const finding = (line: number, over: Partial<Finding> = {}) => findingWith({ line, ...over });

function remark(fingerprint: string, over: Partial<Remark> = {}): Remark {
  return {
    id: fingerprint,
    known: [{ fingerprint }],
    path: "a.py",
    isResolved: false,
    hasReplies: false,
    isMarkedFixed: false,
    canResolve: true,
    ...over,
  };
}

interface Setting {
  readonly remarks?: readonly Remark[];
  readonly limit?: number;
  readonly failOn?: "error" | "warning" | "note" | "never";
  readonly review?: Partial<Review>;
  readonly files?: ReadonlyMap<string, Sides>;
  readonly countsOld?: boolean;
  readonly asking?: Partial<AskedNow>;
}

function plan(findings: readonly Finding[], setting: Setting = {}): Plan {
  const {
    remarks = [],
    limit = 25,
    failOn = "error",
    review = {},
    files = sides(),
    countsOld = true,
    asking = {},
  } = setting;
  return planReview({
    review: reviewWith({ findings, ...review }),
    sides: files,
    remarks,
    asking: { isWanted: () => true, asks: () => true, isPartial: false, ...asking },
    config: { comments: { limit }, "fail-on": failOn },
    countsOld,
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
    const read = sidesIn({ path: "a.py", basePath: "a.py", head: HEAD, patch: undefined, base: "" });
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

  test("that a person dismissed in words is a dismissal with its record, also once the thread is resolved", () => {
    const dismissal = { by: "ada", reason: "it is so" };
    for (const isResolved of [false, true]) {
      const remarks = [remark("print-2", { dismissal, isResolved, hasReplies: true })];
      const made = plan([finding(2)], { remarks });
      expect(made).toMatchObject({ comments: [], kept: [], review: { verdict: "success" } });
      expect(made.annotations).toMatchObject([{ reason: "dismissed", dismissal }]);
      expect(plan([], { remarks })).toMatchObject({ closed: [], left: [] });
    }
  });

  test("is left to people who talk about it when its finding is gone", () => {
    const talked = remark("gone", { hasReplies: true });
    expect(plan([], { remarks: [talked] })).toMatchObject({ closed: [], left: [talked] });
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
    const unnamed: Skipped = { path: "9 more files", reason: "are not listed", counts: "changed files" };
    const part = { files: { reviewed: 1, skipped: [unnamed] } };
    const reviewed = remark("reviewed");
    expect(plan([], { remarks: [reviewed, elsewhere, unplaced], review: part }).closed).toEqual([reviewed]);
    const crashes = [{ rule: "x/bad", path: "a.py", error: "" }];
    expect(plan([], { remarks, review: { crashes } }).closed).toEqual([elsewhere]);
  });

  test("is closed as not asked for where the rule is not, or the file is no longer reviewed", () => {
    const remarks = [remark("rule", { rule: "x/bad" }), remark("file", { path: "b.py" }), remark("fixed")];
    const unasked = (asking: Partial<AskedNow>, files?: ReadonlyMap<string, Sides>) =>
      plan([], { remarks, asking, ...(files && { files }) })
        .closed.filter(({ isUnasked }) => isUnasked === true)
        .map(({ id }) => id);
    expect(unasked({})).toEqual([]);
    expect(unasked({ asks: (_, rule) => rule !== "x/bad" })).toEqual(["rule"]);
    expect(unasked({ isWanted: (path) => path !== "b.py" })).toEqual(["file"]);
    // What is asked of a file that is not there is not known.
    expect(unasked({ asks: () => false }, new Map())).toEqual([]);
  });

  test("is closed as not asked for under the name that its file has now", () => {
    const read = sidesIn({ path: "new.py", basePath: "a.py", head: HEAD, patch: undefined, base: "" });
    const [closed] = plan([], {
      remarks: [remark("gone", { rule: "x/bad" })],
      files: new Map([["new.py", read]]),
      asking: { asks: (path) => path !== "new.py" },
    }).closed;
    expect(closed?.isUnasked).toBe(true);
  });

  test("is closed by what is surely asked for where a checklist could not be read", () => {
    const { path: _, ...unplaced } = remark("unplaced", { rule: "x/bad" });
    const surely = remark("surely", { rule: "x/bad" });
    const remarks = [
      surely,
      unplaced,
      remark("perhaps", { rule: "x/worse" }),
      remark("elsewhere", { path: "b.py", rule: "x/bad" }),
      remark("older"),
    ];
    const asking = { isPartial: true, asks: (_: string, rule: string) => rule === "x/bad" };
    expect(plan([], { remarks, asking }).closed).toEqual([surely]);
  });
});

describe("a comment on code whose file got another name", () => {
  const there = (over: Partial<Remark> = {}) =>
    remark("old-print", { path: "old.py", known: [{ fingerprint: "old-print", trace: "t" }], ...over });
  const moved = (isOfFile = false) => finding(2, { trace: { key: "t", isOfFile } });

  test("is kept, not repeated and not called fixed", () => {
    const remarks = [there()];
    expect(plan([moved()], { remarks })).toMatchObject({ comments: [], kept: [{ line: 2 }], closed: [] });
    expect(plan([moved(true)], { remarks })).toMatchObject({ comments: [], kept: [{ line: 2 }], closed: [] });
  });

  test("stays dismissed", () => {
    expect(plan([moved()], { remarks: [there({ isResolved: true })] })).toMatchObject({
      comments: [],
      annotations: [{ reason: "dismissed" }],
    });
  });

  test("stands for one finding only", () => {
    const two = [moved(), finding(3, { trace: { key: "t", isOfFile: false } })];
    expect(plan(two, { remarks: [there()] })).toMatchObject({
      kept: [{ line: 2 }],
      comments: [{ finding: { line: 3 } }],
    });
  });

  test.each([
    ["said that it was fixed", there({ isMarkedFixed: true }), moved()],
    [
      "was about a file as a whole that is still there",
      there({ path: "a.py" }),
      finding(2, { path: "b.py", trace: { key: "t", isOfFile: true } }),
    ],
    ["knows no trace", there({ known: [{ fingerprint: "old-print" }] }), moved()],
    ["is about something else", there({ known: [{ fingerprint: "old-print", trace: "u" }] }), moved()],
  ])("is another one where it %s", (_, remarked, found) => {
    const files = new Map([...sides(), ...sides("b.py")]);
    const { comments, kept } = plan([found], { remarks: [remarked], files });
    expect(comments).toHaveLength(1);
    expect(kept).toEqual([]);
  });

  test("is another one where nobody looked at its own file", () => {
    const review = { files: { reviewed: 1, skipped: [{ path: "old.py", reason: "is odd" }] } };
    const { comments, closed } = plan([moved()], { remarks: [there()], review });
    expect(comments).toHaveLength(1);
    expect(closed).toEqual([]);
  });
});

describe("several findings of one rule in one function", () => {
  const inside = (line: number, over: Partial<Finding> = {}) => finding(line, { scope: "f", ...over });
  const lines = ({ comments }: Plan) =>
    comments.map(({ finding: first, others }) => [first, ...others].map(({ line }) => line));

  test("are one comment, at the first of them", () => {
    const made = plan([inside(1), inside(2), inside(12)]);
    expect(lines(made)).toEqual([[1, 2, 12]]);
    expect(places(made)).toEqual([[1, 1]]);
  });

  test("but not of another rule, function or file, nor outside of functions", () => {
    const files = new Map([...sides(), ...sides("b.py")]);
    const found = [
      inside(1),
      inside(2, { rule: "x/worse" }),
      inside(3, { scope: "g" }),
      inside(2, { path: "b.py", fingerprint: "other" }),
      finding(11),
      finding(12),
    ];
    expect(lines(plan(found, { files })).toSorted()).toEqual([[1], [11], [12], [2], [2], [3]]);
  });

  test("leave those outside the diff to the check", () => {
    const made = plan([inside(2), inside(7)]);
    expect(lines(made)).toEqual([[2]]);
    expect(made.annotations).toMatchObject([{ finding: { line: 7 }, reason: "outside-diff" }]);
  });

  const both = remark("print-1", { known: [{ fingerprint: "print-1" }, { fingerprint: "print-2" }] });

  test("are fixed when all are gone, and kept while one is there", () => {
    expect(plan([inside(2)], { remarks: [both] })).toMatchObject({
      kept: [{ line: 2 }],
      closed: [],
      comments: [],
    });
    expect(plan([], { remarks: [both] }).closed).toEqual([both]);
  });

  test("that come later are told on the check, and the comment stays as it is", () => {
    const { comments, kept, annotations } = plan([inside(1), inside(3)], { remarks: [both] });
    expect(comments).toEqual([]);
    expect(kept).toMatchObject([{ line: 1 }]);
    expect(annotations).toMatchObject([{ finding: { line: 3 }, reason: "beside" }]);
  });

  test("that come after a dismissal are said anew", () => {
    const { comments, annotations } = plan([inside(1), inside(3)], {
      remarks: [{ ...both, isResolved: true }],
    });
    expect(comments).toMatchObject([{ finding: { line: 3 } }]);
    expect(annotations).toMatchObject([{ finding: { line: 1 }, reason: "dismissed" }]);
  });

  test("are one of the comments that the limit allows", () => {
    const made = plan([inside(1), inside(2), finding(3), finding(11)], { limit: 2 });
    expect(lines(made)).toEqual([[1, 2], [3]]);
    expect(made.annotations).toMatchObject([{ finding: { line: 11 }, reason: "limit" }]);
    expect(plan([inside(1), inside(2), finding(3)], { limit: 1, remarks: [both] }).comments).toEqual([]);
  });

  test("beyond what a comment can hold are told on the check", () => {
    const many = Array.from({ length: 60 }, (_, at) => inside(2, { fingerprint: `p${at}` }));
    const made = plan(many);
    expect(made.comments).toHaveLength(1);
    expect(made.comments[0]?.others).toHaveLength(49);
    expect(made.annotations.map(({ reason }) => reason)).toEqual(Array(10).fill("beside"));
  });

  describe("offer", () => {
    const HEADS = "one\nTWO\nTHREE\nfour\nfive\n";
    const files = sides("a.py", "@@ -1,2 +1,5 @@\n one\n+TWO\n+THREE\n four\n+five", HEADS);
    const fixing = (line: number, fixedWith: number) =>
      inside(line, { fix: [{ line, column: 1, endLine: line, endColumn: 2, text: "x" }], fixedWith });
    const offered = (...found: Finding[]) =>
      plan(found, { files }).comments.map(({ startLine, line, suggestion }) => [startLine, line, suggestion]);

    test("one suggestion for all where all their lines were added", () => {
      expect(offered(fixing(2, 9), fixing(3, 9))).toEqual([[2, 3, "xWO\nxHREE\n"]]);
    });

    test("the first one's where a line between is not the change's, or they were not tried together, or one has none", () => {
      expect(offered(fixing(2, 9), fixing(5, 9))).toEqual([[2, 2, "xWO\n"]]);
      expect(offered(fixing(2, 9), fixing(3, 8))).toEqual([[2, 2, "xWO\n"]]);
      expect(offered(fixing(2, 9), inside(3))).toEqual([[2, 2, "xWO\n"]]);
      expect(offered(inside(2), fixing(3, 9))).toEqual([[2, 2, undefined]]);
    });
  });
});

describe("what stood there before the change", () => {
  const old = finding(2, { isOld: true });

  test("is told on the check only", () => {
    expect(plan([old])).toMatchObject({ comments: [], annotations: [{ reason: "old" }] });
  });

  test("keeps the comment that it has", () => {
    expect(plan([old], { remarks: [remark("print-2")] })).toMatchObject({ kept: [old], annotations: [] });
  });

  test("counts for the verdict unless somebody only wanted to see it", () => {
    expect(plan([old]).review.verdict).toBe("failure");
    expect(plan([old], { countsOld: false }).review.verdict).toBe("success");
    expect(plan([old, finding(3)], { countsOld: false }).review.verdict).toBe("failure");
  });
});

const findings = fc.uniqueArray(
  fc.record({
    line: fc.integer({ min: 1, max: 14 }),
    severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
    fingerprint: fc.integer({ min: 0, max: 60 }).map((number) => `print-${number}`),
    rule: fc.constantFrom("x/bad", "x/worse"),
    function: fc.constantFrom(undefined, "f", "g"),
    isOld: fc.boolean(),
    trace: fc.constantFrom("s", "t", "u", "v").map((key) => ({ key, isOfFile: key === "s" })),
  }),
  { selector: ({ fingerprint }) => fingerprint, maxLength: 40 },
);
const earlier = fc.array(
  fc.record({
    fingerprints: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 3 }),
    trace: fc.constantFrom(undefined, "s", "t", "u", "v"),
    path: fc.constantFrom("a.py", "old.py"),
    isResolved: fc.boolean(),
    isMarkedFixed: fc.boolean(),
    hasReplies: fc.boolean(),
  }),
  { maxLength: 12 },
);

function known(fingerprint: string, trace: string | undefined): Remark["known"][number] {
  return { fingerprint, ...(trace !== undefined && { trace }) };
}

describe("whatever is found and was said", () => {
  const property = (check: (first: Plan, again: Plan, found: readonly Finding[]) => void) =>
    fc.assert(
      fc.property(findings, earlier, fc.integer({ min: 0, max: 30 }), (made, said, limit) => {
        const found = made.map(({ line, function: scope, ...over }) =>
          finding(line, { ...over, ...(scope !== undefined && { scope }) }),
        );
        const remarks = said.map(({ fingerprints, trace, ...over }, at) =>
          remark(`remark-${at}`, { ...over, known: fingerprints.map((it) => known(`print-${it}`, trace)) }),
        );
        const first = plan(found, { remarks, limit });
        const posted = first.comments.map(({ finding: one, others }, at) =>
          remark(`posted-${at}`, {
            known: [one, ...others].map(({ fingerprint, trace }) => known(fingerprint, trace?.key)),
          }),
        );
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
      const said = first.comments.flatMap(({ finding: one, others }) => [one, ...others]);
      expect(new Set(again.kept)).toEqual(new Set([...first.kept, ...said]));
      expect(again.review.verdict).toBe(first.review.verdict);
    });
  });

  test("every finding is shown exactly once", () => {
    property(({ comments, annotations, kept }, _, found) => {
      const said = comments.flatMap(({ finding: one, others }) => [one, ...others]);
      const shown = [...said, ...annotations.map((one) => one.finding), ...kept];
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
});

test("many fixes in a file cost in proportion", () => {
  const work = (count: number) => {
    const head = "x = fetch(1)\n".repeat(count);
    const files = sides("a.py", `@@ -0,0 +1,${count} @@\n${"+x = fetch(1)\n".repeat(count)}`, head);
    const found = Array.from({ length: count }, (_, at) => {
      const line = at + 1;
      return finding(line, { fix: [{ line, column: 1, endLine: line, endColumn: 2, text: "y" }] });
    });
    return cost(() => plan(found, { files, limit: 100 }));
  };
  expect(
    isProportional(
      () => work(1_500),
      () => work(6_000),
      50,
    ),
  ).toBe(true);
});
