import { bundledChecklists } from "../checklist/bundled.ts";
import { type Git, openGit } from "../local/git.ts";
import { readConfigFile, readGuidance } from "../local/guidance.ts";
import { compileHere } from "../review/compiling.ts";
import { readConfiguration } from "../review/config-chain.ts";
import type { Config } from "../review/config-schema.ts";
import { type Guided, guide } from "../review/guided.ts";
import type { Wanted } from "../review/host.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import type { Session } from "./session.ts";

export interface GuidedTree {
  readonly git: Git;
  readonly config: Config;
  readonly guided: Guided;
}

/** All that the working tree's repository asks for; undefined if its configuration can't be read, with a warning for each reason. */
export async function guideTree({ folder, environment, warn }: Session): Promise<GuidedTree | undefined> {
  const git = await openGit(folder, environment);
  const reading = await readConfiguration({ config: async () => readConfigFile(git.root) }, REQUIREMENTS);
  if ("problems" in reading) {
    for (const problem of reading.problems) warn(`${problem.path}:${problem.line}: ${problem.message}`);
    return undefined;
  }
  const { config, aside } = reading;
  const host = { guidance: (wanted: Wanted) => readGuidance(git, wanted) };
  const bundled = bundledChecklists();
  const guided = await guide({ host, config, bundled, compiler: compileHere, near: undefined });
  for (const sentence of [...aside, ...guided.aside]) warn(sentence);
  return { git, config, guided };
}
