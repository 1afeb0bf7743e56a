import { generateKeyPairSync, randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type ServerProcess, startServer } from "../../demo/server-process.ts";
import type { Delivery } from "../../simulator/delivery.ts";
import { type Simulator, startSimulator } from "../../simulator/simulator.ts";
import { WEBHOOK_PATH } from "../../src/web/http.ts";

/** A simulated GitHub, and the real server that hears of what happens there. */
export interface ReplayStage {
  readonly github: Simulator;
  /** Delivers a webhook, and waits until the server has no work left. */
  tell(delivery: Delivery): Promise<void>;
  close(): Promise<void>;
}

const APP = { id: 4711, slug: "rubric" };
const PATIENCE_MS = 300_000;
const LOOK_MS = 20;
const ENDING_MS = 1000;

export async function openStage(): Promise<ReplayStage> {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const secret = randomBytes(16).toString("hex");
  const github = await startSimulator({ app: { ...APP, key } });
  const server = await startServer(github, { appId: APP.id, privateKey: key, secret });
  return {
    github,
    async tell(delivery) {
      const answer = await github.deliver({ to: `${server.url}${WEBHOOK_PATH}`, secret }, delivery);
      if (!answer.ok) throw new Error(`The server answered the webhook with ${answer.status}.`);
      await Promise.race([idle(server), server.ended]);
    },
    async close() {
      await server.stop();
      await github.close();
    },
  };
}

async function idle({ url, ended }: ServerProcess): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    if ((await health(url, ended)) === "ok, 0 jobs\n") return;
    await sleep(LOOK_MS);
  }
  throw new Error(`The server was still at work after ${PATIENCE_MS / 1000} s.`);
}

/** A connection for each look: one that is kept is closed by a server that was not asked for some seconds. */
async function health(url: string, ended: Promise<never>): Promise<string> {
  try {
    return await (await fetch(`${url}/healthz`, { headers: { connection: "close" } })).text();
  } catch (error) {
    // Should the server have ended, its last words say more.
    await Promise.race([ended, sleep(ENDING_MS)]);
    throw error;
  }
}
