import { defineParity, handlerAt, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["S110", "S112"],
  differs: [
    {
      only: "theirs",
      because: "tests clean up, wait and provoke errors; the code they test is what users meet",
      when: ({ file }) => file.isTest,
    },
    {
      only: "theirs",
      because: "a comment that says why is what a reviewer would ask for",
      when: (spot) => handlerAt(spot)?.isExplained === true,
    },
    {
      only: "ours",
      because: "`...` or a string does as little as `pass`",
      when: (spot) => !/\b(?:pass|continue)$/.test(textOf(spot)),
    },
    {
      only: "ours",
      because: "a tuple in a tuple is caught like what is in it",
      when: (spot) => /^except\s*\([^)]*\(/.test(textOf(spot)),
    },
  ],
});

function textOf(spot: Spot): string {
  const { start, end } = handlerAt(spot) ?? { start: 0, end: 0 };
  return spot.file.text.slice(start, end);
}
