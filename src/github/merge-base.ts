import { z } from "zod";

/** What the commits of a pull request tell of where it left its base branch. */
export const OWN_COMMITS = `
      own: commits(first: 100) {
        totalCount
        nodes { commit { oid parents(first: 5) { totalCount nodes { oid } } } }
      }`;

const parents = z.object({
  totalCount: z.number(),
  nodes: z.array(z.object({ oid: z.string() }).nullable()).nullish(),
});

export const ownCommitsAnswer = z
  .object({
    totalCount: z.number(),
    nodes: z.array(z.object({ commit: z.object({ oid: z.string(), parents }) }).nullable()).nullish(),
  })
  .nullish();

/**
 * The commit that the pull request is compared with: where all its own commits rest on one that is none of them, it is that one.
 * Undefined where its base was merged into it meanwhile, or not all of its commits are known: then a comparison has to tell.
 */
export function mergeBaseOf(own: z.infer<typeof ownCommitsAnswer>): string | undefined {
  const commits = (own?.nodes ?? []).flatMap((node) => node?.commit ?? []);
  const known = commits.map((commit) => (commit.parents.nodes ?? []).flatMap((parent) => parent?.oid ?? []));
  const isWhole = commits.length === own?.totalCount;
  if (!isWhole || commits.some((commit, at) => commit.parents.totalCount !== known[at]?.length))
    return undefined;
  const mine = new Set(commits.map(({ oid }) => oid));
  const [base, ...others] = new Set(known.flat().filter((oid) => !mine.has(oid)));
  return others.length === 0 ? base : undefined;
}
