import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPython } from "../../src/python/file.ts";
import type { Task } from "../../src/review/inspect.ts";
import { inspectWith, type Parse } from "../../src/review/inspect-file.ts";
import { applyEdits } from "../../src/review/verify.ts";
import { defineRule } from "../../src/rules/rule.ts";
import { cost, isProportional } from "../growth.ts";
import { taskWith } from "./task.ts";

const RULES = new Map([
  [
    "x/bad",
    defineRule({
      summary: "",
      severity: "error",
      asks: [],
      like: ["BAD1", "BAD2"],
      *check(file) {
        for (const call of file.calls()) if (call.callee.text === "bad") yield { at: call, message: "`bad`" };
      },
    }),
  ],
  [
    "x/handler",
    defineRule({
      summary: "",
      severity: "error",
      asks: [],
      *check(file) {
        for (const handler of file.handlers()) yield { at: handler, message: "`handler`" };
      },
    }),
  ],
  [
    "x/function",
    defineRule({
      summary: "",
      severity: "error",
      asks: [],
      *check(file) {
        for (const fn of file.functions()) yield { at: fn, message: "`function`" };
      },
    }),
  ],
  [
    "x/file",
    defineRule({
      summary: "",
      severity: "error",
      asks: [],
      *check(file) {
        yield { at: { start: 0, end: 0, scope: file.module }, message: "`file`" };
      },
    }),
  ],
]);
/** Fails on the second file that it sees. */
function failing() {
  let calls = 0;
  return defineRule({
    summary: "",
    severity: "error",
    asks: [],
    check() {
      calls += 1;
      if (calls > 1) throw new Error("no such thing");
      return [];
    },
  });
}

const NAMES = new Set([...RULES.keys(), "x/unchecked", "rubric/unused-permission"]);

interface Asked extends Partial<Pick<Task, "scope">> {
  readonly rules?: readonly string[];
  readonly noqa?: boolean;
}

function taskOf(head: string, base: string | undefined, asked: Asked = {}): Task {
  const { scope = "introduced", noqa = false, rules = ["x/bad"] } = asked;
  return taskWith(base, head, {
    scope,
    rules: rules.map((rule) => ({ rule, options: {}, severity: "warning", items: [] })),
    permissions: { hearsNoqa: noqa, unused: "warning" },
  });
}

const parse: Parse = (path, text) => readPython(path, text);

function inspect(head: string, base: string | undefined, asked?: Asked) {
  const inspection = inspectWith(taskOf(head, base, asked), { parse, rules: RULES, names: NAMES });
  if ("skipped" in inspection) throw new Error(inspection.skipped);
  expect(inspection.crashes).toEqual([]);
  return inspection;
}

/** `line rule` of what is reported and of what is permitted. */
function said(head: string, base?: string, asked?: Asked) {
  const { findings, permitted } = inspect(head, base, asked);
  const short = ({ line, rule }: { line: number; rule: string }) => `${line} ${rule}`;
  return { reported: findings.map(short), permitted: permitted.map(short) };
}

const reports = (...reported: string[]) => ({ reported, permitted: [] });
const permits = (...permitted: string[]) => ({ reported: [], permitted });
const MARK = "# rubric: allow[x/bad] so it is";

describe("a permission counts", () => {
  it.each([
    ["on the line of a finding", `bad()  ${MARK}\n`, permits("1 x/bad")],
    ["for all findings on its line", `bad(), bad()  ${MARK}\n`, permits("1 x/bad", "1 x/bad")],
    ["for no other line", `bad()\na()  ${MARK}\n`, reports("1 x/bad", "2 rubric/unused-permission")],
    ["for no other rule", "bad()  # rubric: allow[x/handler] so\n", reports("1 x/bad")],
    ["where a statement begins", `a(  ${MARK}\n    bad(),\n    bad(),\n)\n`, permits("2 x/bad", "3 x/bad")],
    ["where a statement ends", `a(\n    bad(),\n    bad(),\n)  ${MARK}\n`, permits("2 x/bad", "3 x/bad")],
    [
      "inside of a statement for its line",
      `a(\n    bad(),  ${MARK}\n    bad(),\n)\n`,
      { reported: ["3 x/bad"], permitted: ["2 x/bad"] },
    ],
    [
      "inside of a statement for no other line",
      `a(\n    bad(),\n    b,  ${MARK}\n)\n`,
      reports("2 x/bad", "3 rubric/unused-permission"),
    ],
    ["inside of what is found", `bad(\n    1,  ${MARK}\n    2,\n)\n`, permits("1 x/bad")],
    ["inside of what is found, on a line of its own", `bad(\n    ${MARK}\n    2,\n)\n`, permits("1 x/bad")],
    [
      "at a function for all in it",
      `def f():  ${MARK}\n    bad()\n    bad()\n`,
      permits("2 x/bad", "3 x/bad"),
    ],
    [
      "at a function for nothing behind it",
      `def f():  ${MARK}\n    bad()\nbad()\n`,
      { reported: ["3 x/bad"], permitted: ["2 x/bad"] },
    ],
    [
      "at a class for its methods",
      `class A:  ${MARK}\n    def f(self):\n        bad()\n`,
      permits("3 x/bad"),
    ],
    ["at a decorator", `@a  ${MARK}\n@bad()\ndef f():\n    bad()\n`, permits("2 x/bad", "4 x/bad")],
    [
      "at the end of a signature",
      `def f(\n    a=bad(),\n):  ${MARK}\n    bad()\n`,
      permits("2 x/bad", "4 x/bad"),
    ],
    [
      "at an `if` for its condition only",
      `if bad():  ${MARK}\n    bad()\n`,
      { reported: ["2 x/bad"], permitted: ["1 x/bad"] },
    ],
    ["behind another comment", `bad()  # type: ignore  ${MARK}\n`, permits("1 x/bad")],
  ])("%s", (_, head, expected) => {
    expect(said(head)).toEqual(expected);
  });

  it.each([
    ["not in a string", `bad("${MARK}")\n`, reports("1 x/bad")],
    ["not in a string over several lines", `bad("""\n${MARK}\n""")\n`, reports("1 x/bad")],
    ["not in code that is commented out", `# bad()  ${MARK}\nbad()\n`, reports("2 x/bad")],
    [
      "not without a reason",
      "bad()  # rubric: allow[x/bad]\n",
      reports("1 x/bad", "1 rubric/unused-permission"),
    ],
    ["not above the line", `a()\n${MARK}\nbad()\n`, reports("3 x/bad", "2 rubric/unused-permission")],
  ])("%s", (_, head, expected) => {
    expect(said(head)).toEqual(expected);
  });

  it("where what is found ends", () => {
    const head = "try:\n    a()\nexcept A:\n    pass  # rubric: allow[x/handler] it may be gone\n";
    expect(said(head, undefined, { rules: ["x/handler"] })).toEqual(permits("3 x/handler"));
  });

  it("inside of a statement for nothing that only surrounds it", () => {
    const mark = "# rubric: allow[x/handler] so it is";
    const head = `try:\n    a()\nexcept A:\n    b(\n        1,  ${mark}\n        2,\n    )\n`;
    expect(said(head, undefined, { rules: ["x/handler"] })).toEqual(
      reports("3 x/handler", "5 rubric/unused-permission"),
    );
  });

  it("at a definition for the definition itself, decorators included", () => {
    const head = "@a\n@b\ndef f():  # rubric: allow[x/function] so it is\n    c()\n    d()\n";
    expect(said(head, undefined, { rules: ["x/function"] })).toEqual(permits("1 x/function"));
  });

  it("the first of two on a line", () => {
    const head = "bad()  # rubric: allow[x/bad] one  # rubric: allow[x/bad] two\n";
    const { findings, permitted } = inspect(head, undefined);
    expect(permitted).toMatchObject([{ permission: { reason: "one" } }]);
    expect(findings).toMatchObject([{ column: head.lastIndexOf("x/bad") + 1 }]);
  });

  it("above the first statement for what is said of the file", () => {
    const head = "#!/bin/python\n# Licence\n# rubric: allow[x/file] generated\n\na()\n";
    expect(said(head, undefined, { rules: ["x/file"] })).toEqual(permits("1 x/file"));
  });

  it("with Windows line ends", () => {
    expect(said(`def f():  ${MARK}\r\n    bad()\r\n`)).toEqual(permits("2 x/bad"));
    expect(said(`bad()  # rubric: allow[x/bad]\r\n`).reported).toContain("1 rubric/unused-permission");
  });

  it("once: of two that would, the nearer one is needed", () => {
    const head = `def f():  ${MARK}\n    bad()  ${MARK}\n`;
    expect(said(head)).toEqual({ reported: ["1 rubric/unused-permission"], permitted: ["2 x/bad"] });
    const twice = `def f():  ${MARK}\n    bad()  ${MARK}\n    bad()\n`;
    expect(said(twice)).toEqual(permits("2 x/bad", "3 x/bad"));
  });

  it("with its reason", () => {
    expect(inspect(`a(\n    bad(),\n)  ${MARK}\n`, undefined).permitted).toMatchObject([
      { rule: "x/bad", line: 2, permission: { comment: "allow", line: 3, reason: "so it is" } },
    ]);
  });
});

describe("a noqa", () => {
  const head = (comment: string) => `bad()  # noqa${comment}\n`;

  it("counts only where the configuration says so", () => {
    expect(said(head(""))).toEqual(reports("1 x/bad"));
    expect(said(head(": BAD1"))).toEqual(reports("1 x/bad"));
  });

  it.each([
    ["with a code the rule is like", ": BAD2", permits("1 x/bad")],
    ["with one among others", ": E501, bad1", permits("1 x/bad")],
    ["without codes", "", permits("1 x/bad")],
    ["not with another's code", ": E501", reports("1 x/bad")],
    ["not with a part of a code", ": BAD", reports("1 x/bad")],
  ])("counts %s", (_, comment, expected) => {
    expect(said(head(comment), undefined, { noqa: true })).toEqual(expected);
  });

  it("counts for its statement, not for a definition", () => {
    const noqa = { noqa: true };
    expect(said("a(\n    bad(),\n)  # noqa\n", undefined, noqa)).toEqual(permits("2 x/bad"));
    expect(said("def f(a=bad()):  # noqa\n    bad()\n", undefined, noqa)).toEqual({
      reported: ["2 x/bad"],
      permitted: ["1 x/bad"],
    });
  });

  it("has no reason, and need not be of use", () => {
    expect(inspect("bad()  # noqa\na()  # noqa: BAD1\n", undefined, { noqa: true })).toMatchObject({
      findings: [],
      permitted: [{ permission: { comment: "noqa", line: 1, reason: undefined } }],
    });
  });
});

describe("a change", () => {
  const open = "def f():\n    a()\n    bad()\n";
  const allowed = `def f():\n    a()\n    bad()  ${MARK}\n`;
  const allowedAbove = `def f():  ${MARK}\n    a()\n    bad()\n`;

  it.each([
    ["that leaves a permission alone is quiet", allowed, `b()\n${allowed}`, permits()],
    [
      "that leaves what it permits alone is quiet",
      allowedAbove,
      allowedAbove.replace("a()", "b()"),
      permits(),
    ],
    ["that takes a permission away brings the finding", allowed, open, reports("3 x/bad")],
    ["that takes it away elsewhere brings it, too", allowedAbove, open, reports("3 x/bad")],
    [
      "that takes its reason away brings both",
      allowed,
      allowed.replace(" so it is", ""),
      reports("3 x/bad", "3 rubric/unused-permission"),
    ],
    ["that permits what was there is told", open, allowed, permits("3 x/bad")],
    ["that permits it from elsewhere is told, too", open, allowedAbove, permits("3 x/bad")],
    ["that gives another reason is quiet", allowed, allowed.replace("so it is", "otherwise"), permits()],
    [
      "that renames a function and takes its permission away brings the finding",
      allowedAbove,
      open.replace("f()", "g()"),
      reports("3 x/bad"),
    ],
    ["that moves a permission is quiet", allowed, allowedAbove, permits()],
    ["that moves the function is quiet", allowed, `def g():\n    c()\n\n${allowed}`, permits()],
    [
      "that permits one and adds one like it brings that",
      "def f():\n    a(\n        bad(),\n    )\n",
      `def f():\n    a(\n        bad(),\n    )  ${MARK}\n    bad()\n`,
      { reported: ["5 x/bad"], permitted: ["3 x/bad"] },
    ],
    [
      "that mends what was permitted leaves a permission without need",
      allowed,
      allowed.replace("bad()", "b()"),
      reports("3 rubric/unused-permission"),
    ],
    ["that leaves a useless permission alone is quiet", `a()  ${MARK}\n`, `b()\na()  ${MARK}\n`, permits()],
    [
      "that adds one more is told",
      `a()  ${MARK}\n`,
      `a()  ${MARK}\nb()  ${MARK}\n`,
      reports("2 rubric/unused-permission"),
    ],
  ])("%s", (_, base, head, expected) => {
    expect(said(head, base)).toEqual(expected);
  });

  it("is told all in its files where the scope is files", () => {
    expect(said(allowed, allowed, { scope: "files" })).toEqual(permits("3 x/bad"));
    expect(said(`a()  ${MARK}\n`, `a()  ${MARK}\n`, { scope: "files" })).toEqual(
      reports("1 rubric/unused-permission"),
    );
  });

  it("is told what its lines hold where the scope is lines, and what they permit", () => {
    expect(said(`${allowed}bad()  ${MARK}\n`, allowed, { scope: "lines" })).toEqual(permits("4 x/bad"));
    expect(said(allowedAbove, open, { scope: "lines" })).toEqual(permits("3 x/bad"));
  });

  it("keeps a finding's fingerprint when it is permitted, and that of others like it", () => {
    const both = "bad()\nbad()\n";
    const prints = inspect(both, undefined).findings.map(({ fingerprint }) => fingerprint);
    const { findings, permitted } = inspect(`bad()  ${MARK}\nbad()\n`, undefined);
    expect([...permitted, ...findings].map(({ fingerprint }) => fingerprint)).toEqual(prints);
    expect(new Set(prints).size).toBe(2);
  });
});

describe("a permission for nothing", () => {
  const messages = (head: string, asked?: Asked) =>
    inspect(head, undefined, asked).findings.map(({ message }) => message);

  it("is told only of rules that look at the file", () => {
    expect(messages("a()  # rubric: allow[x/bad, x/handler, x/unchecked] so\n")).toEqual([
      "`x/bad` needs no permission here; delete it.",
    ]);
    expect(messages("a()  # rubric: allow[x/bad, nothing/here] so\n", { rules: [] })).toEqual([]);
  });

  it("is not told of a rule that failed", () => {
    const crashing = defineRule({
      summary: "",
      severity: "error",
      asks: [],
      check() {
        throw new Error("no such thing");
      },
    });
    const rules = new Map([...RULES, ["x/crash", crashing] as const]);
    const task = taskOf("bad()  # rubric: allow[x/crash, x/bad] so\n", undefined, {
      rules: ["x/crash", "x/bad"],
    });
    expect(inspectWith(task, { parse, rules, names: new Set(rules.keys()) })).toMatchObject({
      findings: [],
      permitted: [{ rule: "x/bad" }],
      crashes: [{ rule: "x/crash" }],
    });
  });

  it("is not told where a rule fails on the base side, which is a crash like any other", () => {
    const rules = new Map([["x/late", failing()]]);
    const task = taskOf("a()  # rubric: allow[x/late] so\n", "a()  # rubric: allow[x/lat] so\n", {
      rules: ["x/late"],
    });
    expect(inspectWith(task, { parse, rules, names: new Set(["x/late"]) })).toMatchObject({
      findings: [],
      crashes: [{ rule: "rubric/unused-permission", error: "Error: no such thing" }],
    });
  });

  it("names the rule that was meant", () => {
    expect(messages("a()  # rubric: allow[x/handlr, x, y/everything-else] so\n")).toEqual([
      "`x/handlr` is no rule and permits nothing; write `x/handler`.",
      "`x` is no rule and permits nothing; name the rule of the group, such as `x/unchecked`.",
      "`y/everything-else` is no rule and permits nothing; name one that `rubric rules` lists.",
    ]);
  });

  it("on a line of its own is told where to go", () => {
    expect(messages(`a()\n${MARK}\nb()\n`)).toEqual([
      "`x/bad` is permitted beside no code that needs it; put the comment at the end of the line it is about, or delete it.",
    ]);
  });

  it("may be permitted itself", () => {
    const head = "a()  # rubric: allow[x/bad, rubric/unused-permission] needed before 3.12\n";
    expect(said(head)).toEqual(permits("1 rubric/unused-permission"));
  });

  it("listed twice is needed once", () => {
    expect(messages("bad()  # rubric: allow[x/bad, x/bad] so\n")).toEqual([
      "`x/bad` needs no permission here; delete it.",
    ]);
  });

  it.each([
    ["a comment", `a()  ${MARK}\nb()\n`, "a()\nb()\n"],
    ["a line", `a()\n  ${MARK}\nb()\n`, "a()\nb()\n"],
    ["the last line", `a()\n${MARK}`, "a()\n"],
    ["a line with Windows' end", `a()\r\n${MARK}\r\nb()\r\n`, "a()\r\nb()\r\n"],
    ["a comment before Windows' line end", `a()  ${MARK}\r\nb()\r\n`, "a()\r\nb()\r\n"],
    ["the first of two on a line of their own", `  ${MARK}  # other words\na()\n`, "  # other words\na()\n"],
    ["all its names", "a()  # rubric: allow[x/bad, x/handler] so\n", "a()\n"],
    ["the first of two", `a()  ${MARK}  # type: ignore\n`, "a()  # type: ignore\n"],
    ["the second of two", `a()  # type: ignore  ${MARK}\n`, "a()  # type: ignore\n"],
    ["the middle of three", `a()  # type: ignore  ${MARK}  # noqa\n`, "a()  # type: ignore  # noqa\n"],
    [
      "several names in a row",
      "try: a()\nexcept A: b()  # rubric: allow[x/bad, x/bad, x/handler, x/bad, x/bad] so\n",
      "try: a()\nexcept A: b()  # rubric: allow[x/handler] so\n",
    ],
    ["a name", "bad()  # rubric: allow[x/bad, x/handler] so\n", "bad()  # rubric: allow[x/bad] so\n"],
    [
      "names on both sides of one that is needed",
      "try: bad()\nexcept A: b()  # rubric: allow[x/bad,x/handler , x/bad] so\n",
      "try: bad()\nexcept A: b()  # rubric: allow[x/handler] so\n",
    ],
  ])("is deleted with %s", (_, head, fixed) => {
    const task = inspect(head, undefined, { rules: ["x/bad", "x/handler"] });
    const lines = head.split("\n");
    const starts = lines.map((_, at) => lines.slice(0, at).join("\n").length + (at > 0 ? 1 : 0));
    const offset = (line: number, column: number) => (starts[line - 1] ?? head.length) + column - 1;
    const edits = task.findings.flatMap(({ fix = [] }) =>
      fix.map((edit) => ({
        start: offset(edit.line, edit.column),
        end: offset(edit.endLine, edit.endColumn),
        text: edit.text,
      })),
    );
    expect(applyEdits(head, edits)).toBe(fixed);
  });
});

it("every finding of a file is reported or permitted, whatever its comments are", () => {
  const comment = fc.constantFrom(
    "",
    `  ${MARK}`,
    "  # rubric: allow[x/handler, x/bad] why",
    "  # rubric: allow[x/bad]",
    "  # noqa: BAD1",
    "  # noqa  # rubric: allow[x/bad] why",
  );
  const line = fc.constantFrom("bad()", "def f(): bad()", "bad(bad())", "try: bad()\nexcept A: bad()");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(line, comment), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (rows, noqa) => {
        const head = rows.map(([code, mark]) => `${code}${mark}\n`).join("");
        const bare = rows.map(([code]) => `${code}\n`).join("");
        const rules = { rules: ["x/bad", "x/handler"], noqa };
        const plain = inspect(bare, undefined, rules).findings;
        const { findings, permitted } = inspect(head, undefined, rules);
        const told = [...findings.filter(({ rule }) => rule.startsWith("x/")), ...permitted];
        const prints = (all: readonly { fingerprint: string }[]) => all.map((one) => one.fingerprint).sort();
        expect(prints(told)).toEqual(prints(plain));
        expect(inspect(head, head, rules)).toMatchObject({ findings: [], permitted: [] });
      },
    ),
  );
});

describe("permissions are looked up in time proportional to the file", () => {
  it.each([
    ["many lines", (n: number) => `bad()  ${MARK}\n`.repeat(n)],
    ["many that nothing needs", (n: number) => `a()  ${MARK}\n`.repeat(n)],
    ["many above the first statement", (n: number) => `${`${MARK}\n`.repeat(n)}bad()\n`],
    ["many in one statement", (n: number) => `a(\n${`    bad(),  ${MARK}\n`.repeat(n)})\n`],
    ["many names", (n: number) => `bad()  # rubric: allow[${"x/bad,".repeat(n)}] why\n`],
    ["many unknown names", (n: number) => `bad()  # rubric: allow[${"x/baad,".repeat(n)}] why\n`],
    ["many on one line", (n: number) => `${"bad();".repeat(n)}bad()  ${`${MARK}  `.repeat(n)}\n`],
    [
      "a long statement with both ends",
      (n: number) => `a(  ${MARK}\n${"    bad(),\n".repeat(n)})  ${MARK}\n`,
    ],
    ["many definitions", (n: number) => `def f():  ${MARK}\n    bad()\n`.repeat(n)],
    [
      "deep definitions, and much behind them",
      (n: number) => {
        const deep = Math.floor(Math.sqrt(n));
        const nest = Array.from({ length: deep }, (_, at) => `${" ".repeat(at)}class A:  ${MARK}\n`).join("");
        return `${nest}${" ".repeat(deep)}bad()\n${"bad()\n".repeat(n)}`;
      },
    ],
    ["a long comment", (n: number) => `bad()  ${MARK} ${"and ".repeat(n)}\n`],
  ])("%s", (_, make) => {
    const [small, large] = [make(1_000), make(4_000)];
    expect(
      isProportional(
        () => cost(() => inspect(small, undefined, { noqa: true })),
        () => cost(() => inspect(large, undefined, { noqa: true })),
        200,
      ),
    ).toBe(true);
  });
});
