import { describe, expect, test } from "vitest";
import { CONFIG_PATH } from "../../src/review/config.ts";
import { type ConfigSource, readConfiguration } from "../../src/review/config-chain.ts";
import { DEFAULT_CONFIG } from "../../src/review/config-schema.ts";
import { defineRule } from "../../src/rules/rule.ts";

const rule = defineRule({ summary: "", severity: "error", asks: [], *check() {} });
const RULES = new Map([
  ["docs/missing-docstring", rule],
  ["style/naming", rule],
]);

/** Own configuration, and those of other repositories by name. */
function read(own: string, others: Readonly<Record<string, string>> = {}) {
  const source: ConfigSource = {
    config: async () => ({ path: CONFIG_PATH, text: own }),
    async extended(name) {
      const text = others[name];
      return text === undefined ? { reason: "is not there." } : { path: `acme/${name}:${CONFIG_PATH}`, text };
    },
  };
  return readConfiguration(source, RULES);
}

describe("a configuration that extends another", () => {
  test("has what the other says where it says nothing, key by key", async () => {
    const base = [
      "_extends: far",
      "scope: lines",
      "exclude: [a.py]",
      "rules: { docs: note, style: warning }",
      "comments: { limit: 3 }",
    ].join("\n");
    const own = "_extends: base\nscope: files\nrules: { docs: error }\nexclude: [b.py]\n";
    expect(await read(own, { base, far: "scope: introduced\nfail-on: note\n" })).toEqual({
      config: {
        ...DEFAULT_CONFIG,
        scope: "files",
        exclude: ["b.py"],
        rules: { docs: "error", style: "warning" },
        comments: { limit: 3 },
        "fail-on": "note",
      },
      aside: [],
    });
  });

  test("says at which line it can't be followed", async () => {
    const problems = [{ path: CONFIG_PATH, line: 2, message: "`_extends: base` is not there." }];
    expect(await read("scope: lines\n_extends: base\n")).toEqual({ problems });
  });

  test("tells a mistake of the other with its file", async () => {
    const [first] = problemsOf(await read("noqa: true\n\n_extends: base\n", { base: "\nscop: lines\n" }));
    expect(first).toMatchObject({
      path: `acme/base:${CONFIG_PATH}`,
      line: 2,
      extendedAt: { path: CONFIG_PATH, line: 3 },
    });
    expect(first?.message).toContain("Did you mean `scope`?");
  });

  test("does not go round in circles", async () => {
    const others = { base: "\n_extends: other\n", other: "_extends: base\n" };
    const [first] = problemsOf(await read("_extends: base\n", others));
    expect(first).toMatchObject({ path: `acme/other:${CONFIG_PATH}`, line: 1 });
    expect(first?.message).toMatch(/^`_extends: base` goes round in a circle \(.*other.* → .*base.*\)/);
  });

  test("goes no further than three files", async () => {
    const others = { a: "_extends: b\n", b: "_extends: c\n", c: "_extends: d\n", d: "" };
    expect(problemsOf(await read("_extends: a\n", others))).toMatchObject([
      {
        path: `acme/c:${CONFIG_PATH}`,
        message: expect.stringContaining("at most 3 files"),
        extendedAt: { path: CONFIG_PATH, line: 1 },
      },
    ]);
    expect(await read("_extends: b\n", { ...others, d: "noqa: true\n" })).toMatchObject({
      config: { noqa: true },
    });
  });

  test("stands by itself where other repositories are out of reach, and that is said", async () => {
    const config = async () => ({ path: CONFIG_PATH, text: "_extends: base\nscope: lines\n" });
    expect(await readConfiguration({ config }, RULES)).toEqual({
      config: { ...DEFAULT_CONFIG, scope: "lines" },
      aside: [`${CONFIG_PATH} extends \`base\`, which is read on GitHub only.`],
    });
  });
});

function problemsOf(reading: Awaited<ReturnType<typeof read>>) {
  return "problems" in reading ? reading.problems : [];
}
