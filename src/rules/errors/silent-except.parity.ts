import { defineParity, handlerAt, SILENT_IN_TESTS, SILENT_WHERE_EXPLAINED, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["S110", "S112"],
  differs: [
    SILENT_IN_TESTS,
    SILENT_WHERE_EXPLAINED,
    {
      only: "theirs",
      because: "what fails to close or to stop is given up all the same",
      when: (spot) => handlerAt(spot)?.isTidyingUp ?? false,
    },
    {
      only: "theirs",
      because:
        "`return False`, a `raise`, the value that was promised for a failure or another try to read it tells who asked, as in the handler",
      when: (spot) => handlerAt(spot)?.isAnsweredAfter ?? false,
    },
    {
      only: "theirs",
      because: "a flag that was `False` says no where something cannot be imported",
      when: (spot) => handlerAt(spot)?.isAnsweredBefore ?? false,
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
