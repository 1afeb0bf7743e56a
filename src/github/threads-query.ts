/** What is asked of the threads of a review. */
const COMMENT_FIELDS = `
fragment CommentFields on PullRequestReviewComment {
  id
  url
  body
  viewerDidAuthor
  author { __typename login }
  reactionGroups { content viewerHasReacted }
}`;

export const THREAD_FIELDS = `
fragment ThreadFields on PullRequestReviewThread {
  id
  path
  isResolved
  viewerCanResolve
  comments(first: 50) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ...CommentFields }
  }
}${COMMENT_FIELDS}`;

/** A page of a pull request's threads. */
export const THREADS = `reviewThreads(first: 100) {
        pageInfo { hasNextPage endCursor }
        nodes { ...ThreadFields }
      }`;

export const MORE_THREADS = `
query MoreThreads($owner: String!, $repo: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ${THREADS.replace("first: 100", "first: 100, after: $after")}
    }
  }
}
${THREAD_FIELDS}`;

/** The next comments of threads, each from where its known ones end. */
export function moreComments(threads: readonly { readonly id: string; readonly after: string }[]): {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
} {
  const parameters = threads.map((_, index) => `$i${index}: ID!, $a${index}: String!`);
  const fields = threads.map(
    (_, index) => `t${index}: node(id: $i${index}) {
    ... on PullRequestReviewThread {
      comments(first: 100, after: $a${index}) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...CommentFields }
      }
    }
  }`,
  );
  return {
    query: `
query MoreComments(${parameters.join(", ")}) {
  ${fields.join("\n  ")}
}
${COMMENT_FIELDS}`,
    variables: Object.fromEntries(
      threads.flatMap(({ id, after }, index) => [
        [`i${index}`, id],
        [`a${index}`, after],
      ]),
    ),
  };
}
