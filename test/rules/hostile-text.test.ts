import { createContext, Script } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { ASSUMED } from "../../scripts/survey/assumed-options.ts";
import type { PythonFile } from "../../src/python/facts.ts";
import { defineRule, type Rule } from "../../src/rules/rule.ts";
import { cost, isProportional } from "../growth.ts";
import { CONSTRUCTS, FRAGMENTS, hostileFile, MANY, SPACES, spaced } from "./hostile-code.ts";
import { problems, rulePages } from "./pages.ts";

/** The clock goes on while others have the processor. */
vi.setConfig({ testTimeout: 120_000 });

/** Characters of hostile text: enough for quadratic work to take more than a moment. */
const LENGTH = 10_000;
/** How many of a kind stand in a file. */
const MANY_THINGS = 1_200;
const MOMENT = 20;
/** Milliseconds after which a rule is stopped: exponential work would never end. */
const STUCK = 3_000;

interface Named {
  readonly name: string;
  readonly rule: Rule;
}

const context = createContext({ work: () => undefined });
const script = new Script("work()");

/** What the rule costs; infinite if it had to be stopped, be it in the midst of a regular expression. */
function costOf({ name, rule }: Named, file: PythonFile): number {
  let spent = Number.POSITIVE_INFINITY;
  context["work"] = () => {
    spent = cost(() => problems(rule, file, ASSUMED[name]).map(({ at }) => file.snippet(at)));
  };
  try {
    script.runInContext(context, { timeout: STUCK });
  } catch (error) {
    if (!isTimeout(error)) throw error;
  }
  return spent;
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}

/** The rules that cost more than in proportion to how often the fragment stands in the code. */
function outOfProportion(
  rules: readonly Named[],
  fragment: string,
  construct: (run: string) => string,
): readonly string[] {
  const slow = slowOf(rules, LENGTH, (length) => {
    const run = fragment.repeat(Math.ceil(length / fragment.length));
    return hostileFile(construct(run), run);
  });
  return slow.map((name) => `${name}: ${JSON.stringify(fragment)}`);
}

function slowOf(
  rules: readonly Named[],
  most: number,
  make: (size: number) => PythonFile,
): readonly string[] {
  const all = make(most);
  const slow = rules.filter((rule) => {
    const first = costOf(rule, all);
    const measure = (size: number) => () => costOf(rule, make(size));
    return (
      first === Number.POSITIVE_INFINITY ||
      (first > MOMENT && !isProportional(measure(most / 4), measure(most), MOMENT))
    );
  });
  return slow.map(({ name }) => name);
}

describe("no rule takes more than time in proportion to", () => {
  it.each(Object.entries(CONSTRUCTS))("%s", (_, construct) => {
    expect(FRAGMENTS.flatMap((fragment) => outOfProportion(rulePages, fragment, construct))).toEqual([]);
  });

  it.each(Object.entries(MANY))("many %s", (_, construct) => {
    expect(slowOf(rulePages, MANY_THINGS, (count) => hostileFile(construct(count), ""))).toEqual([]);
  });

  it("white space", () => {
    expect(SPACES.flatMap((space) => outOfProportion(rulePages, space, spaced))).toEqual([]);
  });
});

describe("the measure", () => {
  const looking = (pattern: RegExp): Named => ({
    name: "a rule",
    rule: defineRule({
      summary: "Look",
      severity: "note",
      asks: [],
      *check(file) {
        for (const { callee } of file.calls().slice(0, 1)) {
          if (pattern.test(file.text)) yield { at: callee, message: "" };
        }
      },
    }),
  });
  const string = (run: string) => `f("${run}")\n`;

  it.each([
    ["linear", /a!/, []],
    ["quadratic", /a+!/, ['a rule: "a"']],
    ["exponential", /(?:a|a)+!/, ['a rule: "a"']],
  ])("tells %s work", (_, pattern, expected) => {
    expect(outOfProportion([looking(pattern)], "a", string)).toEqual(expected);
  });
});
