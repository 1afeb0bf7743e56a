import { commentsOf, findThread } from "../pull-state.ts";
import {
  allows,
  DEFAULT_BRANCH,
  isVisible,
  type RepositoryState,
  repositoryKey,
  viewerLogin,
  type World,
} from "../world.ts";
import { objectNode } from "./git.ts";
import { pullNode } from "./pulls.ts";
import { noNode, noPermission, refused } from "./refused.ts";
import { commentNode, threadNode } from "./threads.ts";

export function queries(world: World): object {
  return {
    viewer: { login: viewerLogin(world), id: `BOT_${world.app.id}` },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = world.repositories.get(repositoryKey(owner, name));
      if (found === undefined || !isVisible(found)) {
        throw refused("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return repositoryNode(world, found);
    },
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => commentNamed(world, id)),
    node: ({ id }: { id: string }) => {
      const found = findThread(world, id);
      if (found === undefined) return commentNamed(world, id);
      const { repository, pull, thread } = found;
      return { __typename: "PullRequestReviewThread", ...threadNode(world, repository, pull, thread) };
    },
  };
}

function commentNamed(world: World, id: string): object {
  for (const repository of world.repositories.values()) {
    for (const { comment, thread } of commentsOf(repository)) {
      const type = thread === undefined ? "IssueComment" : "PullRequestReviewComment";
      if (comment.nodeId === id) return commentNode(world, comment, type);
    }
  }
  throw noNode(id);
}

function repositoryNode(world: World, repository: RepositoryState): object {
  return {
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: `${repository.owner}/${repository.name}`,
    isPrivate: repository.isPrivate,
    owner: { __typename: "User", login: repository.owner },
    url: `https://github.invalid/${repository.owner}/${repository.name}`,
    defaultBranchRef: {
      name: DEFAULT_BRANCH,
      target: () => objectNode(world, repository, { expression: "HEAD" }),
    },
    object: (args: { oid?: string; expression?: string }) => {
      if (!allows(world, "contents", "read")) throw noPermission();
      return objectNode(world, repository, args);
    },
    pullRequest: ({ number }: { number: number }) => {
      if (!allows(world, "pull_requests", "read")) throw noPermission();
      const pull = repository.pulls.get(number);
      if (pull === undefined) {
        throw refused("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
      }
      return pullNode(world, repository, pull);
    },
  };
}
