import { z } from "zod";

/** A list in a GraphQL answer: null for what the App may not see, the list or entries of it. */
export function nodes<S extends z.ZodType>(entry: S) {
  return z
    .object({ nodes: z.array(entry.nullable()).nullish() })
    .nullish()
    .transform((list) => (list?.nodes ?? []).filter((node) => node !== null));
}
