import type { ChecklistSource } from "../checklist/checklist.ts";
import type { Compiler } from "../review/compiling.ts";
import type { Inspector } from "../review/inspect.ts";
import { newCache } from "./cache.ts";
import type { Client } from "./client.ts";
import { commitWork } from "./commit-work.ts";
import { type Connection, connect } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import { type Job, subjectOf, type WorkJob } from "./job.ts";
import { keepsChecklists } from "./kept-checklists.ts";
import type { Pace } from "./pace.ts";
import { pullRequestWork } from "./pull-request-work.ts";

export interface WorkContext {
  readonly app: number;
  clientOf(installation: number): Promise<Client>;
  paceOf(installation: number): Pace;
  readonly inspector: Inspector;
  readonly compiler: Compiler;
  readonly bundled: readonly ChecklistSource[];
  /** Where the pages of rules are, without a slash at the end. */
  readonly pages?: string | undefined;
  enqueue(job: Job): Promise<void>;
  note(message: string, facts: Readonly<Record<string, unknown>>): void;
  /** A job came to nothing: whatever led to it may be delivered again. */
  forget(subject: string): void;
}

export interface Trial {
  readonly signal: AbortSignal;
  /** 1 for the first try. */
  readonly number: number;
}

export interface Work {
  work(job: Job, trial: Trial): Promise<void>;
  parked(job: Job, error: unknown): Promise<void>;
}

/** What every kind of work has at hand. */
export interface Works extends Omit<WorkContext, "inspector" | "compiler"> {
  connectionFor(job: Pick<Job, "installation">, signal: AbortSignal): Promise<Connection>;
  /** Both stop with the run. */
  inspectorFor(signal: AbortSignal): Inspector;
  compilerFor(signal: AbortSignal): Compiler;
  /** Does another job afterwards, if there is an afterwards: a server that stops takes no more work. */
  follow(job: Job): Promise<void>;
}

export function createWork(context: WorkContext): Work {
  const { note } = context;
  const cache = newCache();
  const compiler = keepsChecklists(context.compiler);
  const works: Works = {
    ...context,
    async connectionFor({ installation }, signal) {
      const pace = context.paceOf(installation);
      return connect(await context.clientOf(installation), { pace, signal, cache });
    },
    compilerFor: (signal) => (sources) => compiler(sources, signal),
    inspectorFor: (signal) => (tasks, modules) => context.inspector(tasks, modules, signal),
    async follow(job) {
      try {
        await context.enqueue(job);
      } catch (error) {
        note(`no ${job.kind} follows`, { ...factsOf(job), err: error });
      }
    },
  };
  const pulls = pullRequestWork(works);
  const commits = commitWork(works);
  const giveUp = (job: WorkJob, reason: string) =>
    "name" in job ? pulls.giveUp(job, reason) : commits.giveUp(job, reason);
  return {
    async work(job, trial) {
      if (job.kind === "untold") return giveUp(job.of, job.reason);
      return "name" in job ? pulls.work(job, trial) : commits.work(job, trial);
    },
    async parked(job, error) {
      if (job.kind === "untold") return note("could not say so on GitHub", { ...factsOf(job), err: error });
      note("gave up", { ...factsOf(job), err: error });
      context.forget(subjectOf(job));
      const reason = reasonOf(error);
      try {
        await giveUp(job, reason);
      } catch (failure) {
        const isForLater = failure instanceof GitHubFailure && !failure.isFinal;
        if (isForLater)
          return works.follow({ kind: "untold", installation: job.installation, of: job, reason });
        note("could not say so on GitHub", { ...factsOf(job), err: failure });
      }
    },
  };
}

/** For the log. */
export function factsOf(job: Job): Readonly<Record<string, string>> {
  const about = job.kind === "untold" ? job.of : job;
  return "name" in about ? { pullRequest: subjectOf(job) } : { subject: subjectOf(job) };
}

/** In words for the people of the pull request. */
function reasonOf(error: unknown): string {
  if (error instanceof GitHubFailure) return error.message;
  const isTold = error instanceof Error && "reason" in error && typeof error.reason === "string";
  return isTold ? String(error.reason) : "Rubric failed; the log of its server has the reason.";
}
