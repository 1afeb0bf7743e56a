import { SETUP_CHECK_NAME } from "../report/check-names.ts";
import { setupReport } from "../report/setup.ts";
import { readConfiguration } from "../review/config-chain.ts";
import { type Guiding, guide } from "../review/guided.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import { saysTheSame } from "./check.ts";
import type { Repository } from "./client.ts";
import { SETUP_ID, tellCommit } from "./commit-check.ts";
import { type CommitOverview, readCommit } from "./commit-overview.ts";
import type { Connection } from "./connection.ts";
import { configSource } from "./extended-config.ts";
import { guidanceReader } from "./guidance.ts";
import { readTree } from "./tree.ts";

type Readers = Pick<Guiding, "compiler" | "bundled">;

export type SetupOutcome = { readonly conclusion: string } | { readonly declined: string };

/** Tells in a check run on the default branch's head which checklists a repository has, and what becomes of them. */
export async function tellSetup(
  connection: Connection,
  repository: Repository,
  { app, isAsked, ...readers }: Readers & { readonly app: number; readonly isAsked: boolean },
): Promise<SetupOutcome> {
  const commit = await readCommit(connection, repository, "HEAD", app, SETUP_CHECK_NAME);
  if (commit === undefined) return { declined: "the repository is empty" };
  const report = setupReport(await foundIn(connection, repository, commit, readers));
  const isTold = commit.check?.isCompleted === true && saysTheSame(commit.check, report);
  if (isTold && !isAsked) return { declined: "it has been told already" };
  const check = { head: commit.oid, name: SETUP_CHECK_NAME, externalId: SETUP_ID };
  await tellCommit(connection, repository, check, report);
  return { conclusion: report.conclusion };
}

async function foundIn(
  connection: Connection,
  repository: Repository,
  { oid, config, agentFiles, misnamed }: CommitOverview,
  { compiler, bundled }: Readers,
) {
  const reading = await readConfiguration(configSource(connection, repository, { config }), REQUIREMENTS);
  if ("problems" in reading) return reading;
  const tree = () => readTree(connection, repository, oid);
  const around = { tree, gone: [], unseen: [], folders: new Map() };
  const base = { base: oid, agentFiles, misnamed };
  const guidance = guidanceReader(connection, repository, base, async () => around);
  return guide({
    host: { guidance },
    config: reading.config,
    bundled,
    compiler,
    near: undefined,
  });
}
