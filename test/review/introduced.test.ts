import { describe, expect, test } from "vitest";
import { gone, introduced, onAddedLines } from "../../src/review/introduced.ts";

const at = (key: string, line: number, endLine = line, snippet = key) => ({ key, snippet, line, endLine });

describe("introduced findings", () => {
  test("are those whose key the base side does not have", () => {
    const lines = { addedLines: [2], removedLines: [] };
    expect(introduced([at("a", 1), at("b", 2)], [at("a", 1)], lines)).toEqual([at("b", 2)]);
  });

  test("count equal keys: of two, the one on the added line is the new one", () => {
    const lines = { addedLines: [1], removedLines: [] };
    expect(introduced([at("a", 1), at("a", 5)], [at("a", 4)], lines)).toEqual([at("a", 1)]);
    expect(introduced([at("a", 4), at("a", 9)], [at("a", 4)], { addedLines: [9], removedLines: [] })).toEqual(
      [at("a", 9)],
    );
  });

  test("pair through lines that were removed above", () => {
    const lines = { addedLines: [6], removedLines: [1, 2, 3] };
    expect(introduced([at("a", 2), at("a", 6)], [at("a", 5)], lines)).toEqual([at("a", 6)]);
  });

  test("choose the finding whose unchanged line had none, when no line was added to either", () => {
    const lines = { addedLines: [1], removedLines: [1] };
    expect(introduced([at("a", 3), at("a", 7)], [at("a", 7)], lines)).toEqual([at("a", 3)]);
  });

  test("are none on unchanged lines of a class or function that got another name", () => {
    const lines = { addedLines: [1], removedLines: [1] };
    const [old, now] = [at("Old f", 5, 5, "f"), at("New f", 5, 5, "f")];
    expect(introduced([now], [old], lines)).toEqual([]);
    expect(introduced([now, at("New f", 7, 7, "f")], [old], lines)).toEqual([at("New f", 7, 7, "f")]);
    expect(introduced([at("New f", 1, 1, "f")], [at("Old f", 1, 1, "f")], lines)).toHaveLength(1);
  });

  test("take each old finding once, its equal before its likeness", () => {
    const lines = { addedLines: [9], removedLines: [9] };
    const head = [at("A f", 2, 2, "f"), at("B f", 2, 2, "f")];
    expect(introduced(head, [at("B f", 2, 2, "f")], lines)).toEqual([at("A f", 2, 2, "f")]);
  });

  test("are none when code moved, however far", () => {
    const lines = { addedLines: [9], removedLines: [1] };
    expect(introduced([at("a", 9)], [at("a", 1)], lines)).toEqual([]);
  });

  test("are none when the change left fewer than there were", () => {
    const lines = { addedLines: [1], removedLines: [1, 2] };
    expect(introduced([at("a", 1)], [at("a", 1), at("a", 2)], lines)).toEqual([]);
  });

  test("are found on an untouched line that the change broke elsewhere", () => {
    const lines = { addedLines: [1], removedLines: [1] };
    expect(introduced([at("a", 8)], [], lines)).toEqual([at("a", 8)]);
  });

  test("match two equal findings on one line one by one", () => {
    const lines = { addedLines: [], removedLines: [] };
    expect(introduced([at("a", 1), at("a", 1)], [at("a", 1)], lines)).toHaveLength(1);
  });
});

describe("gone findings", () => {
  test("are those of the base whose key the head does not have, as often as it lacks it", () => {
    const lines = { addedLines: [], removedLines: [1, 2] };
    const base = [at("a", 1), at("a", 2), at("b", 3)];
    expect(gone([at("b", 1)], base, lines)).toEqual([at("a", 1), at("a", 2)]);
    expect(gone([at("a", 1), at("b", 2)], base, { addedLines: [], removedLines: [1] })).toEqual([at("a", 1)]);
  });

  test("are none where only the name of what they stand in changed", () => {
    const lines = { addedLines: [1], removedLines: [1] };
    expect(gone([at("New f", 5, 5, "f")], [at("Old f", 5, 5, "f")], lines)).toEqual([]);
  });

  test("are known by their own key when the diff takes the line of one for that of its neighbour", () => {
    const lines = { addedLines: [], removedLines: [1] };
    const [first, second] = [at("f raise", 1, 1, "raise"), at("g raise", 2, 2, "raise")];
    expect(gone([first], [first, second], lines)).toEqual([second]);
  });
});

test("a finding stands on an added line when any of its lines was added", () => {
  const lines = { addedLines: [4, 8], removedLines: [] };
  const findings = [at("a", 1, 3), at("b", 3, 4), at("c", 5, 7), at("d", 7, 9), at("e", 8)];
  expect(onAddedLines(findings, lines).map(({ key }) => key)).toEqual(["b", "d", "e"]);
});
