import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PullRequest } from "../simulator/pull-request.ts";
import type { Repository } from "../simulator/repository.ts";
import { type Simulator, startSimulator } from "../simulator/simulator.ts";
import { WEBHOOK_PATH } from "../src/web/http.ts";
import { createSample, type Sample } from "./sample.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

/** A simulated GitHub with one pull request, and the real server that is told of it. */
export interface Stage {
  readonly github: Simulator;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly sample: Sample;
  readonly server: ServerProcess;
  readonly hook: { readonly to: string; readonly secret: string };
  /** Ends every process, lets what still works on the files come to its end, and removes the files. */
  clear(working?: Promise<unknown>): Promise<void>;
}

const APP = { id: 4711, slug: "rubric" };

export async function setStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "rubric-demo-"));
  const endings: (() => Promise<void>)[] = [];
  const clear = async (working?: Promise<unknown>) => {
    for (const end of endings.splice(0).reverse()) await end();
    await Promise.allSettled([working]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const sample = createSample(join(folder, "meeting-rooms"));
    const key = newKey();
    const github = await startSimulator({ app: { ...APP, key } });
    endings.push(() => github.close());
    const repository = github.addRepository({ owner: "acme", name: "meeting-rooms", gitDir: sample.gitDir });
    const pull = await repository.openPullRequest({
      base: "main",
      head: sample.branch,
      title: "Bookings",
      author: "ada",
    });
    const secret = randomBytes(16).toString("hex");
    const server = await startServer(github, { appId: APP.id, privateKey: key, secret });
    endings.push(() => server.stop());
    return {
      github,
      repository,
      pull,
      sample,
      server,
      hook: { to: `${server.url}${WEBHOOK_PATH}`, secret },
      clear,
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}
