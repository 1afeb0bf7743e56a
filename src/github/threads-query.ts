/** What is asked of the threads of a review. */
export const THREAD_FIELDS = `
fragment ThreadFields on PullRequestReviewThread {
  id
  path
  isResolved
  viewerCanResolve
  comments(first: 50) {
    totalCount
    nodes {
      id
      url
      body
      viewerDidAuthor
      author { login }
      reactionGroups { content viewerHasReacted }
    }
  }
}`;

export const MORE_THREADS = `
query MoreThreads($owner: String!, $repo: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { ...ThreadFields }
      }
    }
  }
}
${THREAD_FIELDS}`;
