import { z } from "zod";
import type { Remark } from "../review/plan.ts";
import { allThreads } from "./all-threads.ts";
import type { Connection } from "./connection.ts";
import { type GroupCommit, pullsNamed, pullsQueued, type QueueEntry } from "./group-pulls.ts";
import type { GroupJob } from "./job.ts";
import { type ThreadsAnswer, withThreads } from "./overview-answer.ts";
import { ownThreads } from "./threads.ts";
import { THREAD_FIELDS, THREADS } from "./threads-query.ts";

const optional = <S extends z.ZodType>(entry: S) => z.array(entry.nullable()).nullish();

const pullAnswer = withThreads.extend({
  mergeQueue: z
    .object({
      entries: z
        .object({
          nodes: optional(
            z.object({
              headCommit: z.object({ oid: z.string() }).nullish(),
              pullRequest: z.object({ number: z.number() }).nullish(),
            }),
          ),
        })
        .nullish(),
    })
    .nullish(),
});

const answer = z.object({ repository: z.record(z.string(), pullAnswer.nullable()).nullish() });

/** Pull requests that are asked about with one request. */
const BATCH = 10;

/**
 * What was said in the pull requests of a merge group: what people dismissed there is dismissed in the group, too. The queue tells
 * which they are while it has the group, and else the messages of its commits do.
 */
export async function groupRemarks(
  connection: Connection,
  job: Pick<GroupJob, "repository" | "head" | "pull">,
  commits: readonly GroupCommit[],
): Promise<readonly Remark[]> {
  const { head, pull } = job;
  const named = new Set([...(pull === 0 ? [] : [pull]), ...pullsNamed(commits, head)]);
  const read = await pullsOf(connection, job, [...named]);
  const entries = [...read.values()].flatMap(({ queue }) => queue);
  const queued = pullsQueued(entries, commits, head);
  const more = (queued ?? []).filter((number) => !named.has(number));
  const all = new Map([...read, ...(await pullsOf(connection, job, more))]);
  const isHere = (number: number) => number === pull || queued === undefined || queued.includes(number);
  const remarks: Remark[] = [];
  for (const [number, { threads }] of all) {
    if (!isHere(number)) continue;
    const whole = await allThreads(connection, { ...job.repository, number }, threads);
    remarks.push(...ownThreads(whole).map(({ remark }) => remark));
  }
  return remarks;
}

interface Read {
  readonly threads: ThreadsAnswer;
  readonly queue: readonly QueueEntry[];
}

/** By number. One that GitHub does not show has said nothing. */
async function pullsOf(
  connection: Connection,
  { repository: { owner, repo } }: Pick<GroupJob, "repository">,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Read>> {
  const found = new Map<number, Read>();
  for (let start = 0; start < numbers.length; start += BATCH) {
    const batch = numbers.slice(start, start + BATCH);
    const variables = Object.fromEntries(batch.map((number, index) => [`n${index}`, number]));
    const what = "list the review threads of a merge group";
    const query = queryFor(batch.length);
    const { repository } = await connection.query(what, answer, query, { owner, repo, ...variables });
    for (const [index, number] of batch.entries()) {
      const pull = repository?.[`pull${index}`];
      if (pull != null) found.set(number, { threads: pull.reviewThreads, queue: entriesOf(pull) });
    }
  }
  return found;
}

function entriesOf({ mergeQueue }: z.infer<typeof pullAnswer>): readonly QueueEntry[] {
  return (mergeQueue?.entries?.nodes ?? []).flatMap((entry) => {
    const [pull, head] = [entry?.pullRequest?.number, entry?.headCommit?.oid];
    return pull === undefined || head === undefined ? [] : [{ pull, head }];
  });
}

function queryFor(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const queue = "mergeQueue { entries(first: 100) { nodes { headCommit { oid } pullRequest { number } } } }";
  const pulls = numbers.map(
    // All of a group are in the same queue.
    (index) => `pull${index}: pullRequest(number: $n${index}) {
      ${index === 0 ? queue : ""}
      ${THREADS}
    }`,
  );
  return `
query Group($owner: String!, $repo: String!, ${numbers.map((index) => `$n${index}: Int!`).join(", ")}) {
  repository(owner: $owner, name: $repo) {
    ${pulls.join("\n    ")}
  }
}
${THREAD_FIELDS}`;
}
