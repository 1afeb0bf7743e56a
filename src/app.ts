import type { Probot } from "probot";
import type { Deliveries } from "./github/deliveries.ts";
import { jobOf } from "./github/events.ts";
import { type Job, subjectOf } from "./github/job.ts";

/** What the App hears: the names of its events, as GitHub sends them. */
const EVENTS = [
  "pull_request",
  "issue_comment",
  "pull_request_review_comment",
  "check_run",
  "check_suite",
  "merge_group",
  "installation",
  "installation_repositories",
] as const;

export interface Listening {
  /** The App's id. */
  readonly app: number;
  readonly deliveries: Deliveries;
  enqueue(job: Job): Promise<void>;
}

/** Hands over what events ask for and does none of it: GitHub has its answer once the job is in the queue. */
export function rubricApp({ app: id, deliveries, enqueue }: Listening): (app: Probot) => void {
  return (app) => {
    app.on([...EVENTS], async ({ id: delivery, name, payload, log }) => {
      const job = jobOf({ name, payload }, id);
      if (job === undefined) return;
      if ("problem" in job) return log.warn(job.problem);
      const subject = subjectOf(job);
      if (!deliveries.isNew(delivery, subject)) return;
      try {
        await enqueue(job);
      } catch (error) {
        deliveries.forget(subject);
        throw error;
      }
    });
  };
}
