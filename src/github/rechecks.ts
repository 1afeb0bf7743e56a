import { CHECK_NAME, PROPOSAL_CHECK_NAME, SETUP_CHECK_NAME } from "../report/check-names.ts";
import type { Repository } from "./client.ts";
import { baseOfGroup, SETUP_ID } from "./commit-check.ts";
import type { Job } from "./job.ts";
import type { OwnCheck } from "./own-checks.ts";

/** What GitHub tells of a check run; of a fork's pull request not even that it belongs to one. */
export interface CheckRun extends Pick<OwnCheck, "name" | "externalId"> {
  readonly head: string;
}

/** The job that makes a check run of ours anew; undefined for one that is not, or that has nothing behind it. */
export function jobBehind(
  { name, head, externalId }: CheckRun,
  { installation, repository }: { readonly installation: number; readonly repository: Repository },
): Job | undefined {
  const number = /^[1-9]\d{0,14}$/.test(externalId) ? Number(externalId) : undefined;
  if (number !== undefined) {
    const about = { installation, name: { ...repository, number }, isAsked: true } as const;
    if (name === CHECK_NAME) return { kind: "review", ...about, askedIn: [] };
    if (name === PROPOSAL_CHECK_NAME) return { kind: "proposal", ...about };
  }
  const base = name === CHECK_NAME ? baseOfGroup(externalId) : undefined;
  if (base !== undefined) return { kind: "group", installation, repository, head, ...base, isAsked: true };
  if (name === SETUP_CHECK_NAME && externalId === SETUP_ID)
    return { kind: "setup", installation, repository, next: [], isAsked: true };
  return undefined;
}
