const THREAD_FIELDS = `
fragment ThreadFields on PullRequestReviewThread {
  id
  path
  isResolved
  viewerCanResolve
  comments(first: 20) {
    totalCount
    nodes { id body viewerDidAuthor }
  }
}`;

/** Agent files lie in the folder itself or up to two folders deeper. */
const FOLDER_FIELDS = `
fragment File on Blob { text isBinary isTruncated }
fragment Folder on Tree {
  entries {
    name
    mode
    object {
      ...File
      ... on Tree {
        entries {
          name
          mode
          object {
            ...File
            ... on Tree { entries { name mode object { ...File } } }
          }
        }
      }
    }
  }
}`;

/** The first thing asked about a pull request, and the only one that is asked of the base side. */
export const OVERVIEW = `
query Overview($owner: String!, $repo: String!, $number: Int!, $app: Int, $check: String!, $config: String!, $agents: String!) {
  repository(owner: $owner, name: $repo) {
    url
    pullRequest(number: $number) {
      state
      isCrossRepository
      changedFiles
      headRefOid
      baseRefOid
      headRepository { name owner { login } }
      baseRef {
        target {
          ... on Commit {
            oid
            config: file(path: $config) { object { ...File } }
            agents: file(path: $agents) { object { ...Folder } }
          }
        }
      }
      commits(last: 1) {
        nodes {
          commit {
            checkSuites(first: 1, filterBy: { appId: $app, checkName: $check }) {
              nodes {
                checkRuns(first: 1, filterBy: { checkName: $check, checkType: LATEST }) {
                  nodes { externalId status conclusion title text }
                }
              }
            }
          }
        }
      }
      reviewThreads(first: 100) {
        pageInfo { hasNextPage endCursor }
        nodes { ...ThreadFields }
      }
    }
  }
}
${FOLDER_FIELDS}
${THREAD_FIELDS}`;

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
