import { z } from "zod";
import { completeCheck } from "./check.ts";
import { keyOfPull } from "./client.ts";
import { GitHubFailure } from "./failure.ts";
import { nodes } from "./nodes.ts";
import { outdatedBy, type Telling } from "./open-checks.ts";

/** What a server that was killed left behind: a newer push came, and nobody went on with the check run of the older head. */
export interface UnfinishedCheck {
  readonly id: number;
  readonly head: string;
  readonly checkName: string;
}

/**
 * Asked of a pull request with all else that is asked of it. A head that lies further back than these commits and force pushes is
 * left to GitHub, which calls a check run stale after two weeks.
 */
export const EARLIER_HEADS = `
      earlier: commits(last: 30) {
        nodes { commit { ...Unfinished } }
      }
      replaced: timelineItems(last: 10, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { ... on HeadRefForcePushedEvent { beforeCommit { ...Unfinished } } }
      }`;

export const UNFINISHED = `
fragment Unfinished on Commit {
  oid
  checkSuites(first: 1, filterBy: { appId: $app }) {
    nodes {
      checkRuns(first: 5, filterBy: { status: IN_PROGRESS }) {
        nodes { databaseId name externalId }
      }
    }
  }
}`;

const run = z.object({
  databaseId: z.number().nullish(),
  name: z.string(),
  externalId: z.string().nullish(),
});
const commit = z.object({ oid: z.string(), checkSuites: nodes(z.object({ checkRuns: nodes(run) })) });

export const earlierHeadsAnswer = {
  earlier: nodes(z.object({ commit })),
  replaced: nodes(z.object({ beforeCommit: commit.nullish() })),
};

type EarlierHeads = z.infer<z.ZodObject<typeof earlierHeadsAnswer>>;

/** Check runs of a pull request that are in progress, on any head of it: those of another one may stand on the same commit. */
export function unfinishedChecks(
  { earlier, replaced }: EarlierHeads,
  number: number,
): readonly UnfinishedCheck[] {
  const commits = [
    ...earlier.map((each) => each.commit),
    ...replaced.flatMap(({ beforeCommit }) => beforeCommit ?? []),
  ];
  const found = commits.flatMap(({ oid, checkSuites }) =>
    checkSuites.flatMap(({ checkRuns }) =>
      checkRuns.flatMap(({ databaseId, name, externalId }) =>
        databaseId != null && externalId === String(number)
          ? [[databaseId, { id: databaseId, head: oid, checkName: name }] as const]
          : [],
      ),
    ),
  );
  return [...new Map(found).values()];
}

/** The check run that this process has open is left to whoever has it in hand. */
export async function endEarlier(
  { connection, name, openChecks, checkName }: Telling,
  overview: {
    readonly head: string;
    readonly isOpen: boolean;
    readonly unfinished: readonly UnfinishedCheck[];
  },
): Promise<void> {
  const open = openChecks.get(keyOfPull(name));
  const left = overview.unfinished.filter(
    (check) => check.checkName === checkName && check.head !== overview.head && check.id !== open?.id,
  );
  const ending = { ...outdatedBy(overview), conclusion: "cancelled", text: "", annotations: [] } as const;
  for (const check of left) {
    try {
      await completeCheck(connection, name, { ...check, isTouched: false }, ending);
    } catch (error) {
      if (!(error instanceof GitHubFailure) || error.grant === undefined) throw error;
      connection.missing.add(error.grant);
    }
  }
}
