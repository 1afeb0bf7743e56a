import { describe, expect, it, test } from "vitest";
import { fileOf } from "./asking.ts";

describe("raise", () => {
  test.each([
    ["raise", undefined, undefined],
    ["raise A", "A", undefined],
    ["raise A(1)", "A(1)", undefined],
    ["raise A from B", "A", "B"],
    ["raise A() from None", "A()", "None"],
    ["raise (A)", "(A)", undefined],
  ])("%s", (text, exception, cause) => {
    const [raise, ...others] = fileOf(`${text}\n`).raises();
    expect(others).toEqual([]);
    expect(raise?.exception?.text).toBe(exception);
    expect(raise?.cause?.text).toBe(cause);
  });
});

describe("except", () => {
  test.each([
    ["except:", [], undefined],
    ["except A:", ["A"], undefined],
    ["except A as e:", ["A"], "e"],
    ["except (A, B):", ["A", "B"], undefined],
    ["except (A, B) as e:", ["A", "B"], "e"],
    ["except A, B:", ["A", "B"], undefined],
    ["except A, B, C:", ["A", "B", "C"], undefined],
    ["except (A):", ["A"], undefined],
    ["except (A, *others):", ["A", "*others"], undefined],
    ["except (  # why\n    A,\n    B,  # and\n) as e:", ["A", "B"], "e"],
    ["except* A:", ["A"], undefined],
    ["except* (A, B) as group:", ["A", "B"], "group"],
    ["except pick():", ["pick()"], undefined],
  ])("%s", (clause, exceptions, alias) => {
    const [handler, ...others] = fileOf(`try:\n    pass\n${clause}\n    pass\n`).handlers();
    expect(others).toEqual([]);
    expect(handler?.exceptions.map((each) => each.text)).toEqual(exceptions);
    expect(handler?.alias).toBe(alias);
  });

  it("resolves what is caught", () => {
    const file = fileOf("import a.b as c\ntry:\n    pass\nexcept (c.D, ValueError):\n    pass\n");
    expect(file.handlers()[0]?.exceptions.map((each) => each.name)).toEqual(["a.b.D", "ValueError"]);
  });
});
