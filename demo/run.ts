/** `npm run demo`: a pull request is opened, mended and re-checked, on a simulated GitHub, with the real server. */
import { once } from "node:events";
import { paintFor } from "./paint.ts";
import { play, type Screen } from "./play.ts";
import { type Stage, setStage } from "./stage.ts";

const TIMEOUT_MS = 120_000;

const screen: Screen = {
  paint: paintFor(process.stdout, process.env),
  print: (...lines) => console.log(lines.join("\n")),
};

async function interrupted(): Promise<never> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => once(process, signal));
  // A closed pipe, as `| head` leaves it, counts too.
  await Promise.race([...signals, once(process.stdout, "error")]);
  throw new Error("Interrupted.");
}

async function outOfTime(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS).unref());
  throw new Error(`Not done within ${TIMEOUT_MS / 1000} s.`);
}

const stop = interrupted();
stop.catch(() => undefined);
let stage: Stage | undefined;
let playing: Promise<void> | undefined;
try {
  stage = await setStage();
  playing = play(stage, screen);
  await Promise.race([playing, stage.server.ended, stop, outOfTime()]);
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
  if (stage !== undefined) console.error(`\nThe server's log:\n${stage.server.log()}`);
  process.exitCode = 1;
} finally {
  await stage?.clear(playing);
}
