import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directivesIn } from "../../src/review/permission-comment.ts";
import { cost, isProportional } from "../growth.ts";

/** Directives in short: the names that are allowed, or the codes, and the reason. */
function read(text: string) {
  return directivesIn(text).map((directive) => {
    if (directive.kind === "allow") return [directive.names.map((name) => name.text), directive.reason];
    if (directive.kind === "noqa") return ["noqa", directive.codes && [...directive.codes]];
    return ["misspelt", text.slice(directive.start, directive.end)];
  });
}

describe("a permission", () => {
  it.each([
    ["# rubric: allow[a/b] it is so", [[["a/b"], "it is so"]]],
    ["#rubric:allow[a/b]it is so", [[["a/b"], "it is so"]]],
    ["# rubric: allow [ a/b , c/d ] it is so ", [[["a/b", "c/d"], "it is so"]]],
    ["# Rubric: Allow[a/b] it is so\r", [[["a/b"], "it is so"]]],
    ["# rubric: allow[a/b]: it is so", [[["a/b"], "it is so"]]],
    ["# rubric: allow[a/b] — it is so", [[["a/b"], "it is so"]]],
    ["# rubric: allow[a/b] 为了兼容", [[["a/b"], "为了兼容"]]],
    ["# rubric: allow[a/b] see #12 and [3]", [[["a/b"], "see #12 and [3]"]]],
    ["# rubric: allow[a/b,] it is so", [[["a/b"], "it is so"]]],
    ["# rubric: allow[a/b]", [[["a/b"], undefined]]],
    ["# rubric: allow[a/b] -- ...", [[["a/b"], undefined]]],
    ["# rubric: allow[a/b]  # it is so", [[["a/b"], undefined]]],
    ["# rubric: allow[] it is so", [[[], "it is so"]]],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["# type: ignore  # rubric: allow[a/b] why", [[["a/b"], "why"]]],
    ["# type: ignore # rubric: allow[a/b] why  # pragma: no cover", [[["a/b"], "why"]]],
    [
      "# rubric: allow[a/b] why  # rubric: allow[c/d] and why",
      [
        [["a/b"], "why"],
        [["c/d"], "and why"],
      ],
    ],
    [
      "# rubric: allow[a/b] why #noqa",
      [
        [["a/b"], "why"],
        ["noqa", undefined],
      ],
    ],
    [
      "# words  # noqa: A1  ## rubric: allow[a/b] why",
      [
        ["noqa", ["A1"]],
        [["a/b"], "why"],
      ],
    ],
  ])("among others: %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "# rubric: allow(a/b) why",
    "# rubric: allow: a/b",
    "# rubric: allow a/b because",
    "# rubric: allow[a/b why",
    "# rubric: allow",
    "# rubric: ignore[a/b] why",
    "# rubric: disable=a/b",
    "# rubric: noqa",
  ])("that is misspelt: %j", (text) => {
    expect(read(text)).toEqual([["misspelt", text.slice(2)]]);
  });

  it.each([
    "# rubric",
    "# rubric: what an essay is graded by",
    "# rubric: allow teachers to edit it",
    "# write `# rubric: allow[a/b] why`",
    "# see https://example.org/#rubric: allow[a/b]",
    "# rubricator: allow[a/b] why",
  ])("is not read from %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("has a reason of at most 300 characters, cut between two of them", () => {
    const [directive] = read(`# rubric: allow[a/b] ${"x".repeat(299)}😀 and more`);
    expect(directive).toEqual([["a/b"], `${"x".repeat(299)}…`]);
    expect(read(`# rubric: allow[a/b] ${"x".repeat(300)}`)).toEqual([[["a/b"], "x".repeat(300)]]);
  });
});

describe("a noqa", () => {
  it.each([
    ["# noqa", undefined],
    ["#NOQA", undefined],
    ["# noqa because I say so", undefined],
    ["# noqa: ANN001", ["ANN001"]],
    ["# noqa:ann001,D103", ["ANN001", "D103"]],
    ["# noqa : ANN001 D103 for now", ["ANN001", "D103"]],
    ["# noqa: for now", []],
  ])("%j", (text, codes) => {
    expect(read(text)).toEqual([["noqa", codes]]);
  });

  it.each(["# noqable", "# noqa-file", "# not noqa"])("is not read from %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});

it("tells where names stand, whatever is around them", () => {
  const word = fc.stringMatching(/^[a-z]{1,6}\/[a-z-]{1,9}$/);
  const space = fc.stringMatching(/^[ \t]{0,3}$/);
  const before = fc.constantFrom("", "# type: ignore  ", "# words #12 ");
  fc.assert(
    fc.property(before, fc.array(fc.tuple(space, word, space), { minLength: 1 }), (start, names) => {
      const text = `${start}# rubric: allow[${names.map((each) => each.join("")).join(",")}] why`;
      const [found] = directivesIn(text);
      const listed = found?.kind === "allow" ? found.names : [];
      expect(listed.map(({ text }) => text)).toEqual(names.map(([, name]) => name));
      for (const name of listed) expect(text.slice(name.start, name.end)).toBe(name.text);
    }),
  );
});

it("never fails, and stays inside of the comment", () => {
  const parts = fc.constantFrom(
    "#",
    " ",
    "rubric:",
    "allow",
    "[",
    "]",
    ",",
    "a/b",
    "noqa",
    ":",
    "A1",
    "why",
    "😀",
    "\r",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(parts).map((all) => all.join("")),
      ),
      (rest) => {
        const text = `#${rest}`;
        for (const { start, end } of directivesIn(text)) {
          expect(start).toBeGreaterThan(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      },
    ),
  );
});

describe("is read in time proportional to the comment", () => {
  it.each([
    ["names", (count: number) => `# rubric: allow[${"a/b,".repeat(count)}] why`],
    ["permissions", (count: number) => "# rubric: allow[a/b] why ".repeat(count)],
    ["open brackets", (count: number) => `# rubric: allow${"[".repeat(count)}`],
    ["permissions that never end", (count: number) => "# rubric: allow[a/b ".repeat(count)],
    ["spaces", (count: number) => `# rubric:${" ".repeat(count)}allow[a/b]${" ".repeat(count)}.`],
    ["spaces behind noqa", (count: number) => `# noqa${" ".repeat(count)}x`],
    ["marks", (count: number) => `# rubric: allow[a/b] ${"-".repeat(count)}`],
    ["hashes", (count: number) => " #".repeat(count) + "#".repeat(count)],
    ["codes", (count: number) => `# noqa: ${"A1,".repeat(count)}`],
    ["letters", (count: number) => ` #${"a".repeat(count)}`],
  ])("%s", (_, make) => {
    const [small, large] = [make(20_000), make(80_000)];
    expect(
      isProportional(
        () => cost(() => directivesIn(small)),
        () => cost(() => directivesIn(large)),
        50,
      ),
    ).toBe(true);
  });
});
