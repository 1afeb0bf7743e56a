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
  /** Ends every process and removes every file. */
  clear(): Promise<void>;
}

const APP = { id: 4711, slug: "rubric" };

export async function setStage(): Promise<Stage> {
  const clearings: (() => unknown)[] = [];
  const clear = async () => {
    for (const clearing of clearings.splice(0).reverse()) await clearing();
  };
  try {
    const folder = mkdtempSync(join(tmpdir(), "rubric-demo-"));
    clearings.push(() => rmSync(folder, { recursive: true, force: true }));
    const sample = createSample(join(folder, "meeting-rooms"));
    const key = newKey();
    const github = await startSimulator({ app: { ...APP, key } });
    clearings.push(() => github.close());
    const repository = github.addRepository({ owner: "acme", name: "meeting-rooms", gitDir: sample.gitDir });
    const pull = await repository.openPullRequest({
      base: "main",
      head: sample.branch,
      title: "Bookings",
      author: "ada",
    });
    const secret = randomBytes(16).toString("hex");
    const server = await startServer(github, { appId: APP.id, privateKey: key, secret });
    clearings.push(() => server.stop());
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
