import { z } from "zod";

/** What events tell of where they happened. */

export const installation = z.object({ id: z.number() }, { error: "it names no installation" });

const repository = z
  .object({ id: z.number().optional(), name: z.string(), owner: z.object({ login: z.string() }) })
  .transform(({ id, name, owner }) => ({ id, place: { owner: owner.login, repo: name } }));

export const where = { installation, repository };
