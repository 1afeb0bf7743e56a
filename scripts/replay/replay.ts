import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PullRequest } from "../../simulator/pull-request.ts";
import type { Repository } from "../../simulator/repository.ts";
import { borrowObjects, makeBranches, type PassedOver } from "./branches.ts";
import { pastChanges, spread } from "./history.ts";
import { faultsOf } from "./judge.ts";
import { openStage, type ReplayStage } from "./stage.ts";

/** What came of one pull request: opened with half of its files, pushed the rest, `/recheck`. */
export interface Replayed {
  readonly repository: string;
  readonly subject: string;
  readonly comments: number;
  /** By rule, how many. */
  readonly rules: readonly string[];
  readonly conclusion: string;
  /** What must not be. */
  readonly faults: readonly string[];
}

/** A pull request that could not be replayed. */
export interface NotReplayed {
  readonly repository: string;
  readonly subject: string;
  readonly passedOver: PassedOver;
}

export interface Source {
  readonly name: string;
  readonly folder: string;
}

/** Replays pull requests of real repositories one by one; `wanted` from all of them together, and those that it passes over. */
export async function* replay(
  sources: readonly Source[],
  wanted: number,
): AsyncGenerator<Replayed | NotReplayed> {
  const scratch = mkdtempSync(join(tmpdir(), "rubric-replay-"));
  const stage = await openStage();
  try {
    const each = Math.ceil(wanted / sources.length);
    for (const [index, { name, folder }] of sources.entries()) {
      const gitDir = join(scratch, `${index}.git`);
      borrowObjects(gitDir, folder);
      const repository = stage.github.addRepository({ owner: "past", name: `r${index}`, gitDir });
      let left = each;
      for (const [number, past] of spread(pastChanges(folder), each, SPARE).entries()) {
        if (left === 0) break;
        const played = await play(stage, repository, gitDir, past, number);
        if (!("passedOver" in played)) left -= 1;
        yield { repository: name, subject: past.subject, ...played };
      }
    }
  } finally {
    await stage.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** So many times what is wanted is looked at besides, because some is passed over. */
const SPARE = 2;

async function play(
  stage: ReplayStage,
  repository: Repository,
  gitDir: string,
  past: Parameters<typeof makeBranches>[1],
  number: number,
): Promise<Omit<Replayed, "repository" | "subject"> | Pick<NotReplayed, "passedOver">> {
  const branches = makeBranches(gitDir, past, number);
  if (typeof branches === "string") return { passedOver: branches };
  const { github } = stage;
  const before = github.violations.length;
  const from = github.requests.length;
  const pull = await repository.openPullRequest({ ...branches, title: past.subject, author: "ada" });
  const faults: string[] = [];
  const look = () => faults.push(...faultsOf(gitDir, pull));
  await stage.tell(pull.event("opened"));
  look();
  branches.pushRest();
  await stage.tell(await pull.pushed());
  look();
  await stage.tell(pull.comment({ author: "ada", body: "/recheck" }));
  look();
  const refused = github.requests.slice(from).filter(({ status }) => status !== undefined && status >= 400);
  faults.push(
    ...github.violations.slice(before).map((violation) => `GitHub would not take it: ${violation}`),
    ...refused.map(({ operation, status }) => `${operation} was answered ${status}`),
    ...unfinished(repository, pull),
  );
  const check = checkOf(repository, pull);
  return {
    comments: pull.threads.length,
    rules: pull.threads.map(({ comments }) => ruleOf(comments[0]?.body ?? "")),
    conclusion: check?.conclusion ?? "none",
    faults: [...new Set(faults)],
  };
}

function checkOf({ checkRuns }: Repository, { headSha }: PullRequest) {
  return checkRuns.filter((run) => run.headSha === headSha).at(-1);
}

/** The review ends with its verdict, and the comment that asked for it has its answer. */
function unfinished(repository: Repository, pull: PullRequest): readonly string[] {
  const check = checkOf(repository, pull);
  const isDone = check?.status === "completed" && check.conclusion !== "cancelled";
  const isAnswered = pull.comments.at(-1)?.reactions.some(({ content }) => content === "rocket") === true;
  return [
    ...(isDone
      ? []
      : [`the check is ${check?.status ?? "missing"}, ${check?.conclusion ?? "without conclusion"}`]),
    ...(isAnswered ? [] : ["/recheck has no rocket"]),
  ];
}

/** The last code span of a comment of ours. */
function ruleOf(body: string): string {
  return [...body.matchAll(/`([a-z]+\/[a-z0-9-]+)`/g)].at(-1)?.[1] ?? "unknown";
}
