import type { Probot } from "probot";
import { readCommand } from "./github/command.ts";
import type { Job } from "./github/job.ts";

/** Which events mean work, and what work. The handlers only hand it over: GitHub has its answer once the job is in the queue. */
export function rubricApp(enqueue: (job: Job) => unknown): (app: Probot) => void {
  return (app) => {
    app.on(
      [
        "pull_request.opened",
        "pull_request.reopened",
        "pull_request.synchronize",
        "pull_request.ready_for_review",
      ],
      async ({ payload, log }) => {
        const { installation, repository, pull_request: pull } = payload;
        if (installation === undefined) return log.warn("An event without installation can't be answered.");
        // A draft is not asking for a review yet; `ready_for_review` and `/recheck` do.
        if (pull.draft === true && payload.action !== "ready_for_review") return;
        await enqueue({
          kind: "review",
          installation: installation.id,
          name: { owner: repository.owner.login, repo: repository.name, number: pull.number },
          askedIn: [],
        });
      },
    );

    app.on("issue_comment.created", async ({ payload, log }) => {
      const { installation, repository, issue, comment } = payload;
      const isPerson = comment.user !== null && comment.user.type !== "Bot";
      if (issue.pull_request === undefined || !isPerson || readCommand(comment.body) === undefined) return;
      if (installation === undefined) return log.warn("An event without installation can't be answered.");
      await enqueue({
        kind: "command",
        installation: installation.id,
        name: { owner: repository.owner.login, repo: repository.name, number: issue.number },
        comment: comment.id,
        user: comment.user?.login ?? "",
        author: issue.user?.login ?? "",
      });
    });
  };
}
