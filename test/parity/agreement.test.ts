import { describe, expect, it } from "vitest";
import { pair, scoreOf } from "../../scripts/parity/agreement.ts";

const at = (line: number, start: number, end = start + 1) => ({ line, start, end });

describe("what two say", () => {
  it("is the same where it starts at the same place", () => {
    expect(pair([at(1, 0), at(2, 10)], [at(2, 10), at(3, 20)])).toEqual({
      both: 1,
      onlyOurs: [at(1, 0)],
      onlyTheirs: [at(3, 20)],
    });
  });

  it("is the same on the same line, after what starts at the same place", () => {
    expect(pair([at(1, 4), at(1, 6)], [at(1, 0), at(1, 4), at(1, 9)])).toEqual({
      both: 2,
      onlyOurs: [],
      onlyTheirs: [at(1, 9)],
    });
  });

  it("is the same where one stands in the other, for what is left", () => {
    expect(pair([at(1, 0, 40), at(9, 90)], [at(3, 20, 30), at(4, 32, 50), at(5, 90, 99)])).toEqual({
      both: 2,
      onlyOurs: [],
      onlyTheirs: [at(4, 32, 50)],
    });
  });

  it("is counted as often as it is said", () => {
    expect(pair([at(1, 0), at(1, 0), at(1, 0)], [at(1, 0)])).toMatchObject({ both: 1, onlyTheirs: [] });
    expect(pair([], [at(1, 0), at(1, 0)]).onlyTheirs).toHaveLength(2);
  });
});

describe("the score", () => {
  it("takes theirs for the truth", () => {
    expect(scoreOf({ both: 6, onlyOurs: 2, onlyTheirs: 4 })).toEqual({
      precision: 0.75,
      recall: 0.6,
      f1: 12 / 18,
    });
    expect(scoreOf({ both: 0, onlyOurs: 0, onlyTheirs: 4 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it("is none where neither says anything", () => {
    expect(scoreOf({ both: 0, onlyOurs: 0, onlyTheirs: 0 })).toBeUndefined();
  });
});
