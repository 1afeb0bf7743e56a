import { describe, expect, test } from "vitest";
import { proposalReport } from "../../src/report/proposal.ts";
import { sizeOf } from "../../src/report/text.ts";
import type { Comparison, ItemEdit, RepositoryEffect, RuleEdit } from "../../src/review/proposal.ts";
import type { ActiveRule } from "../../src/review/review.ts";
import { findingWith } from "../review/finding.ts";

const HOSTILE = "<img src=x onerror=alert(1)> @acme/team [x](javascript:1) | `` ` #1 \u202e <!-- rubric:";

function active(rule: string, more: Partial<ActiveRule> = {}): ActiveRule {
  const item = { file: "AGENTS.md", line: 4, text: "Say why", bundled: false };
  return { rule, options: {}, severity: "warning", items: [item], ...more };
}

function edit(rule: string, kind: RuleEdit["kind"], more: Partial<RuleEdit> = {}): RuleEdit {
  return {
    rule,
    kind,
    reach: { folder: "", globs: undefined },
    before: kind === "new" ? undefined : active(rule),
    after: kind === "gone" ? undefined : active(rule),
    isConfigured: false,
    ...more,
  };
}

function item(line: number, more: Partial<ItemEdit> = {}): ItemEdit {
  return {
    path: "AGENTS.md",
    line,
    text: "Say why",
    before: undefined,
    after: "enforced",
    reason: undefined,
    rules: ["docs/missing-docstring"],
    ...more,
  };
}

const finding = (path: string, line: number, message = "`f` has no docstring; say what it does.") =>
  findingWith({ rule: "docs/missing-docstring", severity: "warning", path, line, message });

function comparison(more: Partial<Comparison> = {}): Comparison {
  return {
    edited: ["AGENTS.md"],
    mendsConfig: false,
    bringsStandIns: false,
    rules: [],
    items: [],
    sameItems: 0,
    notes: [],
    unread: [],
    contradictions: [],
    inChange: { files: 0, appearing: [], vanishing: [], unread: [] },
    inRepository: undefined,
    ...more,
  };
}

function elsewhere(more: Partial<RepositoryEffect> = {}): RepositoryEffect {
  return { total: 389, isWhole: true, files: 60, unread: 0, rules: [], stopped: undefined, ...more };
}

const contradiction = {
  rule: "docs/style",
  option: "style",
  decides: { path: "AGENTS.md", line: 1, text: "a", says: '"google"' },
  yields: { path: "CLAUDE.md", line: 2, text: "b", says: '"numpy"' },
};

describe("the report of a proposal", () => {
  test("says in its title what would change", () => {
    const rules = [
      edit("a/one", "new"),
      edit("a/two", "new"),
      edit("a/two", "new", { reach: { folder: "app/", globs: undefined } }),
      edit("a/three", "gone"),
    ];
    const found = [{ rule: "a/one", count: 140, examples: [finding("b.py", 3)] }];
    const { title, summary, conclusion } = proposalReport(
      comparison({
        rules,
        inChange: { files: 2, appearing: [finding("a.py", 1)], vanishing: [], unread: [] },
        inRepository: elsewhere({ rules: found, isWhole: false, stopped: "Looking stopped.", unread: 1 }),
      }),
    );
    expect(conclusion).toBe("success");
    expect(title).toBe(
      "2 rules would be new, 1 would go; 1 new finding in this pull request, 140 findings in 60 of at least 389 other files",
    );
    expect(summary).toContain(
      "This pull request edits `AGENTS.md`. Once it is merged, 2 rules would be new, 1 would go.",
    );
    expect(summary).toContain("In the 2 Python files of this pull request 1 finding would be new.");
    expect(summary).toContain("Looking stopped. 1 file could not be read.");
    expect(summary).toContain("Nothing of this is enforced before it is merged");
  });

  test("is short where nothing changes", () => {
    expect(proposalReport(comparison({ sameItems: 3 }))).toMatchObject({
      conclusion: "success",
      title: "No rule would change",
      text: "**Items of the edited checklists**\n\n3 other items stay as they are.",
      annotations: [],
    });
  });

  test("shows each rule as it is and would be, where, and who asks for it", () => {
    const links = {
      before: { item: () => "https://example.com/before" },
      after: { item: () => "https://example.com/after" },
    };
    const rules = [
      edit("a/one", "changed", { after: active("a/one", { severity: "error", options: { most: 3 } }) }),
      edit("a/three", "gone", { reach: { folder: "app/", globs: ["*.py"] }, isConfigured: true }),
    ];
    const { text } = proposalReport(comparison({ rules }), links);
    expect(text).toContain(
      '| `a/one` | all | warning | error `{"most":3}` | [“Say why”](https://example.com/after) |',
    );
    expect(text).toContain(
      "| `a/three` | `*.py` in `app/` | warning | not asked for | [“Say why”](https://example.com/before); `rules` of the configuration |",
    );
  });

  test("shows what becomes of each item, and of findings", () => {
    const items = [
      item(1),
      item(2, { before: "enforced", after: "manual", reason: "no rule answers it", rules: [] }),
      item(3, { before: "context", after: undefined }),
    ];
    const inChange = {
      files: 1,
      appearing: [finding("a.py", 1)],
      vanishing: [finding("a.py", 9)],
      unread: [],
    };
    const inRepository = elsewhere({ rules: [{ rule: "a/b", count: 7, examples: [finding("z.py", 5)] }] });
    const { text } = proposalReport(comparison({ items, inChange, inRepository }));
    expect(text).toContain("| `AGENTS.md:1` | Say why | new | enforced: `docs/missing-docstring` |");
    expect(text).toContain("| `AGENTS.md:2` | Say why | enforced | left to people (no rule answers it) |");
    expect(text).toContain("| `AGENTS.md:3` | Say why | asks for nothing | gone |");
    expect(text).toMatch(
      /would be new in this pull request\*\*\n\n- `a\.py:1` \(warning, `docs\/missing-docstring`\)/,
    );
    expect(text).toMatch(/would go\*\*\n\n- `a\.py:9`/);
    expect(text).toContain("| `a/b` | 7 | `z.py:5` |");
  });

  test("asks for a look at what its author hardly meant", () => {
    const old = comparison({ contradictions: [{ contradiction, isNew: false }] });
    expect(proposalReport(old)).toMatchObject({
      conclusion: "success",
      text: expect.stringContaining("**Contradictions**\n\n- Two items disagree"),
    });
    const fresh = proposalReport(comparison({ contradictions: [{ contradiction, isNew: true }] }));
    expect(fresh.conclusion).toBe("neutral");
    expect(fresh.summary).toContain("The edit brings 1 contradiction");
    expect(fresh.text).toContain("- New: Two items disagree");
    const notes = [{ path: "AGENTS.md", line: 1, text: "The front matter can't be read." }];
    expect(proposalReport(comparison({ notes }))).toMatchObject({
      conclusion: "neutral",
      text: expect.stringContaining("- `AGENTS.md:1`: The front matter can't be read."),
    });
    const unread = [{ path: "CLAUDE.md", reason: "is binary" }];
    expect(proposalReport(comparison({ unread })).conclusion).toBe("neutral");
  });

  test("says what stands in, and what was mended", () => {
    const { summary } = proposalReport(comparison({ bringsStandIns: true, mendsConfig: true }));
    expect(summary).toContain("its bundled ones would be used");
    expect(summary).toContain("with this one it would be again");
  });

  test("says that the rest of the repository was not looked at, and why", () => {
    const inRepository = elsewhere({ total: 0, files: 0, isWhole: false, stopped: "GitHub did not answer." });
    const { title, summary } = proposalReport(comparison({ inRepository }));
    expect(title).toBe("No rule would change");
    expect(summary).toContain("The rest of the repository was not looked at. GitHub did not answer.");
  });

  test("names the lines of a configuration that can't be read, as annotations, too", () => {
    const problems = [{ path: ".github/rubric.yml", line: 3, message: `There is no key \`x\`. ${HOSTILE}` }];
    const report = proposalReport({ edited: [".github/rubric.yml"], problems });
    expect(report).toMatchObject({
      conclusion: "action_required",
      title: "The new configuration can't be read",
      text: expect.stringContaining("- `.github/rubric.yml:3`: There is no key `x`."),
      annotations: [{ path: ".github/rubric.yml", startLine: 3, endLine: 3, level: "failure" }],
    });
    expect(report.text).not.toMatch(/(?<!\\)<img/);
    expect(report.annotations[0]?.message).not.toContain("\u202e");
  });

  test("annotates what the pull request has: the line that leads to a file elsewhere, and no file that is gone", () => {
    const elsewhere = { path: "acme/base:.github/rubric.yml", line: 7, message: "`scope` can't be `x`." };
    const problems = [{ ...elsewhere, extendedAt: { path: ".github/rubric.yml", line: 2 } }, elsewhere];
    const { text, annotations } = proposalReport({ edited: [".github/rubric.yml"], problems });
    expect(text.match(/`acme\/base:\.github\/rubric\.yml:7`/g)).toHaveLength(2);
    expect(annotations).toMatchObject([
      {
        path: ".github/rubric.yml",
        startLine: 2,
        message: "acme/base:.github/rubric.yml:7: `scope` can't be `x`.",
      },
    ]);
  });

  test("obeys no word of a checklist, a path or a message", () => {
    const asker = { file: HOSTILE, line: 1, text: HOSTILE, bundled: false };
    const report = proposalReport(
      comparison({
        edited: [HOSTILE],
        rules: [
          edit("a/one", "new", {
            reach: { folder: HOSTILE, globs: [HOSTILE] },
            after: active("a/one", { items: [asker], options: { style: HOSTILE } }),
          }),
        ],
        items: [item(1, { path: HOSTILE, text: HOSTILE, after: "manual", reason: HOSTILE })],
        notes: [{ path: HOSTILE, line: 1, text: HOSTILE }],
        unread: [{ path: HOSTILE, reason: HOSTILE }],
        inChange: { files: 1, appearing: [finding(HOSTILE, 1, HOSTILE)], vanishing: [], unread: [] },
        inRepository: elsewhere({
          rules: [{ rule: "a/one", count: 1, examples: [finding(HOSTILE, 1)] }],
          stopped: HOSTILE,
        }),
      }),
    );
    const shown = `${report.summary}\n${report.text}`;
    const outsideCode = shown.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, "");
    expect(outsideCode).not.toMatch(/(?<!\\)<|@acme|(?<!\\)\]\(javascript/);
    expect(shown).not.toContain("\u202e");
    const rows = report.text.split("\n").filter((line) => line.startsWith("| `a/one` |"));
    expect(rows.map((row) => row.match(/(?<!\\)\|/g)?.length)).toEqual([6, 4]);
  });

  test("is cut to what GitHub takes, and says so", () => {
    const rules = Array.from({ length: 900 }, (_, at) =>
      edit(`a/${at}`, "new", { reach: { folder: `${"x".repeat(150)}/`, globs: undefined } }),
    );
    const findings = Array.from({ length: 5_000 }, (_, at) =>
      finding(`${"p".repeat(100)}.py`, at + 1, "🔴".repeat(200)),
    );
    const items = Array.from({ length: 3_000 }, (_, at) => item(at + 1, { text: "é".repeat(500) }));
    const { text, summary } = proposalReport(
      comparison({
        rules,
        items,
        edited: Array.from({ length: 500 }, (_, at) => `${"é".repeat(200)}${at}.md`),
        notes: items.map(({ path, line, text: words }) => ({ path, line, text: words })),
        inChange: { files: 9, appearing: findings, vanishing: findings, unread: [] },
      }),
    );
    expect(sizeOf(text)).toBeLessThanOrEqual(65_535);
    expect(sizeOf(summary)).toBeLessThanOrEqual(65_535);
    expect(text).toMatch(/… and \d+ more, left out for length/);
    expect(text).toContain("**Notes on the edited checklists**");
    expect(text.endsWith("… (cut: the text is too long)")).toBe(false);
    expect(summary).toContain("and 495 more");
  });
});
