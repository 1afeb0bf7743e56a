import type { Pace } from "../../src/github/pace.ts";

/** Nobody waits. */
export const unpaced: Pace = {
  inTurn: (send) => send(),
  pausedFor: () => 0,
  slowDown: (namedMs) => namedMs ?? 60_000,
};
