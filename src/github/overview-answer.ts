import { z } from "zod";
import { earlierHeadsAnswer } from "./earlier-heads.ts";
import { ownCommitsAnswer } from "./merge-base.ts";
import { nodes } from "./nodes.ts";
import { entryObject, treeEntry } from "./tree-entry.ts";

/** What GitHub answers to the questions of `overview-query.ts`. It answers null for what the App may not see. */

const optionalText = z.string().nullish();
const login = z.object({ login: z.string() });

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: optionalText });

export const commentsAnswer = z.object({
  totalCount: z.number(),
  pageInfo,
  nodes: z
    .array(
      z
        .object({
          id: z.string(),
          url: z.string(),
          body: z.string(),
          viewerDidAuthor: z.boolean(),
          author: login.extend({ __typename: z.string().optional() }).nullish(),
          reactionGroups: z.array(z.object({ content: z.string(), viewerHasReacted: z.boolean() })).nullish(),
        })
        .nullable(),
    )
    .nullish(),
});

const thread = z.object({
  id: z.string(),
  path: z.string(),
  isResolved: z.boolean(),
  viewerCanResolve: z.boolean(),
  comments: commentsAnswer,
});

export type ThreadAnswer = z.infer<typeof thread>;

/** A page of them. */
const threads = z.object({ pageInfo, nodes: z.array(thread.nullable()).nullish() });

export type ThreadsAnswer = z.infer<typeof threads>;

/** Of a pull request that is asked for nothing else. */
export const withThreads = z.object({ reviewThreads: threads });

const checkRun = z.object({
  databaseId: z.number().nullish(),
  externalId: optionalText,
  status: z.string(),
  conclusion: optionalText,
  title: optionalText,
  text: optionalText,
});

const checkSuites = nodes(
  z.object({ app: z.object({ slug: z.string() }).nullish(), checkRuns: nodes(checkRun) }),
);
const commit = z.object({ checkSuites });

export type CommitAnswer = z.infer<typeof commit>;

/** With an entry for each path that was asked for. */
const baseTarget = z.object({ oid: z.string().optional() }).catchall(treeEntry.nullable());

const pullRequest = z.object({
  state: z.string(),
  isDraft: z.boolean(),
  author: login.nullish(),
  labels: nodes(z.object({ name: z.string() })),
  isCrossRepository: z.boolean(),
  changedFiles: z.number(),
  headRefOid: z.string(),
  baseRefOid: z.string(),
  headRepository: z.object({ name: z.string(), owner: login }).nullish(),
  baseRef: z.object({ target: baseTarget.nullish() }).nullish(),
  commits: nodes(z.object({ commit })),
  own: ownCommitsAnswer,
  ...earlierHeadsAnswer,
  reviewThreads: threads,
});

export type PullRequestAnswer = z.infer<typeof pullRequest>;

const organisation = z
  .object({ nameWithOwner: z.string(), isPrivate: z.boolean(), object: entryObject.nullish() })
  .nullish();

export type OrganisationAnswer = z.infer<typeof organisation>;

export const overviewAnswer = z.object({
  organisation,
  repository: z
    .object({ url: z.string(), isPrivate: z.boolean(), pullRequest: pullRequest.nullish() })
    .nullish(),
});
export const commitAnswer = z.object({
  organisation,
  repository: z
    .object({
      url: z.string(),
      isPrivate: z.boolean(),
      object: z.object({ oid: z.string().optional(), checkSuites }).catchall(treeEntry.nullable()).nullish(),
    })
    .nullish(),
});
export const threadsAnswer = z.object({
  repository: z.object({ pullRequest: withThreads.nullish() }).nullish(),
});
