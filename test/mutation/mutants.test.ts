import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { mutantsOf, mutated } from "../../scripts/mutation/mutants.ts";
import { mutate } from "../../scripts/mutation/mutation.ts";

describe("the mutants of a module", () => {
  test.each([
    ["if (a) b();", ["if (true) b();", "if (false) b();"]],
    ["x = a ? 1 : 2;", ["x = true ? 1 : 2;", "x = false ? 1 : 2;"]],
    ["x = a && !b;", ["x = a;", "x = !b;", "x = a && b;"]],
    ["x = a < 1;", ["x = a >= 1;"]],
    ["x = a === undefined || a.b;", ["x = a === undefined;", "x = a !== undefined || a.b;"]],
    ["x = a ?? b;", []],
    ["x = a.some(f);", ["x = a.every(f);"]],
    [
      "function isA() { return f(); }",
      ["function isA() { return true; }", "function isA() { return false; }"],
    ],
    ["function island() { return f(); }", []],
  ])("%s", (text, expected) => {
    expect(
      mutantsOf(text)
        .map((mutant) => mutated(text, mutant))
        .sort(),
    ).toEqual([...expected].sort());
  });
});

describe("what an example notices", () => {
  const folder = mkdtempSync(join(tmpdir(), "mutation-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const RULE = `export default { *check(file) {
    for (const call of file.calls()) {
      if (call.callee.text === "bad" && !file.isTest) yield { at: call, message: "Bad." };
    }
  } };\n`;

  async function survivors(allowed: string): Promise<readonly string[]> {
    const [module, page] = [join(folder, "rule.js"), join(folder, "rule.md")];
    writeFileSync(module, RULE);
    writeFileSync(
      page,
      `# Bad\nWhy.\n\n## Flags it\n\n\`\`\`python\nbad()  # finding: Bad.\n\`\`\`\n\n${allowed}\n## Asked for by\n\n- "No bad"\n`,
    );
    const outcome = await mutate({ name: "x/rule", module, page });
    expect(outcome.mutants).toBe(6);
    return outcome.survivors.map(({ is }) => is);
  }

  it("is every condition that it needs", async () => {
    const allowed = "## Allows others\n\n```python a.py\ngood()\n```\n\n```python test_a.py\nbad()\n```\n";
    expect(await survivors(allowed)).toEqual([]);
  });

  it("is not a condition that no example meets", async () => {
    expect(await survivors("## Allows others\n\n```python\ngood()\n```\n")).toEqual([
      'call.callee.text === "bad"',
    ]);
  });
});
