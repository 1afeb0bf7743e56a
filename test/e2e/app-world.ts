import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Delivery } from "../../simulator/delivery.ts";
import type { PullRequest, PullRequestOptions } from "../../simulator/pull-request.ts";
import type { Simulator } from "../../simulator/simulator.ts";
import type { LoggedRequest } from "../../simulator/traffic.ts";
import type { CheckRun } from "../../simulator/views.ts";
import { type Child, nodeWith } from "../child.ts";
import { readRegistration } from "../server/registration.ts";
import { type Files, gitFolder } from "../simulator/git-folder.ts";
import { APP, githubWith, KEY, type Place } from "../simulator/world.ts";

export const SECRET = "a secret of these tests";
const TOKEN = "apps/create-installation-access-token";
const PATIENCE_MS = 18_000;
const SERVER = fileURLToPath(new URL("../../dist/src/server.js", import.meta.url));

export interface RunningServer {
  readonly child: Child["process"];
  /** What it has written so far: its log. */
  output(): string;
  readonly exited: Promise<number | null>;
}

/** The built server as a process of its own. */
export function startServer(env: Readonly<Record<string, string>>): RunningServer {
  const usual = { HOST: "127.0.0.1", PORT: "0", WRITE_PAUSE_MS: "0", WORKERS: "1" };
  const { process: child, output, errors, ended } = nodeWith([SERVER], { env: { ...usual, ...env } });
  return { child, output: () => output() + errors(), exited: ended };
}

/** The address it listens on. */
export async function addressOf(server: RunningServer): Promise<string> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 20) {
    const url = /"url":"([^"]+)"/.exec(server.output())?.[1];
    if (url !== undefined) return url;
    if (server.child.exitCode !== null) break;
    await sleep(20);
  }
  throw new Error(`The server did not listen. It said:\n${server.output()}`);
}

export function serverSettings(github: Simulator): Record<string, string> {
  return {
    APP_ID: String(APP),
    PRIVATE_KEY: KEY,
    WEBHOOK_SECRET: SECRET,
    GHE_HOST: github.host,
    GHE_PROTOCOL: "http",
  };
}

/** A GitHub with one repository, and the App installed on it. */
export interface AppWorld extends Place {
  readonly server: RunningServer;
  readonly url: string;
  /** Opens a pull request, and waits until the App has done what it does then; with the check run that it gave its head. */
  opened(
    options?: Partial<PullRequestOptions>,
  ): Promise<{ readonly pull: PullRequest; readonly run: CheckRun | undefined }>;
  /** Delivers a webhook, and waits until all is done that it led to. */
  deliver(delivery: Delivery, id?: string): Promise<void>;
  /** Delivers a webhook and does not wait. */
  send(delivery: Delivery, id?: string): Promise<void>;
  /** Waits until the server has no job left. */
  idle(): Promise<void>;
}

/** The requests that the App's work took, without those for its token. */
export function spent({ github }: Pick<Place, "github">, from = 0): readonly LoggedRequest[] {
  return github.requests.slice(from).filter(({ operation }) => operation !== TOKEN);
}

export function operations(requests: readonly LoggedRequest[]): readonly string[] {
  return requests.map(({ operation }) => operation);
}

export async function appWorld(
  base: Files,
  head: Files,
  settings: Readonly<Record<string, string>> = {},
  options: { readonly isPrivate?: boolean } = {},
): Promise<AppWorld> {
  const place = await githubWith(gitFolder(base, head), options);
  const { github, repository } = place;
  const server = startServer({ ...serverSettings(github), ...settings });
  const url = await addressOf(server);
  const { default_events } = readRegistration();
  const send = async (delivery: Delivery, id?: string): Promise<void> => {
    const isHeard = default_events.includes(delivery.event) || delivery.event.startsWith("installation");
    if (!isHeard) throw new Error(`GitHub would not send ${delivery.event}: app.yml does not ask for it.`);
    const hook = { to: `${url}/api/github/webhooks`, secret: SECRET };
    const response = await github.deliver(hook, delivery, id);
    if (response.status !== 200) {
      throw new Error(`The webhook was answered ${response.status}: ${await response.text()}`);
    }
  };
  const idle = async (): Promise<void> => {
    for (let waited = 0; waited < PATIENCE_MS; waited += 25) {
      if ((await (await fetch(`${url}/healthz`)).text()) === "ok, 0 jobs\n") return;
      await sleep(25);
    }
    throw new Error(`The server is still at work. It said:\n${server.output()}`);
  };
  const deliver = async (delivery: Delivery, id?: string): Promise<void> => {
    await send(delivery, id);
    await idle();
  };
  return {
    ...place,
    server,
    url,
    async opened(options) {
      const pull = await place.open(options);
      await deliver(pull.event("opened"));
      return { pull, run: repository.checkRuns.find(({ headSha }) => headSha === pull.headSha) };
    },
    send,
    idle,
    deliver,
  };
}
