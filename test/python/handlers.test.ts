import { describe, expect, it, test } from "vitest";
import { fileOf } from "./asking.ts";

/** A handler with that clause and body, in a function. */
function handlerOf(clause: string, body: string) {
  const lines = body.split("\n").map((line) => `        ${line}\n`);
  return fileOf(`def f():\n    try:\n        pass\n    ${clause}\n${lines.join("")}`).handlers()[0];
}

describe("a handler", () => {
  test.each([
    ["except:", true],
    ["except ():", false],
    ["except A:", false],
  ])("%s is bare: %s", (clause, isBare) => {
    expect(handlerOf(clause, "pass")?.isBare).toBe(isBare);
  });

  it("lists the members of tuples in tuples", () => {
    const caught = handlerOf("except (A, (B, (C,)), D):", "pass")?.exceptions;
    expect(caught?.map(({ text }) => text)).toEqual(["A", "B", "C", "D"]);
  });

  test.each([
    ["pass", true],
    ["continue", true],
    ["...", true],
    ['"why"', true],
    ["pass\npass", true],
    ["# only\npass", true],
    ["return", false],
    ["pass\ndone()", false],
  ])("%j is empty: %s", (body, isEmpty) => {
    expect(handlerOf("except A:", body)?.isEmpty).toBe(isEmpty);
  });

  test.each([
    ["except A:", "# best effort\npass", true],
    ["except A:", "pass  # best effort", true],
    ["except A:  # best effort", "work()\nmore()", true],
    ["except A:", "# best effort\nwork()\nmore()", true],
    ["except A:", "work()  # counts the calls\nmore()", false],
    ["except A:", "work()\n# counts the calls\nmore()", false],
    ["except A:", "pass", false],
    ["except A:", "pass  # ignored", false],
    ["except A:", "pass  # TODO: think about it", false],
    ["except A:  # noqa: S110, BLE001", "pass", false],
    ["except A:  # noqa: S110 - best effort", "pass", true],
    ["except A:  # noqa: S110  # best effort", "pass", true],
    ["except A:  # pragma: no cover", "pass", false],
    ["except A:", "pass  # log(error)", false],
    ["except A:", "# if error:\n#     log('it did not work')\npass", false],
    ["except A:", "pass  # just ignore it", false],
    ["except A:", "pass  # игнорируем ошибки", false],
    ["except A:", "pass  # 예외 무시", false],
    ["except A:", "pass  # ข้ามข้อผิดพลาด", false],
    ["except A:", "pass  # ignora los errores", false],
    ["except A:", "pass  # ignore stale rows", true],
    ["except A:", "pass  # log(error) may fail, too", true],
    ["except A:", "logger.info('non-critical')\nmore()", true],
    ["except A:", "call('critical')\nmore()", false],
    ["except A:  # rubric: allow[a/b] best effort", "pass", false],
  ])("%s %j is explained: %s", (clause, body, isExplained) => {
    expect(handlerOf(clause, body)?.isExplained).toBe(isExplained);
  });

  test.each([
    ["pool.close()", true],
    ["await pool.aclose()", true],
    ["from a import pool\n    pool.stop()", true],
    ["import pool", false],
    ["if pool:\n        await (pool.close())", true],
    ["if pool:\n        if pool.open:\n            pool.stop()\n    os.remove(p)", true],
    ["pass", false],
    ["close", false],
    ["x = pool.close()", false],
    ["pool.remove(p)", false],
    ["pool.close()\n    pool.save()", false],
    ["if pool:\n        pool.close()\n    elif p:\n        pool.stop()\n    else:\n        p.kill()", true],
    ["if pool:\n        pool.close()\n    elif p:\n        pool.save()", false],
    ["if pool:\n        pool.close()\n    else:\n        pool.save()", false],
    ["with pool:\n        pool.close()", false],
  ])("of a try with %j is tidying up: %s", (tried, isTidyingUp) => {
    const file = fileOf(`try:\n    ${tried}\nexcept A:\n    pass\n`);
    expect(file.handlers()[0]?.isTidyingUp).toBe(isTidyingUp);
  });

  test.each([
    ["# best effort", true],
    ["# Fire-and-forget:\n# nobody waits.", true],
    ["# Errors are ignored: the next reader tries again.", true],
    ["# Errors are ignored.", false],
    ["# put it there", false],
    ["# best effort\na()", false],
    ["# best effort\n", false],
    ["# the best efforts", false],
  ])("under %j is explained: %s", (above, isExplained) => {
    const file = fileOf(`${above}\ntry:\n    a()\nexcept A:\n    pass\n`);
    expect(file.handlers()[0]?.isExplained).toBe(isExplained);
  });

  test.each([
    ["return False", true],
    ["raise B", true],
    ["return True", false],
    ["return", false],
    ["return None", false],
    ["a()\n    return False", false],
    ["", false],
  ])("before %j is answered: %s", (next, isAnsweredAfter) => {
    const file = fileOf(`def f():\n    try:\n        a()\n    except A:\n        pass\n    ${next}\n`);
    expect(file.handlers()[0]?.isAnsweredAfter).toBe(isAnsweredAfter);
  });

  test.each([
    ["None on failure.", "return", true],
    ["None on failure.", "return None", true],
    ["None on failure.", "return b", false],
    ["`None` if a() raises an error", "return None", true],
    ["On errors it returns None.", "return None", true],
    ["None if there is none. Fails loudly.", "return None", false],
    ["Falls back to b when a fails.", "return b", true],
    ["If a fails, fall back to b.", "return b", true],
    ["If a fails, fall back to b.", "return None", false],
    ["If a fails, fall back to b.", "b()\n    return b", false],
    ["Falls back to b.", "return b", false],
  ])("with %j in the docstring, before %j, is answered: %s", (docstring, next, isAnsweredAfter) => {
    const tried = "    try:\n        a()\n    except A:\n        pass\n";
    const file = fileOf(`def f():\n    """${docstring}"""\n${tried}    ${next}\n`);
    expect(file.handlers()[0]?.isAnsweredAfter).toBe(isAnsweredAfter);
  });

  test.each([
    ["for x in y", "", "raise B", true],
    ["for x in y", "", "return False", true],
    ["for x in y", "", "return x", false],
    ["for x in y", "b()", "raise B", false],
    ["with x", "", "raise B", false],
  ])("in `%s:` before %j, and %j after that, is answered: %s", (head, inside, after, isAnsweredAfter) => {
    const tried = "        try:\n            a()\n        except A:\n            pass\n";
    const file = fileOf(`def f():\n    ${head}:\n${tried}        ${inside}\n    ${after}\n`);
    expect(file.handlers()[0]?.isAnsweredAfter).toBe(isAnsweredAfter);
  });

  test.each([
    ["raise B", true],
    ["e = str(e)", false],
    ["for e in ():\n    pass", false],
    ["try:\n    pass\nexcept B as e:\n    pass", false],
    ["try:\n    pass\nexcept B as x:\n    pass", true],
    ["def g(e):\n    pass", true],
  ])("with %j keeps its name: %s", (body, isAliasKept) => {
    expect(handlerOf("except A as e:", body)?.isAliasKept).toBe(isAliasKept);
  });
});

describe("the handler around a place", () => {
  const around = (text: string) => {
    const file = fileOf(text);
    return file.raises().map((raise) => ({
      raise: raise.exception?.text,
      around: file.handlerAround(raise)?.exceptions[0]?.text,
      leaves: raise.leaves?.exceptions[0]?.text,
    }));
  };

  it("is the nearest one", () => {
    const text =
      "raise R0\ntry:\n    raise R1\nexcept A:\n    raise R2\n    try:\n        raise R3\n    except B:\n        raise R4\n    else:\n        raise R5\n    raise R6\nelse:\n    raise R7\nraise R8\n";
    expect(around(text)).toEqual([
      { raise: "R0", around: undefined, leaves: undefined },
      { raise: "R1", around: undefined, leaves: undefined },
      { raise: "R2", around: "A", leaves: "A" },
      { raise: "R3", around: "A", leaves: undefined },
      { raise: "R4", around: "B", leaves: "B" },
      { raise: "R5", around: "A", leaves: "A" },
      { raise: "R6", around: "A", leaves: "A" },
      { raise: "R7", around: undefined, leaves: undefined },
      { raise: "R8", around: undefined, leaves: undefined },
    ]);
  });

  it("is left where the `try` in it can't catch what is raised", () => {
    const text =
      "try:\n    pass\nexcept KeyError:\n    try:\n        raise OSError\n    except ValueError:\n        pass\n    try:\n        raise OSError\n    except Exception:\n        pass\n";
    expect(around(text).map((each) => each.leaves)).toEqual(["KeyError", undefined]);
  });

  it("is of the same function", () => {
    const text =
      "try:\n    pass\nexcept A:\n    def f():\n        raise R1\n    class C:\n        raise R2\n";
    expect(around(text).map((each) => each.around)).toEqual([undefined, undefined]);
  });
});

describe("what is raised", () => {
  test.each([
    ["raise", undefined, false],
    ["raise A", "A", false],
    ["raise a.B(1)", "a.B", true],
    ["raise (a.B(1))", "a.B", true],
    ["raise A if x else B", "A if x else B", false],
  ])("%s", (text, raised, isBuilt) => {
    const [raise] = fileOf(`${text}\n`).raises();
    expect(raise?.raised?.text).toBe(raised);
    expect(raise?.isBuilt).toBe(isBuilt);
  });
});
