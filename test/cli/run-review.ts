import { nodeWith } from "../child.ts";
import { ENVIRONMENT } from "../local/repository.ts";
import { CLI, type Ended } from "./run.ts";

/** Runs `rubric review` as it is built, while this process answers as GitHub. */
export async function review(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Ended> {
  const { ended, output, errors } = nodeWith([CLI, "review", ...args], { env: { ...ENVIRONMENT, ...env } });
  return { code: await ended, out: output(), err: errors() };
}
