import { describe, expect, it, test } from "vitest";
import { constantOf, statusOf } from "../../src/python/status-codes.ts";
import { callOf, fileOf } from "./asking.ts";

/** How the argument of `probe(…)` is stated. */
function stated(text: string, project: Readonly<Record<string, string>> = {}): string | undefined {
  return callOf(fileOf(`${text}\n`, { project }), "probe").arguments[0]?.value.stated?.text;
}

describe("an expression", () => {
  test.each([
    ["probe([1])", "[1]"],
    ["probe(([1]))", "[1]"],
    ["a = [1]\nprobe(a)", "[1]"],
    ["a = [1]\nb = a\nprobe(b)", "[1]"],
    ["def f():\n    a = 'x'\n    probe(a)", "'x'"],
    ["a = 1\na = 2\nprobe(a)", undefined],
    ["a = 1\na += 2\nprobe(a)", undefined],
    ["def f(a):\n    probe(a)", undefined],
    ["a = b\nb = a\nprobe(a)", undefined],
    ["probe(a.b)", undefined],
    ["a = f().b\nprobe(a)", "f().b"],
  ])("%j is stated as %s", (text, expected) => {
    expect(stated(text)).toBe(expected);
  });

  it("is stated in the module it is imported from", () => {
    const project = { "app/config.py": "ORIGINS = ['*']\nTWICE = 1\nTWICE = 2\n" };
    expect(stated("from app.config import ORIGINS\nprobe(ORIGINS)", project)).toBe("['*']");
    expect(stated("from app import config\nprobe(config.ORIGINS)", project)).toBe("['*']");
    expect(stated("from app.config import TWICE\nprobe(TWICE)", project)).toBeUndefined();
    expect(stated("from app.config import OTHER\nprobe(OTHER)", project)).toBeUndefined();
  });
});

test.each([
  ["if settings.DEBUG:\n    probe()", true],
  ["if a:\n    pass\nelif env == 'dev':\n    pass\nelse:\n    probe()", true],
  ["if is_production():\n    if a:\n        probe()", true],
  ["x = probe() if settings.testing else 1", true],
  ["match environment:\n    case 'a':\n        probe()", true],
  ["if latest:\n    probe()", false],
  ["if a:\n    probe()", false],
  ["if debug:\n    pass\nprobe()", false],
])("%j depends on the stage: %s", (text, expected) => {
  const file = fileOf(`${text}\n`);
  expect(file.dependsOnStage(callOf(file, "probe"))).toBe(expected);
});

test("the constants of statuses", () => {
  expect(constantOf(404)).toBe("status.HTTP_404_NOT_FOUND");
  expect(constantOf(422)).toBe("status.HTTP_422_…");
  expect(statusOf(constantOf(503))).toBe(503);
});
