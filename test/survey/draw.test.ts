import { expect, it } from "vitest";
import { draw } from "../../scripts/survey/draw.ts";

const hundred = Array.from({ length: 100 }, (_, index) => `item ${index}`);
const drawn = (all: readonly string[], most: number, seed: number) => draw(all, most, seed, (item) => item);

it("draws so many, in their order", () => {
  const sample = drawn(hundred, 10, 1);
  expect(sample).toHaveLength(10);
  expect(sample).toEqual(hundred.filter((item) => sample.includes(item)));
});

it("draws all where there are fewer, and none where none is wanted", () => {
  expect(drawn(["a", "b"], 10, 1)).toEqual(["a", "b"]);
  expect(drawn(hundred, 0, 1)).toEqual([]);
});

it("draws the same for the same seed, and others for another", () => {
  expect(drawn(hundred, 10, 1)).toEqual(drawn(hundred, 10, 1));
  expect(drawn(hundred, 10, 2)).not.toEqual(drawn(hundred, 10, 1));
});

it("keeps what it drew when one of the others goes", () => {
  const sample = drawn(hundred, 10, 1);
  const other = hundred.find((item) => !sample.includes(item));
  expect(
    drawn(
      hundred.filter((item) => item !== other),
      10,
      1,
    ),
  ).toEqual(sample);
});
