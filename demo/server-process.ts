import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Simulator } from "../simulator/simulator.ts";

export interface ServerProcess {
  readonly url: string;
  /** What it has logged so far, for a failure's explanation. */
  log(): string;
  /** Rejects when the server ends on its own. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

export interface ServerIdentity {
  readonly appId: number;
  readonly privateKey: string;
  readonly secret: string;
}

const SERVER = fileURLToPath(new URL("../src/server.js", import.meta.url));
const START_MS = 20_000;
const STOP_MS = 10_000;

/** The server as it is deployed, in a process of its own, pointed at the simulated GitHub. */
export async function startServer(github: Simulator, identity: ServerIdentity): Promise<ServerProcess> {
  const child = spawn(process.execPath, [SERVER], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      APP_ID: String(identity.appId),
      PRIVATE_KEY: identity.privateKey,
      WEBHOOK_SECRET: identity.secret,
      GHE_HOST: github.host,
      GHE_PROTOCOL: "http",
      HOST: "127.0.0.1",
      PORT: "0",
      // GitHub wants a second between writes; a simulated one does not.
      WRITE_PAUSE_MS: "0",
    },
  });
  const lines: string[] = [];
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`The server ended with code ${String(code)}.\n${lines.slice(-20).join("\n")}`);
  });
  // Ends are awaited where they matter; a regular one is no news.
  ended.catch(() => undefined);
  const stop = () => stopped(child);
  try {
    const url = await Promise.race([listening(child, lines), ended, late()]);
    return { url, log: () => lines.join("\n"), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listening(child: ChildProcess, lines: string[]): Promise<string> {
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        const url = /"url":"(http:[^"]+)"/.exec(line)?.[1];
        if (url !== undefined && line.includes('"listening"')) resolve(url);
      });
    }
  });
}

async function late(): Promise<never> {
  await sleep(START_MS, undefined, { ref: false });
  throw new Error(`The server did not listen within ${START_MS / 1000} s.`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  const inTime = await Promise.race([exit.then(() => true), sleep(STOP_MS, false, { ref: false })]);
  if (inTime) return;
  child.kill("SIGKILL");
  await exit;
}
