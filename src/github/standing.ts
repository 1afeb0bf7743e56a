import { z } from "zod";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { notThere } from "./failure.ts";

/** What may change while a review runs. */
export interface Standing {
  readonly head: string;
  readonly isOpen: boolean;
}

/** What is asked of a pull request for it. */
export const STANDING_FIELDS = "state headRefOid";

const STANDING = `
query Standing($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { ${STANDING_FIELDS} }
  }
}`;

export const standingAnswer = z
  .object({ state: z.string(), headRefOid: z.string() })
  .transform(({ state, headRefOid }): Standing => ({ head: headRefOid, isOpen: state === "OPEN" }));

const answer = z.object({ repository: z.object({ pullRequest: standingAnswer.nullish() }).nullish() });

export async function readStanding(
  connection: Connection,
  { owner, repo, number }: PullRequestName,
): Promise<Standing> {
  const what = `tell the head of ${owner}/${repo}#${number}`;
  const { repository } = await connection.query(what, answer, STANDING, { owner, repo, number });
  const pull = repository?.pullRequest;
  if (pull == null) throw notThere(what);
  return pull;
}

/** The pull request went on meanwhile: what was found is about a head that nobody asks about any more. */
export class Outrun extends Error {
  override readonly name = "Outrun";
  readonly standing: Standing;

  constructor(standing: Standing) {
    super(standing.isOpen ? "A newer commit superseded this head." : "The pull request was closed.");
    this.standing = standing;
  }
}

/** Keeps in mind how a pull request was last seen. */
export interface Watch {
  /** Throws `Outrun` where the pull request is not as it was; asks only if it was last seen a while ago, unless told to. */
  confirm(isAsked?: boolean): Promise<void>;
}

/** Until then no request is spent on it: a push of these seconds is told of by its webhook, and its review comes next. */
const FRESH_MS = 5000;

/** The last request for texts tells how the pull request stands, too: that costs none of its own. */
export function watchOver(
  connection: Connection,
  name: PullRequestName,
  known: Pick<Standing, "head">,
  now: () => number = Date.now,
): Watch {
  let seen: Standing = { head: known.head, isOpen: true };
  let seenAt = now();
  const see = (standing: Standing): void => {
    seen = standing;
    seenAt = now();
  };
  connection.pulse = { ...name, see };
  return {
    async confirm(isAsked = false) {
      connection.checkpoint();
      if (isAsked || now() - seenAt >= FRESH_MS) see(await readStanding(connection, name));
      if (!seen.isOpen || seen.head !== known.head) throw new Outrun(seen);
    },
  };
}
