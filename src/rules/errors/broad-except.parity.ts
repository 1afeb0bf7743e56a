import { defineParity, handlerAt, SILENT_IN_TESTS, SILENT_WHERE_EXPLAINED, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["BLE001"],
  differs: [
    SILENT_IN_TESTS,
    SILENT_WHERE_EXPLAINED,
    {
      only: "theirs",
      because:
        "another exception that rises instead is not swallowed; what it hides is for `errors/lost-cause`",
      when: (spot) => spot.file.raises().some((raise) => spot.file.handlerAround(raise) === handlerAt(spot)),
    },
    {
      only: "theirs",
      because: "any logger's `exception` keeps the traceback, and so does what reports or formats it",
      when: (spot) =>
        calls(
          spot,
          /(?:^|\.)(?:(?:a|capture_|record_)?exception|(?:print|format)_exc(?:eption)?)$|exc_info|\.opt$/,
        ),
    },
    {
      only: "theirs",
      because: "who ends the program does not go on as if nothing had happened",
      when: (spot) => calls(spot, /^(?:sys\.exit|os\._exit|exit)$/),
    },
    {
      only: "theirs",
      because: "a future that is given the exception raises it where its result is asked for",
      when: (spot) => calls(spot, /\.set_exception$/),
    },
  ],
});

function calls(spot: Spot, name: RegExp): boolean {
  const handler = handlerAt(spot);
  return spot.file.calls().some((call) => {
    const words = [call.name ?? "", call.callee.text, ...call.arguments.map(({ keyword }) => keyword ?? "")];
    return spot.file.handlerAround(call) === handler && words.some((word) => name.test(word));
  });
}
