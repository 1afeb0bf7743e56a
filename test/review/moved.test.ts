import { describe, expect, test } from "vitest";
import type { Found } from "../../src/review/inspect.ts";
import { type Exchange, settleMoves } from "../../src/review/moved.ts";
import { findingWith } from "./finding.ts";

const found = (path: string, line: number, movableKey: string | undefined): Found => ({
  ...findingWith({ path, line, fingerprint: `${path}:${line}` }),
  movableKey,
  ifMoved: "nothing",
});

const exchange = (
  path: string,
  keys: readonly (string | undefined)[],
  ...gone: readonly string[]
): Exchange => ({
  path,
  findings: keys.map((key, index) => found(path, index + 1, key)),
  gone,
});

const reported = (...exchanges: readonly Exchange[]) =>
  settleMoves(exchanges).map(({ path, line }) => `${path}:${line}`);

describe("what moved is dropped", () => {
  test("when another file lost its equal, whichever comes first", () => {
    expect(reported(exchange("a", [], "f"), exchange("b", ["f", "g"]))).toEqual(["b:2"]);
    expect(reported(exchange("a", ["f", "g"]), exchange("b", [], "f"))).toEqual(["a:2"]);
  });

  test("once for each that is gone: a copy stays", () => {
    expect(reported(exchange("a", [], "f"), exchange("b", ["f", "f"]), exchange("c", ["f"]))).toEqual([
      "b:2",
      "c:1",
    ]);
    expect(reported(exchange("a", [], "f", "f"), exchange("b", ["f"]), exchange("c", ["f"]))).toEqual([]);
  });

  test("from several files into one, and from one into several", () => {
    expect(reported(exchange("a", [], "f"), exchange("b", [], "f"), exchange("c", ["f", "f", "f"]))).toEqual([
      "c:3",
    ]);
    expect(reported(exchange("a", ["g"], "f", "h"), exchange("b", ["f"], "g"), exchange("c", ["h"]))).toEqual(
      [],
    );
  });

  test("but not by what its own file lost", () => {
    expect(reported(exchange("a", ["f"], "f"))).toEqual(["a:1"]);
    expect(reported(exchange("a", ["f"], "f"), exchange("b", [], "f"))).toEqual([]);
  });

  test("but not where it is about no code in particular", () => {
    expect(reported(exchange("a", [], "f"), exchange("b", [undefined]))).toEqual(["b:1"]);
  });
});

test("what is reported is the finding and nothing else", () => {
  const { movableKey: _, ifMoved: __, ...finding } = found("a", 1, "f");
  expect(settleMoves([exchange("a", ["f"])])).toEqual([finding]);
});

describe("what moved is old where all that stands in the files is told", () => {
  const told = (path: string, line: number, isOld?: boolean): Found => ({
    ...found(path, line, "f"),
    ifMoved: "old",
    ...(isOld && { isOld }),
  });
  const old = (...findings: readonly Found[]) =>
    settleMoves([
      { path: "a", findings: [], gone: ["f"] },
      { path: "b", findings, gone: [] },
    ]).map(({ line, isOld = false }) => ({ line, isOld }));

  test("and stays", () => {
    expect(old(told("b", 1), told("b", 2))).toEqual([
      { line: 1, isOld: true },
      { line: 2, isOld: false },
    ]);
  });

  test("and what was old before takes nothing away from it", () => {
    expect(old(told("b", 1, true), told("b", 2))).toEqual([
      { line: 1, isOld: true },
      { line: 2, isOld: true },
    ]);
  });
});
