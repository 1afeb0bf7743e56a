import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import type { Delivery } from "../../simulator/delivery.ts";
import type { Faultable } from "../../simulator/faults.ts";
import type { PullRequest } from "../../simulator/pull-request.ts";
import type { Simulator } from "../../simulator/simulator.ts";
import type { CheckRun } from "../../simulator/views.ts";
import { rubricApp } from "../../src/app.ts";
import { bundledChecklists } from "../../src/checklist/bundled.ts";
import { createAppClient } from "../../src/github/app-client.ts";
import { newDeliveries } from "../../src/github/deliveries.ts";
import { type Job, jobKey, replaceJob } from "../../src/github/job.ts";
import { createPaces } from "../../src/github/pace.ts";
import { createWork } from "../../src/github/work.ts";
import { createQueue } from "../../src/jobs/in-process.ts";
import type { Queue } from "../../src/jobs/port.ts";
import { type Compiler, compileHere } from "../../src/review/compiling.ts";
import { inspectHere } from "../../src/review/inspect.ts";
import { type Files, gitFolder } from "../simulator/git-folder.ts";
import { APP, githubWith, KEY, type Place } from "../simulator/world.ts";
import { newNetwork } from "./network.ts";

/** A pull request, and what the server does about it: within this process, and quick to try again. */
export interface WorkWorld extends Place {
  readonly pull: PullRequest;
  /** Of its head. */
  readonly branch: string;
  /** Check runs of the pull request. */
  runs(): readonly CheckRun[];
  /** What would be logged. */
  readonly notes: { readonly message: string; readonly text: string }[];
  /** Has the App hear of something, and waits until all is done that it leads to. */
  deliver(delivery: Delivery): Promise<void>;
  /** The same, without waiting. */
  send(delivery: Delivery): Promise<void>;
  idle(): Promise<void>;
  /** A review, as a webhook asks for it. */
  review(): Promise<void>;
  /** Another process takes over, which remembers nothing of this one. */
  restart(): Promise<void>;
  /** It waits no longer for the answer to a request. */
  giveUpOn(request: Faultable): void;
  /** It is dead: nothing is heard of it any more. */
  kill(): void;
  stop(withinMs: number): Promise<void>;
}

export interface WorkOptions {
  readonly pauseMs?: number;
  readonly compiler?: Compiler;
}

export async function workWorld(base: Files, head: Files, options: WorkOptions = {}): Promise<WorkWorld> {
  const place = await githubWith(gitFolder(base));
  const world = await workOn(place, "feature", head, options);
  onTestFinished(world.kill);
  return world;
}

export async function workOn(
  place: Place,
  branch: string,
  head: Files,
  options: WorkOptions = {},
): Promise<WorkWorld> {
  const { github, repository, folder } = place;
  folder.commit(branch, head, { from: "main" });
  const pull = await place.open({ head: branch });
  const notes: WorkWorld["notes"] = [];
  const note = (message: string, facts: Readonly<Record<string, unknown>>): void => {
    notes.push({ message, text: `${message} ${String(facts["err"] ?? "")} ${JSON.stringify(facts)}` });
  };
  let { queue, hear, network } = await serving(github, note, options);
  const idle = async () => {
    while ((await queue.depth()) > 0) await sleep(5);
  };
  const deliver = async (delivery: Delivery) => {
    await hear(delivery);
    await idle();
  };
  return {
    ...place,
    pull,
    branch,
    runs: () => repository.checkRuns.filter(({ externalId }) => externalId === String(pull.number)),
    notes,
    deliver,
    send: (delivery) => hear(delivery),
    idle,
    review: () => deliver(pull.event("opened")),
    restart: async () => {
      network.cut();
      ({ queue, hear, network } = await serving(github, note, options));
    },
    giveUpOn: (request) => network.giveUpOn(request),
    kill: () => network.cut(),
    stop: (withinMs) => queue.close(withinMs),
  };
}

/** What the check runs of its pull request say. */
export function told(world: WorkWorld): readonly string[] {
  return world
    .runs()
    .map(({ name, status, conclusion, title }) => `${name}: ${status} ${conclusion}: ${title}`);
}

type Note = (message: string, facts: Readonly<Record<string, unknown>>) => void;

async function serving(github: Simulator, note: Note, { pauseMs = 0, compiler = compileHere }: WorkOptions) {
  const network = newNetwork();
  const { probot, clientOf } = createAppClient({
    app: { id: APP, privateKey: KEY, webhookSecret: "a secret of these tests" },
    apiUrl: github.url,
    fetch: network.fetch,
    log: pino({ level: "silent" }),
  });
  const queue: Queue<Job> = createQueue<Job>({ replace: replaceJob, backoffMs: 2 });
  const enqueue = (job: Job) => queue.add(jobKey(job), job);
  const deliveries = newDeliveries();
  const { work, parked } = createWork({
    app: APP,
    clientOf,
    paceOf: createPaces(pauseMs),
    inspector: inspectHere,
    compiler,
    bundled: bundledChecklists(),
    enqueue,
    forget: deliveries.forget,
    note,
  });
  queue.work({ work, parked });
  await probot.ready();
  await probot.load(rubricApp({ app: APP, deliveries, enqueue }), { cwd: "/", addHandler: () => undefined });
  const hear = async ({ event, payload }: Delivery): Promise<void> => {
    // The library's types are those of one event each.
    await probot.receive(JSON.parse(JSON.stringify({ id: randomUUID(), name: event, payload })));
  };
  return { queue, hear, network };
}
