import type { ChecklistSource } from "../checklist/checklist.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import { type AskedFor, NOTHING_ASKED, type NowAndThen } from "./asked.ts";
import { effectOnChange } from "./change-effect.ts";
import { compareAsked } from "./compare-asked.ts";
import { type Compiler, compileHere } from "./compiling.ts";
import { readConfiguration } from "./config-chain.ts";
import { type Config, DEFAULT_CONFIG } from "./config-schema.ts";
import { editedGuidance } from "./edited-guidance.ts";
import { guide } from "./guided.ts";
import type { Host, ProposalHost } from "./host.ts";
import type { Inspector } from "./inspect.ts";
import type { Proposal } from "./proposal.ts";
import { effectOnRepository } from "./repository-effect.ts";
import { findsOtherThings } from "./rule-edits.ts";
import { LIMITS, type Limits } from "./sample.ts";

export interface Proposing {
  readonly host: ProposalHost;
  readonly inspector: Inspector;
  /** In this process unless told. */
  readonly compiler?: Compiler;
  /** Stand in where a repository has no checklist that asks for anything Rubric can decide. */
  readonly bundled: readonly ChecklistSource[];
  /** Of what is looked at outside of the change. */
  readonly limits?: Limits;
  /** Told once it is known that there is something to compare. */
  readonly begun?: () => void;
}

/** What the change would make of what is asked for; undefined if it edits nothing of that. */
export async function propose({
  host,
  inspector,
  bundled,
  compiler = compileHere,
  limits = LIMITS,
  begun,
}: Proposing): Promise<Proposal | undefined> {
  const now = await readConfiguration(host, REQUIREMENTS);
  const then = await readConfiguration(host.after, REQUIREMENTS);
  const current = "config" in now ? now.config : DEFAULT_CONFIG;
  const coming = "config" in then ? then.config : current;
  const edited = editedGuidance(await host.edits(), current, coming);
  if (edited.length === 0) return undefined;
  begun?.();
  const about = { edited, ...(current.pages !== undefined && { pages: current.pages }) };
  if ("problems" in then) return { ...about, problems: then.problems };
  const askedBy = async (from: Pick<Host, "guidance">, config: Config): Promise<AskedFor> => ({
    config,
    guided: await guide({ host: from, config, bundled, compiler, near: undefined }),
  });
  const asked: NowAndThen = {
    before: "config" in now ? await askedBy(host, now.config) : NOTHING_ASKED,
    after: await askedBy(host.after, then.config),
  };
  const change = await host.change();
  const compared = compareAsked(edited, asked);
  const mayFindMore = compared.rules.some(findsOtherThings) || pathsOf(coming) !== pathsOf(current);
  return {
    ...about,
    mendsConfig: "problems" in now,
    ...compared,
    inChange: await effectOnChange(change, asked, inspector),
    inRepository: mayFindMore
      ? await effectOnRepository({ host, asked, change, inspector, limits })
      : undefined,
  };
}

function pathsOf({ include, exclude }: Config): string {
  return JSON.stringify([include, exclude]);
}
