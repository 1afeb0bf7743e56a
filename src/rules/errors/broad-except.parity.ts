import type { Handler } from "../../python/exception-facts.ts";
import type { Loop } from "../../python/flow-facts.ts";
import { isProbing } from "../../python/probing.ts";
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
      because: "what it calls in the handler always raises",
      when: (spot) =>
        spot.file
          .calls()
          .some((call) => call.alwaysRaises && spot.file.handlerAround(call) === handlerAt(spot)),
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
    {
      only: "theirs",
      because: "whether it closes or stops or not, it is given up",
      when: (spot) => handlerAt(spot)?.isTidyingUp ?? false,
    },
    {
      only: "theirs",
      because: "a loop that serves for ever goes on with its next round",
      when: (spot) => {
        const handler = handlerAt(spot);
        const loops = handler === undefined ? [] : loopsAround(spot, handler);
        return loops.some(({ kind }) => kind === "while") && handler?.isEmpty === false;
      },
    },
    {
      only: "theirs",
      because: "whatever goes wrong, something does not work",
      when: (spot) => {
        const handler = handlerAt(spot);
        return handler !== undefined && isProbing(spot.file, handler);
      },
    },
    {
      only: "theirs",
      because: "what is handed in to be called may raise anything",
      when: (spot) => handlerAt(spot)?.isOfHandedIn ?? false,
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

function loopsAround({ file }: Spot, handler: Handler): readonly Loop[] {
  const loops: Loop[] = [];
  for (let loop = file.loopAround(handler); loop !== undefined; loop = loop.outer) loops.push(loop);
  return loops;
}
