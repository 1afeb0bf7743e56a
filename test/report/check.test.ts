import { describe, expect, test } from "vitest";
import type { Checklist, ItemState } from "../../src/checklist/checklist.ts";
import { checkReport } from "../../src/report/check.ts";
import { actionsOf, CHECK_NAME, PROPOSAL_CHECK_NAME } from "../../src/report/check-names.ts";
import { checkReport as checkJson, reviewJson } from "../../src/report/json.ts";
import { sizeOf } from "../../src/report/text.ts";
import type { Finding } from "../../src/review/finding.ts";
import type { Plan } from "../../src/review/plan.ts";
import type { Review } from "../../src/review/review.ts";
import { checklistWith, itemWith } from "../review/checklist.ts";
import { findingWith, reviewWith } from "../review/finding.ts";

function finding(line: number, over: Partial<Finding> = {}): Finding {
  return findingWith({
    rule: "async/blocking-call",
    path: "app/a.py",
    line,
    column: 5,
    endColumn: 15,
    message: "`time.sleep` blocks the event loop; await `asyncio.sleep` instead.",
    fingerprint: String(line).padStart(20, "0"),
    items: [{ file: "AGENTS.md", line: 12, text: "Avoid blocking | I/O", bundled: false }],
    ...over,
  });
}

function plan(review: Partial<Review>, rest: Partial<Plan> = {}): Plan {
  const { findings = [] } = review;
  const verdict = findings.length > 0 ? "failure" : "success";
  const files = { reviewed: 3, skipped: [] };
  return {
    review: reviewWith({ verdict, files, ...review }),
    comments: [],
    annotations: [],
    kept: [],
    closed: [],
    left: [],
    ...rest,
  };
}

const outside = (...findings: Finding[]): Plan["annotations"] =>
  findings.map((one) => ({ finding: one, reason: "outside-diff" }));

function checklist(path: string, bundled: boolean, ...states: ItemState[]): Checklist {
  const items = states.map((state, index) => itemWith({ line: index + 1, state }));
  return checklistWith(path, items, { bundled });
}

function jsonIn(text: string): unknown {
  const [, json] = /^`{3,}json\n([\s\S]*)^`{3,}$/m.exec(text) ?? [];
  return JSON.parse(json ?? "");
}

describe("the summary", () => {
  test("is read in ten seconds", () => {
    const [one, two, three] = [
      finding(1),
      finding(2),
      finding(3, { rule: "docs/missing-docstring", severity: "note", items: [] }),
    ];
    const report = checkReport(
      plan(
        {
          findings: [one, two, three],
          files: {
            reviewed: 3,
            skipped: [{ path: "b.py", reason: "does not parse: syntax error in line 3" }],
          },
          checklists: [
            checklist("AGENTS.md", false, "manual", "enforced", "manual"),
            checklist("b.md", false, "context"),
          ],
        },
        {
          comments: [{ finding: one, others: [], startLine: 1, line: 1, suggestion: undefined }],
          kept: [two],
          annotations: outside(three),
        },
      ),
    );
    expect(report.title).toBe("2 errors, 1 note");
    expect(report.conclusion).toBe("failure");
    expect(report.summary).toBe(
      [
        "3 findings; 3 Python files reviewed. This has to be mended before the check passes.",
        "| Rule | Severity | Findings |\n| --- | --- | ---: |\n| `async/blocking-call` | error | 2 |\n| `docs/missing-docstring` | note | 1 |",
        "Shown: 1 in new comments, 1 in comments that were there already, 1 outside the lines that can be commented on.",
        "**Not reviewed**\n\n- `b.py` does not parse: syntax error in line 3",
        "**For people to judge**: 2 checklist items (2 of `AGENTS.md`), listed below.",
      ].join("\n\n"),
    );
  });

  test("says what each line of a checklist cost, and how much of it people let pass, in the text", () => {
    const hints = { file: "b.md", line: 3, text: "Types", bundled: false };
    const [item] = finding(1).items;
    if (item === undefined) throw new Error("There is no item.");
    const [one, two, three] = [finding(1), finding(2, { items: [item, hints] }), finding(3, { items: [] })];
    const permitted = [
      { ...finding(4, { items: [hints] }), permission: { comment: "allow", line: 4, reason: "so" } as const },
    ];
    const { text } = checkReport(
      plan(
        { findings: [one, two, three], permitted },
        { annotations: [{ finding: two, reason: "dismissed" }] },
      ),
      { item: ({ file, line }) => `https://x.io/${file}#L${line}` },
    );
    expect(text).toContain(
      [
        "| What each line of the checklists cost | Findings | Let pass |",
        "| --- | ---: | ---: |",
        "| [“Avoid blocking \\| I/O”](https://x.io/AGENTS.md#L12) | 2 | 1 |",
        "| [“Types”](https://x.io/b.md#L3) | 1 | 2 |",
      ].join("\n"),
    );
    expect(checkReport(plan({ findings: [three] })).text).not.toContain("What each line");
  });

  test("lists what people have to judge themselves, and how much of it is left out", () => {
    const { text } = checkReport(
      plan({
        checklists: [
          checklist("AGENTS.md", false, "enforced", "manual"),
          checklist("agents/a.md", true, "manual"),
        ],
      }),
    );
    expect(text).toContain(
      "**What people have to judge themselves**\n\n- “x” (`AGENTS.md:2`)\n- “x” (`agents/a.md:1`, bundled with Rubric)",
    );
    const many = checkReport(
      plan({ checklists: [checklist("AGENTS.md", false, ...Array<ItemState>(900).fill("manual"))] }),
    );
    expect(many.summary).toContain("900 checklist items (900 of `AGENTS.md`), listed below.");
    expect(many.text).toMatch(/… and \d{3} more, left out for length; `rubric checklist` lists all/);
  });

  test("keeps a record of who dismissed what, and why", () => {
    const [said, resolved, open] = [finding(1), finding(2), finding(3)];
    const dismissal = { by: "ada", reason: "not @here <b>", url: "https://x.io/r1" };
    const { text, title, annotations } = checkReport(
      plan(
        { findings: [said, resolved, open] },
        {
          annotations: [
            { finding: said, reason: "dismissed", dismissal },
            { finding: resolved, reason: "dismissed" },
            ...outside(open),
          ],
        },
      ),
    );
    expect(text).toContain(
      [
        "**Dismissed by people**",
        "",
        "- `app/a.py:1` (`async/blocking-call`): [“not @\u200bhere \\<b\\>”](https://x.io/r1), says ada",
        "- `app/a.py:2` (`async/blocking-call`): its thread was resolved",
      ].join("\n"),
    );
    expect(title).toBe("1 error; 2 dismissed");
    expect(annotations).toHaveLength(1);
    expect(checkJson.parse(jsonIn(text)).findings.map((one) => one.dismissed)).toEqual([
      true,
      true,
      undefined,
    ]);
    const all = checkReport(
      plan({ findings: [said] }, { annotations: [{ finding: said, reason: "dismissed", dismissal }] }),
    );
    expect(all.title).toBe("Nothing open; 1 dismissed");
  });

  test("counts comments that stand for several findings, and threads that are left to people", () => {
    const [one, two, gone] = [finding(1), finding(2), finding(3)];
    const comments = [{ finding: one, others: [two], startLine: 1, line: 1, suggestion: undefined }];
    const remark = {
      id: "r",
      known: [],
      isResolved: false,
      hasReplies: true,
      isMarkedFixed: false,
      canResolve: false,
    };
    const { summary } = checkReport(
      plan(
        { findings: [one, two, gone] },
        { comments, left: [remark, remark], annotations: [{ finding: gone, reason: "old" }] },
      ),
    );
    expect(summary).toContain("Shown: 2 in 1 new comment, 1 older than this change.");
    expect(summary).toContain("2 threads about what is gone now are left to the people who talk in them.");
  });

  test("says how many findings comments permit, and the text which and why", () => {
    const permission = { comment: "allow", line: 4, reason: "for <b>@all</b>" } as const;
    const noqa = { comment: "noqa", line: 5, reason: undefined } as const;
    const permitted = [
      { ...finding(4), permission },
      { ...finding(5), permission: noqa },
    ];
    const quiet = checkReport(plan({ permitted }));
    expect(quiet.title).toBe("Nothing found; 2 permitted");
    expect(quiet.summary).toContain(
      "**Permitted** by comments in the code: 2 findings, listed below with the reasons.",
    );
    expect(quiet.text).toContain(
      [
        "**Findings that comments in the code permit**",
        "",
        "- `app/a.py:4` (`async/blocking-call`): for \\<b\\>@\u200ball\\</b\\>",
        "- `app/a.py:5` (`async/blocking-call`): noqa in line 5",
      ].join("\n"),
    );
    expect(jsonIn(quiet.text)).toEqual(reviewJson(plan({ permitted }).review));
    expect(checkReport(plan({ findings: [finding(1)], permitted })).title).toBe("1 error; 2 permitted");
    expect(checkReport(plan({})).summary).not.toContain("ermitted");
  });

  test("leaves out of the JSON what would be too long, and says so", () => {
    const permission = { comment: "allow", line: 4, reason: "x".repeat(300) } as const;
    const permitted = Array.from({ length: 500 }, (_, at) => ({ ...finding(at + 1), permission }));
    const { text } = checkReport(plan({ permitted }));
    expect(sizeOf(text)).toBeLessThanOrEqual(65_535);
    expect(text).toMatch(/Too long for a check: \d+ of 500 permitted findings are listed/);
    expect(text).toMatch(/… and \d+ more, left out for length/);
  });

  test.each([
    ["nothing found", plan({}), "Nothing found", "Nothing found; 3 Python files reviewed."],
    [
      "one file",
      plan({ files: { reviewed: 1, skipped: [] } }),
      "Nothing found",
      "Nothing found; 1 Python file reviewed.",
    ],
    [
      "no Python",
      plan({ verdict: "neutral" }),
      "No Python to review",
      "This change has no Python to review.",
    ],
    [
      "findings that do not block",
      plan({ verdict: "success", findings: [finding(1, { severity: "warning" })] }),
      "1 warning",
      "1 finding; 3 Python files reviewed. Nothing here fails the check.",
    ],
  ])("of %s", (_, given, title, first) => {
    const report = checkReport(given);
    expect(report.title).toBe(title);
    expect(report.summary.split("\n")[0]).toBe(first);
  });

  test("lists items that contradict each other, but not those of bundled checklists", () => {
    const saying = (path: string, style: string, bundled: boolean): Checklist => {
      const said = checklist(path, bundled, "enforced");
      const binding = { rule: "docs/style", severity: "note", matched: [], ask: "", checked: true } as const;
      const items = said.items.map((item) => ({ ...item, bindings: [{ ...binding, options: { style } }] }));
      return { ...said, items };
    };
    const own = [saying("AGENTS.md", "google", false), saying("CLAUDE.md", "@acme", false)];
    const { text } = checkReport(plan({ checklists: [...own, saying("agents/a.md", "x", true)] }));
    expect(text).toContain(
      "**Items that contradict each other**\n\n- Two items disagree about the option style",
    );
    expect(text).toContain("at CLAUDE.md:1");
    expect(text).not.toMatch(/@acme|agents\/a\.md/);
  });

  test("says that edited checklists count once they are merged, and where more is told", () => {
    const edited = ["a.md", "b.md", "c.md", "d.md", "e.md", "f.md"];
    expect(checkReport(plan({ edited })).summary).toContain(
      "This pull request edits `a.md`, `b.md`, `c.md`, `d.md`, `e.md` and 1 more. That counts once it is merged; the check “Rubric checklists” tells what it would change.",
    );
    expect(checkReport(plan({ edited: [] })).summary).not.toContain("edits");
  });

  test("names every mistake of the configuration", () => {
    const problems = [
      { path: ".github/rubric.yml", line: 2, message: "There is no key `scop`. Did you mean `scope`?" },
    ];
    const report = checkReport(plan({ verdict: "action_required", problems }));
    expect(report.title).toBe("The configuration can't be read");
    expect(report.summary).toBe(
      "Nothing was reviewed: mend the configuration first.\n\n- `.github/rubric.yml:2`: There is no key `scop`. Did you mean `scope`?",
    );
  });

  test("owns up to a rule that crashed, and to checklists that were bundled or can't be read", () => {
    const notes = [{ line: 4, text: "The front matter is not valid YAML." }];
    const report = checkReport(
      plan({
        crashes: [{ rule: "docs/x", path: "a.py", error: "TypeError: @joe" }],
        checklists: [{ ...checklist("AGENTS.md", false), notes }, checklist("agents/api.md", true)],
        aside: ["No file is there that `checklists` names."],
      }),
    );
    expect(report.summary).toContain(
      "- `docs/x` failed on `a.py`, which is a defect of Rubric: TypeError: @\u200bjoe",
    );
    expect(report.summary).toContain("so its bundled ones were used.");
    expect(report.summary).toContain("\n\nNo file is there that `checklists` names.\n\n");
    expect(report.summary).toContain("- `AGENTS.md:4`: The front matter is not valid YAML.");
  });
});

describe("the data for coding agents", () => {
  test("is what the command line prints", () => {
    const given = plan({ findings: [finding(1), finding(2, { message: "a ```` b \u202e" })] });
    const { text } = checkReport(given);
    expect(jsonIn(text)).toEqual(reviewJson(given.review));
    expect(text).not.toContain("\u202e");
  });

  test("is complete JSON even when not all fits, and says what is missing", () => {
    const skipped = Array.from({ length: 3_000 }, (_, index) => ({ path: `${index}.py`, reason: "is odd" }));
    const findings = Array.from({ length: 500 }, (_, index) => finding(index + 1));
    const { text } = checkReport(
      plan({ findings, files: { reviewed: 1, skipped } }, { annotations: outside(...findings) }),
    );
    expect(sizeOf(text)).toBeLessThanOrEqual(65_535);
    const json = jsonIn(text);
    expect(json).toMatchObject({ verdict: "failure", files: { reviewed: 1 } });
    expect(text).toMatch(/\d+ of 500 findings are listed/);
    expect(text).toMatch(/\d+ of 3000 skipped files are listed/);
  });
});

describe("annotations", () => {
  test("are the findings without a comment, in plain text", () => {
    const { annotations } = checkReport(plan({}, { annotations: outside(finding(7)) }));
    expect(annotations).toEqual([
      {
        path: "app/a.py",
        startLine: 7,
        endLine: 7,
        columns: { start: 5, end: 14 },
        level: "failure",
        title: "async/blocking-call",
        message:
          "`time.sleep` blocks the event loop; await `asyncio.sleep` instead.\n\nAsked for by “Avoid blocking | I/O” (AGENTS.md:12).",
      },
    ]);
  });

  test("end at a number that keeps nobody waiting, and the summary says so", () => {
    const findings = Array.from({ length: 1_001 }, (_, index) => finding(index + 1));
    const { annotations, summary } = checkReport(plan({ findings }, { annotations: outside(...findings) }));
    expect(annotations.map(({ startLine }) => startLine)).toEqual(
      findings.slice(0, 1_000).map(({ line }) => line),
    );
    expect(summary).toContain("the worst 1000 of 1001 findings without a comment");
    const [, ...fewer] = findings;
    expect(checkReport(plan({}, { annotations: outside(...fewer) })).summary).not.toContain("the worst");
  });

  test("have columns on a single line only, and none was dismissed", () => {
    const [long, gone] = [finding(7, { endLine: 9, severity: "note" }), finding(1)];
    const { annotations, text } = checkReport(
      plan({}, { annotations: [...outside(long), { finding: gone, reason: "dismissed" }] }),
    );
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).not.toHaveProperty("columns");
    expect(annotations[0]?.level).toBe("notice");
    expect(text).not.toContain("- `app/a.py:1` (error");
  });
});

test("every text keeps to GitHub's limits, whatever is in it", () => {
  const long = "é```|@joe ".repeat(4_000);
  const findings = Array.from({ length: 60 }, (_, index) =>
    finding(index + 1, {
      message: long,
      path: long,
      rule: `${index}${long}`,
      items: [{ file: long, line: 1, text: long, bundled: false }],
    }),
  );
  const items = checklist(long, true, "manual");
  const report = checkReport(
    plan(
      {
        findings,
        files: { reviewed: 1, skipped: Array.from({ length: 50 }, () => ({ path: long, reason: long })) },
        crashes: [{ rule: long, path: long, error: long }],
        permitted: findings.map((one) => ({
          ...one,
          permission: { comment: "allow", line: 1, reason: long } as const,
        })),
        checklists: [
          { ...items, notes: [{ line: 1, text: long }] },
          ...Array.from({ length: 300 }, (_, at) => {
            const many = checklist(`${at}.md`, false, "manual");
            return { ...many, items: many.items.map((item) => ({ ...item, text: long })) };
          }),
        ],
        problems: [{ path: long, line: 1, message: long }],
      },
      {
        annotations: [
          ...outside(...findings),
          ...findings.map((one) => ({
            finding: one,
            reason: "dismissed" as const,
            dismissal: { by: long, reason: long, url: "https://x.io/" },
          })),
        ],
      },
    ),
  );
  expect(JSON.stringify(jsonIn(report.text))).toContain('"verdict"');
  expect(sizeOf(report.summary)).toBeLessThanOrEqual(65_535);
  expect(sizeOf(report.text)).toBeLessThanOrEqual(65_535);
  expect(sizeOf(report.title)).toBeLessThanOrEqual(255);
  for (const { message, title } of report.annotations) {
    expect(sizeOf(message)).toBeLessThanOrEqual(65_535);
    expect(sizeOf(title)).toBeLessThanOrEqual(255);
  }
});

test("every button of a check run keeps to GitHub's limits", () => {
  for (const name of [CHECK_NAME, PROPOSAL_CHECK_NAME]) {
    const actions = actionsOf(name);
    expect(actions.length).toBeLessThanOrEqual(3);
    for (const { label, description, identifier } of actions) {
      expect(label.length).toBeLessThanOrEqual(20);
      expect(description.length).toBeLessThanOrEqual(40);
      expect(identifier.length).toBeLessThanOrEqual(20);
    }
  }
  expect(actionsOf(CHECK_NAME).map(({ identifier }) => identifier)).toEqual(["recheck", "whole-files"]);
});
