import { describe, expect, test } from "vitest";
import type { Binding, Checklist, CompiledItem } from "../../src/checklist/checklist.ts";
import { everywhere } from "../../src/checklist/reach.ts";
import { activeRules } from "../../src/review/active.ts";
import { selectRules } from "../../src/review/select.ts";
import { defineRule, option } from "../../src/rules/rule.ts";

const binding = (rule: string, over: Partial<Binding> = {}): Binding => ({
  rule,
  options: {},
  severity: "warning",
  matched: [],
  ask: "x",
  checked: true,
  ...over,
});

const item = (line: number, ...bindings: Binding[]): CompiledItem => ({
  line,
  text: `item ${line}`,
  headings: [],
  polarity: "want",
  state: bindings.length > 0 ? "enforced" : "manual",
  reason: undefined,
  bindings,
  against: [],
});

const checklist = (path: string, ...items: CompiledItem[]): Checklist => ({
  path,
  bundled: false,
  reach: everywhere("An agent file applies everywhere."),
  name: path,
  description: undefined,
  items,
  notes: [],
});

describe("active rules", () => {
  test("are one for each rule that is asked for, with every item that asks", () => {
    const active = activeRules(
      [
        checklist("a.md", item(1, binding("b/x")), item(2)),
        checklist("b.md", item(7, binding("b/x"), binding("a/y"))),
      ],
      {},
    );
    expect(active.map(({ rule, items }) => [rule, items.map(({ file, line }) => `${file}:${line}`)])).toEqual(
      [
        ["a/y", ["b.md:7"]],
        ["b/x", ["a.md:1", "b.md:7"]],
      ],
    );
  });

  test("quote an item once, however often it asks", () => {
    const [active] = activeRules([checklist("a.md", item(1, binding("a/x"), binding("a/x")))], {});
    expect(active?.items).toHaveLength(1);
  });

  test("take each option of the first item that sets it, and the highest severity", () => {
    const [active] = activeRules(
      [
        checklist(
          "a.md",
          item(1, binding("a/x", { severity: "note" })),
          item(2, binding("a/x", { options: { max: 3 }, severity: "error" })),
          item(3, binding("a/x", { options: { max: 9, min: 1 } })),
        ),
      ],
      {},
    );
    expect(active).toMatchObject({ options: { max: 3, min: 1 }, severity: "error" });
  });

  test("put lists of options together", () => {
    const lists = [
      ["b", "a"],
      ["a", "c"],
    ].map((kinds) => binding("a/x", { options: { kinds } }));
    const [active] = activeRules([checklist("a.md", item(1, ...lists))], {});
    expect(active?.options).toEqual({ kinds: ["b", "a", "c"] });
  });

  test("obey the configuration: a rule's own entry before its group's", () => {
    const lists = [checklist("a.md", item(1, binding("a/x"), binding("a/y"), binding("b/z")))];
    const active = activeRules(lists, { a: "off", "a/y": "note", b: "error" });
    expect(active.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["a/y", "note"],
      ["b/z", "error"],
    ]);
  });

  test("are not started by the configuration alone", () => {
    expect(activeRules([], { "a/x": "error" })).toEqual([]);
  });
});

describe("selected rules", () => {
  const plain = defineRule({ summary: "", severity: "note", asks: [], *check() {} });
  const undecided = defineRule({
    summary: "",
    severity: "note",
    asks: [],
    options: option.strictObject({ style: option.enum(["a", "b"]) }),
    *check() {},
  });
  const rules = new Map([
    ["async/call", plain],
    ["docs/one", plain],
    ["docs/style", undecided],
  ]);
  const names = (selection: string) => {
    const selected = selectRules(selection, rules);
    return "reason" in selected ? selected.reason : selected.active.map(({ rule }) => rule);
  };

  test("are named by `all`, group or rule", () => {
    expect(names("all")).toEqual(["async/call", "docs/one"]);
    expect(names("docs, async/call")).toEqual(["async/call", "docs/one"]);
    expect(names("docs/one,docs")).toEqual(["docs/one"]);
  });

  test("are refused with the nearest name", () => {
    expect(names("doc")).toBe('There is no rule or group "doc". Did you mean "docs"?');
    expect(names("docs/one,")).toBe('There is no rule or group "". `rubric rules` lists them.');
  });

  test("have to be wanted one way or the other", () => {
    expect(names("docs/style")).toBe(
      'The rule "docs/style" runs only when a checklist says which way it is wanted.',
    );
  });
});
