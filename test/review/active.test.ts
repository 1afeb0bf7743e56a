import { describe, expect, test } from "vitest";
import type { Binding, Checklist, CompiledItem } from "../../src/checklist/checklist.ts";
import { activeRules, activeRulesFor } from "../../src/review/active.ts";
import { selectRules } from "../../src/review/select.ts";
import { defineRequirement, defineRule, option, type Requirement } from "../../src/rules/rule.ts";
import { checklistWith, itemWith } from "./checklist.ts";

const binding = (rule: string, over: Partial<Binding> = {}): Binding => ({
  rule,
  options: {},
  severity: "warning",
  matched: [],
  ask: "x",
  checked: true,
  ...over,
});

const item = (line: number, ...bindings: Binding[]): CompiledItem =>
  itemWith({
    line,
    text: `item ${line}`,
    state: bindings.length > 0 ? "enforced" : "manual",
    bindings,
  });

const checklist = (path: string, ...items: CompiledItem[]): Checklist => checklistWith(path, items);

describe("active rules", () => {
  test("leave out what an earlier item wants the opposite of", () => {
    const against = { ...item(3), against: [{ rule: "b/x", matched: ["no"] }] };
    const [wants, refuses] = [checklist("a.md", item(1, binding("b/x"))), checklist("b.md", against)];
    expect(activeRules([wants, refuses], {}).map(({ rule }) => rule)).toEqual(["b/x"]);
    expect(activeRules([refuses, wants], {})).toEqual([]);
    expect(activeRules([refuses, wants], { "b/x": "error" })).toEqual([]);
  });

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

  test("take each option from the first item that sets it, and lists from all", () => {
    const [active] = activeRules(
      [
        checklist("a.md", item(1, binding("a/x", { options: { style: "google", kinds: ["class"] } }))),
        checklist(
          "b.md",
          item(1, binding("a/x", { options: { style: "numpy", max: 3, kinds: ["module", "class"] } })),
        ),
      ],
      {},
    );
    expect(active?.options).toEqual({ style: "google", kinds: ["class", "module"], max: 3 });
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

describe("the active rules of a file", () => {
  const reaching = (path: string, folder: string, ...bindings: Binding[]): Checklist => ({
    ...checklist(path, item(1, ...bindings)),
    reach: { folder, globs: undefined, because: "It is so." },
  });
  const lists = [
    reaching("app/AGENTS.md", "app/", binding("a/x", { severity: "error", options: { max: 1 } })),
    reaching("AGENTS.md", "", binding("a/x", { severity: "note", options: { max: 2 } }), binding("b/y")),
    reaching("lib/AGENTS.md", "lib/", binding("c/z")),
  ];

  test("are those of the checklists that apply to it: quotes, severity and options", () => {
    const rulesFor = activeRulesFor(lists, { "b/y": "off" });
    const files = (path: string) =>
      rulesFor(path).map(({ rule, severity, options, items }) => [
        rule,
        severity,
        options,
        items.map(({ file }) => file),
      ]);
    expect(files("app/a.py")).toEqual([["a/x", "error", { max: 1 }, ["app/AGENTS.md", "AGENTS.md"]]]);
    expect(files("a.py")).toEqual([["a/x", "note", { max: 2 }, ["AGENTS.md"]]]);
    expect(files("lib/a.py")).toEqual([
      ["a/x", "note", { max: 2 }, ["AGENTS.md"]],
      ["c/z", "warning", {}, ["lib/AGENTS.md"]],
    ]);
  });

  test("are none where none applies", () => {
    expect(activeRulesFor(lists.slice(2), {})("app/a.py")).toEqual([]);
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
  const rules = new Map<string, Requirement>([
    ["async/call", plain],
    ["docs/one", plain],
    ["docs/style", undecided],
    ["docs/later", defineRequirement({ summary: "", severity: "note", asks: [] })],
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

  test("are none yet where they are not checked yet", () => {
    expect(names("docs/later")).toBe('"docs/later" is not checked yet: it is left to people.');
  });

  test("have to be wanted one way or the other", () => {
    expect(names("docs/style")).toBe(
      'The rule "docs/style" runs only when a checklist says which way it is wanted.',
    );
  });
});
