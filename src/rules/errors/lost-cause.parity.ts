import type { Raise } from "../../python/exception-facts.ts";
import { defineParity, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["B904"],
  differs: [
    {
      only: "ours",
      because: "what is raised in a `try` leaves the handler around it where that `try` can't catch it",
      when: (spot) => {
        const { leaves } = raiseAt(spot) ?? {};
        return leaves !== undefined && /\btry:/.test(spot.file.text.slice(leaves.start, spot.start));
      },
    },
    {
      only: "theirs",
      because: "where a test fails, both errors are printed, and nobody handles either",
      when: ({ file }) => file.isTest,
    },
    {
      only: "theirs",
      because: "an exit, an abort or the end of an iteration shows nobody where it comes from",
      when: (spot) =>
        /^(?:Stop(?:Async)?Iteration|SystemExit)$|^(?:click|typer)\..*\b(?:Exit|Abort)$/.test(
          raiseAt(spot)?.raised?.name ?? "",
        ),
    },
    {
      only: "theirs",
      because: "an exception in a variable may have its cause, or be the one that was caught",
      when: (spot) => raiseAt(spot)?.isBuilt === false,
    },
    {
      only: "theirs",
      because: "a function that is given what was caught may set the cause, or return what was caught",
      when: (spot) => /^[\w.]*\b_*[a-z]\w*\(/.test(raiseAt(spot)?.exception?.text ?? ""),
    },
  ],
});

function raiseAt({ file, start }: Spot): Raise | undefined {
  return file.raises().find((raise) => raise.start === start);
}
