import type { Host } from "../review/host.ts";
import { type PullRequestChange, readChange } from "./change.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { guidanceReader } from "./guidance.ts";
import type { Overview } from "./overview.ts";
import { type Sources, sourcesOf } from "./sources.ts";
import type { Surroundings } from "./surroundings.ts";

/** What is read of a pull request, each thing once and when it is first needed. */
export interface PullRequestSources {
  readonly sources: Sources;
  change(): Promise<PullRequestChange>;
  surroundings(): Promise<Surroundings>;
  /** The base side's. */
  readonly guidance: Host["guidance"];
}

export function pullRequestSources(
  connection: Connection,
  name: PullRequestName,
  overview: Overview,
  sources: Sources = sourcesOf(connection, name, overview),
): PullRequestSources {
  let reading: Promise<PullRequestChange> | undefined;
  const change = () => {
    reading ??= readChange(connection, name, overview, sources);
    return reading;
  };
  const surroundings = async () => (await change()).surroundings;
  return {
    sources,
    change,
    surroundings,
    guidance: guidanceReader(connection, name, overview, surroundings),
  };
}
