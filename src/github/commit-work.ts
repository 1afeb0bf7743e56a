import type { GroupJob, Job, ReviewJob, SetupJob, SuiteJob } from "./job.ts";
import { subjectOf } from "./job.ts";
import { failGroup, reviewGroup } from "./merge-group.ts";
import { ownChecks } from "./own-checks.ts";
import { jobBehind } from "./rechecks.ts";
import { tellSetup } from "./setup.ts";
import type { Trial, Works } from "./work.ts";

export type CommitJob = SuiteJob | GroupJob | SetupJob;

/** Work that is about a commit or a repository, not about one pull request. */
export function commitWork(works: Works): {
  work(job: CommitJob, trial: Trial): Promise<void>;
  /** Says that there will be nothing, where somebody waits for it. */
  giveUp(job: CommitJob, reason: string): Promise<void>;
} {
  const { app, bundled, connectionFor, note, follow } = works;

  async function suite(job: SuiteJob, signal: AbortSignal): Promise<void> {
    const { repository, head } = job;
    const runs = await ownChecks(await connectionFor(job, signal), repository, head, { app });
    const known = new Map(
      runs.map((run) => [`${run.name} ${run.externalId}`, jobBehind({ ...run, head }, job)]),
    );
    const jobs: Job[] = [...known.values()].flatMap((again) => again ?? []);
    for (const again of jobs.length > 0 ? jobs : firstReviews(job)) await follow(again);
    note("asked for all checks of a commit", { subject: subjectOf(job) });
  }

  async function setup(job: SetupJob, signal: AbortSignal): Promise<void> {
    const isAsked = job.isAsked === true;
    const connection = await connectionFor(job, signal);
    const compiler = works.compilerFor(signal);
    const outcome = await tellSetup(connection, job.repository, { app, compiler, bundled, isAsked });
    note("told what was found", { subject: subjectOf(job), ...outcome });
    await goOn(job);
  }

  async function group(job: GroupJob, signal: AbortSignal): Promise<void> {
    const { pages } = works;
    const [inspector, compiler] = [works.inspectorFor(signal), works.compilerFor(signal)];
    const connection = await connectionFor(job, signal);
    const outcome = await reviewGroup(job, { connection, app, inspector, compiler, bundled, pages });
    note("reviewed a merge group", { subject: subjectOf(job), ...outcome });
  }

  async function goOn({ installation, next: [repository, ...next] }: SetupJob): Promise<void> {
    if (repository !== undefined) await follow({ kind: "setup", installation, repository, next });
  }

  return {
    work(job, { signal }) {
      if (job.kind === "suite") return suite(job, signal);
      return job.kind === "group" ? group(job, signal) : setup(job, signal);
    },
    async giveUp(job, reason) {
      if (job.kind === "group") {
        const connection = await connectionFor(job, new AbortController().signal);
        await failGroup(job, { connection, app }, reason);
      }
      if (job.kind === "setup") await goOn(job);
    },
  };
}

/** Where nothing of ours was shown yet. GitHub names the pull requests of the repository itself, not those of forks. */
function firstReviews({ installation, repository, pulls }: SuiteJob): readonly ReviewJob[] {
  return pulls.map((number) => ({
    kind: "review",
    installation,
    name: { ...repository, number },
    askedIn: [],
    isAsked: true,
  }));
}
