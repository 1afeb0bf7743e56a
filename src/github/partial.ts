import { z } from "zod";
import { type Grant, grantAt, isElsewhere } from "./grants.ts";
import { failureOf } from "./wording.ts";

const Incomplete = z.object({
  data: z.record(z.string(), z.unknown()),
  errors: z
    .array(
      z.object({
        type: z.enum(["NOT_FOUND", "FORBIDDEN"]),
        path: z.array(z.union([z.string(), z.number()])),
      }),
    )
    .min(1),
});

/** What nothing can be said without. */
const NEEDED: ReadonlySet<string | number | undefined> = new Set(["repository", "pullRequest"]);

/** Permissions that a review can do without. */
const SPARED: ReadonlySet<Grant> = new Set(["checks: read", "merge_queues: read"]);

/**
 * For a file that is not there GitHub gives null and an error beside it, and the rest of the answer is as good as any. So it is
 * where a permission is missing that can be spared: it is put down in `missing`. Any other error is thrown as it is.
 */
export function partialAnswer(error: unknown, missing: Set<Grant>): unknown {
  const incomplete = Incomplete.safeParse(error);
  if (!incomplete.success || failureOf("answer", error).limit !== undefined) throw error;
  const { data } = incomplete.data;
  const errors = incomplete.data.errors.filter(({ path }) => !isElsewhere(path));
  const grants = errors.filter(({ type }) => type === "FORBIDDEN").map(({ path }) => grantAt(path));
  const isNeeded = errors.some(({ path }) => NEEDED.has(path.at(-1)));
  if (isNeeded || grants.some((grant) => !SPARED.has(grant))) throw error;
  for (const grant of grants) missing.add(grant);
  return data;
}
