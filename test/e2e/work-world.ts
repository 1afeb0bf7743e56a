import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { expect, onTestFinished } from "vitest";
import type { PullRequest, PullRequestOptions } from "../../simulator/pull-request.ts";
import type { Repository } from "../../simulator/repository.ts";
import { type Simulator, startSimulator } from "../../simulator/simulator.ts";
import { bundledChecklists } from "../../src/checklist/bundled.ts";
import { createAppClient } from "../../src/github/app-client.ts";
import { type Asking, type Job, jobKey, replaceJob } from "../../src/github/job.ts";
import { createPaces } from "../../src/github/pace.ts";
import { createWork } from "../../src/github/work.ts";
import { createQueue } from "../../src/jobs/in-process.ts";
import type { Queue } from "../../src/jobs/port.ts";
import { inspectHere } from "../../src/review/inspect.ts";
import { APP, type Files, type GitFolder, gitFolder, KEY } from "../simulator/world.ts";

/** What the server does with its jobs, within this process, and quick to try again. */
export interface WorkWorld {
  readonly github: Simulator;
  readonly repository: Repository;
  readonly folder: GitFolder;
  readonly pull: PullRequest;
  readonly queue: Queue<Job>;
  /** What would be logged. */
  readonly notes: { readonly message: string; readonly text: string }[];
  /** A review, as a webhook asks for it, to its end. */
  review(more?: { readonly askedIn?: readonly Asking[] }): Promise<void>;
  idle(): Promise<void>;
  /** Work as another process would do it, which remembers nothing of this one. */
  restart(): void;
}

export interface WorkOptions {
  readonly opening?: Partial<PullRequestOptions>;
  readonly requestTimeoutMs?: number;
  readonly pauseMs?: number;
}

const SILENT = pino({ level: "silent" });

export async function workWorld(base: Files, head: Files, options: WorkOptions = {}): Promise<WorkWorld> {
  const folder = gitFolder();
  folder.commit("main", base);
  folder.commit("feature", head, { from: "main" });
  const github = await startSimulator({ app: { id: APP, slug: "rubric", key: KEY } });
  onTestFinished(async () => {
    await github.close();
    expect(github.violations, "requests that GitHub would not take, or not wholly").toEqual([]);
  });
  const repository = github.addRepository({ owner: "acme", name: "shop", gitDir: folder.path });
  const opening = { base: "main", head: "feature", title: "A change", author: "ada", ...options.opening };
  const pull = await repository.openPullRequest(opening);
  const notes: WorkWorld["notes"] = [];
  let queue = start();

  function start(): Queue<Job> {
    const { clientOf } = createAppClient({
      app: { id: APP, privateKey: KEY, webhookSecret: "a secret of these tests" },
      apiUrl: github.url,
      requestTimeoutMs: options.requestTimeoutMs ?? 10_000,
      log: SILENT,
      logLevel: "fatal",
    });
    const { work, parked } = createWork({
      app: APP,
      clientOf,
      paceOf: createPaces(options.pauseMs ?? 0),
      inspector: inspectHere,
      bundled: bundledChecklists(),
      enqueue: (job) => queue.add(jobKey(job), job),
      forget: () => undefined,
      note: (message, facts) => {
        notes.push({ message, text: `${message} ${String(facts["err"] ?? "")} ${JSON.stringify(facts)}` });
      },
    });
    const started = createQueue<Job>({ replace: replaceJob, backoffMs: 2 });
    started.work({ work, parked });
    onTestFinished(() => started.close(0));
    return started;
  }

  const idle = async () => {
    while ((await queue.depth()) > 0) await sleep(5);
  };
  return {
    github,
    repository,
    folder,
    pull,
    get queue() {
      return queue;
    },
    notes,
    idle,
    restart: () => {
      queue = start();
    },
    async review({ askedIn = [] } = {}) {
      const name = { owner: "acme", repo: "shop", number: pull.number };
      const job: Job = { kind: "review", installation: github.installation, name, askedIn };
      await queue.add(jobKey(job), job);
      await idle();
    },
  };
}
