import { describe, expect, test } from "vitest";
import { closedBody, commentBody } from "../../src/report/comment.ts";
import { readMark } from "../../src/report/mark.ts";
import { sizeOf } from "../../src/report/text.ts";
import type { Finding } from "../../src/review/finding.ts";
import { findingWith } from "../review/finding.ts";

const PRINT = "0123456789abcdef0123";
const RULE = "async/blocking-call";

function finding(over: Partial<Finding> = {}): Finding {
  return findingWith({
    rule: RULE,
    line: 2,
    message: "`time.sleep` blocks the event loop; await `asyncio.sleep` instead.",
    fingerprint: PRINT,
    items: [{ file: ".claude/agents/api.md", line: 12, text: "Avoid *blocking* I/O", bundled: false }],
    ...over,
  });
}

const body = (over: Partial<Finding> = {}, suggestion?: string) =>
  commentBody({ finding: finding(over), others: [], suggestion });

describe("a comment", () => {
  test("says what is wrong, who asked for it, and what it is known by", () => {
    expect(body()).toBe(
      [
        "`time.sleep` blocks the event loop; await `asyncio.sleep` instead.",
        "<sub>“Avoid \\*blocking\\* I/O” (`.claude/agents/api.md:12`) · `async/blocking-call`</sub>",
        `<!-- rubric:${PRINT} async/blocking-call -->`,
      ].join("\n\n"),
    );
  });

  test("links where there is something to link to", () => {
    const links = {
      item: ({ file, line }: { file: string; line: number }) => `https://x.io/${file}#L${line}`,
      rule: (rule: string) => `https://y.io/(${rule})`,
    };
    expect(commentBody({ finding: finding(), others: [], suggestion: undefined }, links)).toContain(
      "<sub>[“Avoid \\*blocking\\* I/O”](https://x.io/.claude/agents/api.md#L12) · [`async/blocking-call`](https://y.io/%28async/blocking-call%29)</sub>",
    );
  });

  test("counts further items, and says which are bundled", () => {
    const item = { file: "agents/api.md", line: 3, text: "No blocking", bundled: true };
    expect(body({ items: [item, item, item] })).toContain(
      "<sub>“No blocking” (`agents/api.md:3`, bundled with Rubric) and 2 more · `async/blocking-call`</sub>",
    );
    expect(body({ items: [] })).toContain("<sub>`async/blocking-call`</sub>");
  });

  test("offers the suggestion as a block that holds it", () => {
    expect(body({}, "    x = 1\n")).toContain("\n\n```suggestion\n    x = 1\n```\n\n");
    expect(body({}, "")).toContain("\n\n```suggestion\n```\n\n");
    expect(body({}, "\n")).toContain("\n\n```suggestion\n\n```\n\n");
    expect(body({}, 'x = """\n````\n"""\n')).toContain('\n\n`````suggestion\nx = """\n````\n"""\n`````\n\n');
  });

  test("offers no code in which a character hides", () => {
    expect(body({}, "x = '\u202e'\n")).not.toContain("suggestion");
  });

  test("stays within GitHub's limit, with its mark", () => {
    const long = "é@joe `x` ".repeat(20_000);
    const items = [{ file: long, line: 1, text: long, bundled: false }];
    for (const suggestion of [undefined, `${long}\n`, "x\n"]) {
      const text = body({ message: long, items }, suggestion);
      expect(sizeOf(text)).toBeLessThanOrEqual(65_535);
      expect(readMark(text)).toEqual({ known: [{ fingerprint: PRINT }], rule: RULE, isFixed: false });
    }
  });
});

describe("a comment on several findings", () => {
  const second = finding({ line: 14, message: "`open` blocks the event loop.", fingerprint: "f".repeat(20) });
  const both = (more: Partial<Parameters<typeof commentBody>[0]> = {}, links = {}) =>
    commentBody({ finding: finding(), others: [second], suggestion: undefined, ...more }, links);

  test("names the others with their lines, and is known by all", () => {
    expect(both().split("\n\n").slice(1, 3)).toEqual([
      "Also in this function:",
      "- line 14: `open` blocks the event loop.",
    ]);
    expect(readMark(both())?.known.map(({ fingerprint }) => fingerprint)).toEqual([PRINT, "f".repeat(20)]);
  });

  test("links their lines, and offers its suggestion before them", () => {
    const links = { line: (path: string, line: number) => `https://x.io/${path}#L${line}` };
    const text = both({ suggestion: "x = 1\n" }, links);
    expect(text).toContain("```\n\nAlso in this function:\n\n- [line 14](https://x.io/a.py#L14): `open`");
  });

  test("names others without markup where their messages are cut", () => {
    const message = `\`b\` takes \`dict[Literal["@octocat [l](https://e.x)${"A".repeat(400)}"]]\`; say what.`;
    const text = commentBody({ finding: finding(), others: [finding({ message })], suggestion: undefined });
    expect(text).toContain("cut: the text is too long");
    expect(text).not.toContain("@octocat");
    expect(text).not.toContain("[l](");
  });

  test("stays within GitHub's limit, and says what it leaves out", () => {
    const others = Array.from({ length: 49 }, (_, at) =>
      finding({ message: "é@joe ".repeat(10_000), fingerprint: String(at).padStart(20, "0") }),
    );
    const links = { line: () => `https://x.io/${"long/".repeat(800)}` };
    const text = both({ others, finding: finding({ message: "é".repeat(70_000) }) }, links);
    expect(sizeOf(closedBody(text))).toBeLessThanOrEqual(65_535);
    expect(readMark(text)?.known).toHaveLength(50);
    expect(text).toMatch(/… and \d+ more, left out for length/);
  });
});

describe("the mark", () => {
  test("keeps what the findings are known by in a file of another name, also when they are fixed", () => {
    const trace = { key: "a".repeat(20), isOfFile: false };
    const known = [{ fingerprint: PRINT, trace: trace.key }];
    expect(body({ trace })).toContain(`\n\n<!-- rubric:${PRINT}/${trace.key} ${RULE} -->`);
    expect(readMark(body({ trace }))).toEqual({ known, rule: RULE, isFixed: false });
    expect(readMark(closedBody(body({ trace })))).toEqual({ known, rule: RULE, isFixed: true });
  });

  test("of an earlier version names no rule", () => {
    expect(readMark(`<!-- rubric:${PRINT} -->`)).toEqual({ known: [{ fingerprint: PRINT }], isFixed: false });
    expect(readMark(`<!-- rubric:${PRINT} fixed -->`)).toEqual({
      known: [{ fingerprint: PRINT }],
      isFixed: true,
    });
  });

  test("is read from the end of a comment only", () => {
    const other = "ffffffffffffffffffff";
    expect(readMark(`<!-- rubric:${other} -->\n\n${body()}\n`)).toEqual({
      known: [{ fingerprint: PRINT }],
      rule: RULE,
      isFixed: false,
    });
    expect(readMark(`${body()}\nand more`)).toBeUndefined();
  });

  test("can't be brought in by what a comment quotes", () => {
    const fake = "<!-- rubric:ffffffffffffffffffff -->";
    const items = [{ file: fake, line: 1, text: fake, bundled: false }];
    expect(readMark(body({ message: fake, items }, `# ${fake}\n`))?.known).toEqual([{ fingerprint: PRINT }]);
  });

  test.each([
    "",
    "<!-- rubric: -->",
    "<!-- rubric:123 -->",
    `<!-- rubric:${PRINT.toUpperCase()} -->`,
    "<!-- rubric:",
    `rubric:${PRINT} -->`,
    `<!-- rubric:${PRINT}, -->`,
    `<!-- rubric:${PRINT},x -->`,
    `<!-- rubric:${PRINT}/ -->`,
    `<!-- rubric:${PRINT}/${PRINT}/${PRINT} -->`,
    `<!-- rubric:${PRINT} fixed fixed -->`,
    `<!-- rubric:${PRINT} ${RULE} fixed fixed -->`,
    `<!-- rubric:${PRINT} ${RULE} ${RULE} -->`,
    `<!-- rubric:${PRINT} rule -->`,
  ])("is not read from %j", (text) => {
    expect(readMark(text)).toBeUndefined();
  });
});

describe("a comment whose finding is gone", () => {
  test("says so once", () => {
    const fixed = closedBody(body());
    expect(fixed).toMatch(/^\*\*Fixed\.\*\*\n\n`time\.sleep` blocks/);
    expect(readMark(fixed)).toEqual({ known: [{ fingerprint: PRINT }], rule: RULE, isFixed: true });
    expect(closedBody(fixed)).toBe(fixed);
    expect(closedBody("somebody's words")).toBe("somebody's words");
  });

  test("or permitted, says that, and why", () => {
    const closed = closedBody(body(), {
      permission: { comment: "allow", line: 7, reason: "@all of *it*" },
    });
    expect(closed).toMatch(
      /^\*\*Permitted\*\* by the comment in line 7: “@\u200ball of \\\*it\\\*”\n\n`time/,
    );
    expect(readMark(closed)).toEqual({ known: [{ fingerprint: PRINT }], rule: RULE, isFixed: true });
    const noqa = closedBody(body(), { permission: { comment: "noqa", line: 7, reason: undefined } });
    expect(noqa).toMatch(/^\*\*Permitted\*\* by the comment in line 7\.\n/);
  });

  test("or not asked for any longer, says that instead of calling it fixed", () => {
    const closed = closedBody(body(), { isUnasked: true });
    expect(closed).toMatch(/^\*\*No longer asked for\.\*\*\n\n`time\.sleep` blocks/);
    expect(readMark(closed)?.isFixed).toBe(true);
  });

  test("stays within GitHub's limit", () => {
    const longest = body({ message: "x".repeat(100_000) });
    expect(sizeOf(closedBody(longest))).toBeLessThanOrEqual(65_535);
    const permission = { comment: "allow", line: 1, reason: "😀@*".repeat(75) } as const;
    expect(sizeOf(closedBody(longest, { permission }))).toBeLessThanOrEqual(65_535);
  });
});
