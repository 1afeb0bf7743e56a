import { setTimeout as sleep } from "node:timers/promises";
import { settled } from "./settled.ts";

/** How fast one installation may be asked. */
export interface Pace {
  /** Sends a write when it is its turn: one at a time, with a pause between them. */
  inTurn<T>(send: () => Promise<T>): Promise<T>;
  /** Milliseconds for which nothing may be sent yet. */
  pausedFor(): number;
  /** GitHub asked to slow down, for a time that it named or did not name. Gives the milliseconds to wait. */
  slowDown(namedMs: number | undefined): number;
}

/** What GitHub wants to be left alone for when it names no time: doubled each time until a write gets through. */
const UNNAMED_MS = 60_000;
const LONGEST_UNNAMED_MS = 60 * 60_000;

export function createPaces(pauseMs: number): (installation: number) => Pace {
  const paces = new Map<number, Pace>();
  return (installation) => {
    const pace = paces.get(installation) ?? createPace(pauseMs);
    paces.set(installation, pace);
    return pace;
  };
}

function createPace(pauseMs: number): Pace {
  let last: Promise<unknown> = Promise.resolve();
  let pausedUntil = 0;
  let unnamed = 0;
  const pausedFor = () => Math.max(0, pausedUntil - Date.now());
  return {
    inTurn(send) {
      const sent = last.then(send).then((value) => {
        unnamed = 0;
        return value;
      });
      last = settled(sent).then(() => sleep(pauseMs));
      return sent;
    },
    pausedFor,
    slowDown(namedMs) {
      // Requests that were under way together meet one limit together.
      if (namedMs === undefined && pausedFor() > 0) return pausedFor();
      const ms = namedMs ?? Math.min(UNNAMED_MS * 2 ** unnamed, LONGEST_UNNAMED_MS);
      if (namedMs === undefined) unnamed += 1;
      pausedUntil = Math.max(pausedUntil, Date.now() + ms);
      return pausedFor();
    },
  };
}
