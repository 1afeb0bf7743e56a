import { isFromFork, type PullState, sourceOf } from "../pull-state.ts";
import { htmlUrl } from "../shapes.ts";
import { allows, type QueueEntry, type RepositoryState, type World } from "../world.ts";
import { commitNode } from "./commits.ts";
import { connection, type PageArguments } from "./connection.ts";
import { objectNode } from "./git.ts";
import { noPermission } from "./refused.ts";
import { actor, commentNode, threadNode } from "./threads.ts";

export function pullNode(world: World, repository: RepositoryState, pull: PullState): object {
  const { git } = repository;
  const source = sourceOf(world, pull);
  return {
    id: `PR_${pull.id}`,
    number: pull.number,
    title: pull.title,
    url: htmlUrl(repository, pull),
    state: pull.merged ? "MERGED" : pull.state.toUpperCase(),
    merged: pull.merged,
    closed: pull.state === "closed",
    isDraft: pull.isDraft,
    isCrossRepository: isFromFork(pull),
    author: actor(pull.author),
    labels: (page: PageArguments) =>
      connection(
        pull.labels.map((label) => ({ id: `LA_${label}`, name: label })),
        page,
      ),
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    baseRef: {
      name: pull.baseRef,
      // The branch as it is now; `baseRefOid` is what the pull request was last compared with.
      target: () => objectNode(world, repository, { expression: `refs/heads/${pull.baseRef}` }),
    },
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    headRepository:
      source === undefined
        ? null
        : {
            name: source.name,
            nameWithOwner: `${source.owner}/${source.name}`,
            owner: { __typename: "User", login: source.owner },
          },
    maintainerCanModify: pull.maintainerCanModify,
    changedFiles: pull.files.length,
    commits: async (page: PageArguments) => {
      const oids = await git.commitsBetween(pull.baseSha, pull.headSha);
      return connection(
        oids.map((oid) => ({ id: `PRC_${oid}`, commit: commitNode(world, repository, oid) })),
        page,
      );
    },
    timelineItems: ({
      itemTypes,
      ...page
    }: PageArguments & { readonly itemTypes?: readonly string[] | null }) => {
      // Nothing else of the timeline is built: asking for more is our own mistake.
      if (itemTypes?.join() !== "HEAD_REF_FORCE_PUSHED_EVENT") return undefined;
      return connection(
        pull.replacedHeads.map((oid, index) => ({
          __typename: "HeadRefForcePushedEvent",
          id: `HFPE_${pull.id}_${index}`,
          beforeCommit: commitNode(world, repository, oid),
        })),
        page,
      );
    },
    mergeQueue: () => {
      if (!allows(world, "merge_queues", "read")) throw noPermission();
      if (repository.queue.length === 0) return null;
      const entries = repository.queue.map((entry) => queueEntry(world, repository, entry));
      return { id: `MQ_${repository.id}`, entries: (page: PageArguments) => connection(entries, page) };
    },
    reviewThreads: (page: PageArguments) =>
      connection(
        pull.threads.map((thread) => threadNode(world, repository, pull, thread)),
        page,
      ),
    comments: (page: PageArguments) =>
      connection(
        pull.comments.map((comment) => ({
          ...commentNode(world, comment, "IssueComment"),
          url: `${htmlUrl(repository, pull)}#issuecomment-${comment.id}`,
        })),
        page,
      ),
  };
}

function queueEntry(world: World, repository: RepositoryState, { pull, head }: QueueEntry): object {
  const found = repository.pulls.get(pull);
  return {
    id: `MQE_${pull}`,
    headCommit: () => commitNode(world, repository, head),
    pullRequest: () => (found === undefined ? null : pullNode(world, repository, found)),
  };
}
