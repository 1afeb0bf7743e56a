import { setTimeout as sleep } from "node:timers/promises";

/** Sends when it is this write's turn. */
export type Pace = <T>(send: () => Promise<T>) => Promise<T>;

/** GitHub wants the writes of one installation one at a time, with a pause between them. */
export function createPaces(pauseMs: number): (installation: number) => Pace {
  const last = new Map<number, Promise<unknown>>();
  return (installation) => (send) => {
    const before = last.get(installation) ?? Promise.resolve();
    const sent = before.then(send);
    const pause = sent.then(noValue, noValue).then(() => sleep(pauseMs));
    last.set(installation, pause);
    void pause.then(() => {
      if (last.get(installation) === pause) last.delete(installation);
    });
    return sent;
  };
}

export const unpaced: Pace = (send) => send();

function noValue(): undefined {
  return undefined;
}
