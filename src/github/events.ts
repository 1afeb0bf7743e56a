import { z } from "zod";
import type { Repository } from "./client.ts";
import { conversationCommand, threadCommand } from "./comment-events.ts";
import { installation, where } from "./event-places.ts";
import type { Job, ReviewJob } from "./job.ts";
import { jobBehind } from "./rechecks.ts";

/** A webhook as it comes: its name is that of its header. */
export interface Event {
  readonly name: string;
  readonly payload: unknown;
}

/**
 * The job that an event asks for; undefined if it asks for none; or why it can't be heard, as a sentence. `app` is the App's own
 * id: GitHub tells of other Apps' checks as well.
 */
export function jobOf({ name, payload }: Event, app: number): Job | undefined | { readonly problem: string } {
  const action = z.object({ action: z.string() }).safeParse(payload);
  const handler = HANDLERS.get(`${name}.${action.data?.action ?? ""}`);
  if (handler === undefined) return undefined;
  try {
    return handler(payload, app);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    const at = issue?.path.join(".") ?? "";
    const problem = `An event ${name} can't be answered: at ${at}, ${issue?.message ?? "it is odd"}.`;
    // Webhooks of a repository itself come without: they are nobody's fault. What GitHub does not send has to be seen to.
    if (at === "installation") return { problem };
    throw new Error(problem);
  }
}

const pullRequest = z.object({
  ...where,
  pull_request: z.object({ number: z.number() }),
  changes: z.object({ base: z.unknown() }).partial().optional(),
});

/** Whether there is anything to review is for the job to say: it sees the pull request as it is by then. */
function review(payload: unknown): ReviewJob {
  const { installation: at, repository: of, pull_request: pull } = pullRequest.parse(payload);
  return { kind: "review", installation: at.id, name: { ...of.place, number: pull.number }, askedIn: [] };
}

/** Titles and descriptions are no concern of a review; what it compares with is. */
function edited(payload: unknown): ReviewJob | undefined {
  return pullRequest.parse(payload).changes?.base === undefined ? undefined : review(payload);
}

const app = z.object({ id: z.number() }).nullish();

const checkRun = z.object({
  ...where,
  check_run: z.object({ name: z.string(), head_sha: z.string(), external_id: z.string().nullish(), app }),
  requested_action: z.object({ identifier: z.string() }).nullish(),
});

function recheck(payload: unknown, own: number): Job | undefined {
  const { installation: at, repository: of, check_run: run } = checkRun.parse(payload);
  if (run.app?.id !== own) return undefined;
  const known = { name: run.name, head: run.head_sha, externalId: run.external_id ?? "" };
  return jobBehind(known, { installation: at.id, repository: of.place });
}

/** Somebody pressed one of the buttons of a check run. */
function pressed(payload: unknown, own: number): Job | undefined {
  const job = recheck(payload, own);
  const identifier = checkRun.parse(payload).requested_action?.identifier;
  if (identifier === "recheck") return job;
  const hasFiles = job?.kind === "review" || job?.kind === "group";
  return identifier === "whole-files" && hasFiles ? { ...job, scope: "files" } : undefined;
}

const checkSuite = z.object({
  ...where,
  check_suite: z.object({
    head_sha: z.string(),
    app,
    pull_requests: z
      .array(z.object({ number: z.number(), base: z.object({ repo: z.object({ id: z.number() }) }) }))
      .nullish(),
  }),
});

function recheckAll(payload: unknown, own: number): Job | undefined {
  const { installation: at, repository: of, check_suite: suite } = checkSuite.parse(payload);
  if (suite.app?.id !== own) return undefined;
  // A commit may belong to pull requests of other repositories, too.
  const here = (suite.pull_requests ?? []).filter(({ base }) => base.repo.id === of.id);
  const pulls = here.map(({ number }) => number);
  return { kind: "suite", installation: at.id, repository: of.place, head: suite.head_sha, pulls };
}

const mergeGroup = z.object({
  ...where,
  merge_group: z.object({ head_sha: z.string(), base_sha: z.string(), head_ref: z.string() }),
});

function queued(payload: unknown): Job {
  const { installation: at, repository: of, merge_group: group } = mergeGroup.parse(payload);
  // `refs/heads/gh-readonly-queue/main/pr-7-…`: branches may have slashes of their own.
  const pull = Number(/^pr-([1-9]\d{0,14})-/.exec(group.head_ref.split("/").at(-1) ?? "")?.[1] ?? 0);
  const { head_sha: head, base_sha: base } = group;
  return { kind: "group", installation: at.id, repository: of.place, head, base, pull };
}

const places = z
  .array(z.object({ full_name: z.string() }))
  .nullish()
  .transform((list) => (list ?? []).map(({ full_name }) => placeNamed(full_name)));
const arrival = z.object({ installation, repositories: places, repositories_added: places });

function arrived(payload: unknown): Job | undefined {
  const { installation: at, repositories, repositories_added } = arrival.parse(payload);
  const [first, ...next] = [...repositories, ...repositories_added];
  return first && { kind: "setup", installation: at.id, repository: first, next };
}

function placeNamed(fullName: string): Repository {
  const [owner = "", repo = ""] = fullName.split("/");
  return { owner, repo };
}

const HANDLERS: ReadonlyMap<string, (payload: unknown, app: number) => Job | undefined> = new Map([
  ["pull_request.opened", review],
  ["pull_request.reopened", review],
  ["pull_request.synchronize", review],
  ["pull_request.ready_for_review", review],
  ["pull_request.edited", edited],
  // They stop a review that is under way.
  ["pull_request.converted_to_draft", review],
  ["pull_request.closed", review],
  ["issue_comment.created", conversationCommand],
  ["pull_request_review_comment.created", threadCommand],
  ["check_run.rerequested", recheck],
  ["check_run.requested_action", pressed],
  ["check_suite.rerequested", recheckAll],
  ["merge_group.checks_requested", queued],
  ["installation.created", arrived],
  ["installation_repositories.added", arrived],
]);
