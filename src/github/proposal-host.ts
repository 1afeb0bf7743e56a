import type { ProposalHost } from "../review/host.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { editedPaths, guidanceAfter } from "./guidance-after.ts";
import type { Overview } from "./overview.ts";
import { pullRequestSources } from "./pull-request-sources.ts";

/** A pull request as it is, and as the base branch would be with it. */
export function proposalHost(
  connection: Connection,
  name: PullRequestName,
  overview: Overview,
): ProposalHost {
  const { sources, change, surroundings, guidance } = pullRequestSources(connection, name, overview);
  return {
    config: async () => overview.config,
    change,
    guidance,
    edits: () => editedPaths(sources, overview),
    after: guidanceAfter(connection, name, overview, sources, surroundings),
  };
}
