import type { Call } from "../../python/code-facts.ts";
import { onlyListens } from "../../python/patience.ts";
import { defineParity, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["S113"],
  differs: [
    {
      only: "theirs",
      because: "a test that hangs is seen by whoever runs it",
      when: ({ file }) => file.isTest,
    },
    {
      only: "theirs",
      because: "what is unpacked may hold a timeout",
      when: (spot) => callAround(spot)?.arguments.some(({ isUnpacked }) => isUnpacked) === true,
    },
    {
      only: "theirs",
      because: "a comment at the call says why it may take for ever",
      when: ({ file, start }) => / # [^#]*\S \S/.test(file.text.slice(start, file.text.indexOf("\n", start))),
    },
    {
      only: "theirs",
      because: "an application in the same process is no host",
      when: (spot) => /\b(?:transport|app) *=/.test(textAt(spot)),
    },
    {
      only: "theirs",
      because: "a client that only opens streams listens for as long as it takes",
      when: (spot) => {
        const call = callAround(spot);
        return call !== undefined && onlyListens(spot.file, call);
      },
    },
    {
      only: "theirs",
      because: "who runs something by hand sees that it hangs",
      when: (spot) => spot.file.isScript || isRunByHand(spot),
    },
    {
      only: "ours",
      because: "`urlopen`, urllib3 and sessions of requests wait as long as requests itself",
      when: (spot) => {
        const call = callAround(spot);
        return /^urllib/.test(call?.name ?? "") || call?.ownerClass === "requests.Session";
      },
    },
    {
      only: "ours",
      because: "`None` is as long in a description of timeouts, in a method of a client, and in aiohttp",
      when: (spot) => /[(,]\s*(?:(?:timeout|total)\s*=\s*)?None\b/.test(textAt(spot)),
    },
  ],
});

function isRunByHand(spot: Spot): boolean {
  const call = callAround(spot);
  return call !== undefined && call.scope.parent?.kind !== "class" && spot.file.isRunByHand(call);
}

function textAt(spot: Spot): string {
  const call = callAround(spot);
  return call === undefined ? "" : spot.file.text.slice(call.start, call.end);
}

/** The smallest call that the spot is in. */
function callAround({ file, start }: Spot): Call | undefined {
  const around = file.calls().filter((call) => call.start <= start && start < call.end);
  return around.reduce<Call | undefined>(
    (least, call) => (least !== undefined && least.end - least.start <= call.end - call.start ? least : call),
    undefined,
  );
}
