import type { Checklist, ChecklistSource } from "../checklist/checklist.ts";
import { compileChecklist } from "../checklist/compile.ts";
import { folderOf } from "../checklist/places.ts";
import { reachMatcher } from "../checklist/reach.ts";
import type { Requirement } from "../rules/rule.ts";
import { bindsAnything } from "./active.ts";
import type { Skipped } from "./change.ts";
import type { Config } from "./config-schema.ts";
import type { Guidance, Host } from "./host.ts";
import { type Precedence, precedenceOf } from "./precedence.ts";

/** What a repository asks for. */
export interface Guided {
  /** In order of precedence. */
  readonly checklists: readonly Checklist[];
  /** Agent files with the same text as one of the checklists, for the same files. */
  readonly copies: readonly Copy[];
  readonly unread: readonly Skipped[];
}

export interface Copy {
  readonly path: string;
  readonly of: string;
}

export interface Guiding {
  readonly host: Pick<Host, "guidance">;
  readonly config: Pick<Config, "checklists">;
  /** Stand in where a repository has no checklist that asks for anything Rubric can decide. */
  readonly bundled: readonly ChecklistSource[];
  readonly rules: ReadonlyMap<string, Requirement>;
  /** The files to review: what can't apply to any of them is not read. Undefined: every checklist. */
  readonly near: readonly string[] | undefined;
}

/**
 * The repository's checklists. The bundled ones follow where none of its own binds anything: whether some do is found out
 * beyond the files to review too, or a file's rules would depend on the others in the change.
 */
export async function guide({ host, config, bundled, rules, near }: Guiding): Promise<Guided> {
  if (near?.length === 0) return { checklists: [], copies: [], unread: [] };
  const precedence = precedenceOf(config.checklists);
  const compile = compiler(rules);
  const read = async (files: Guiding["near"]) =>
    ordered(await host.guidance({ checklists: config.checklists, near: files }), precedence, compile);
  const first = await read(near);
  if (first.checklists.some(bindsAnything)) return first;
  const all = near === undefined ? first : await read(undefined);
  if (all.checklists.some(bindsAnything)) return first;
  const standIns = bundled.map((source) => compileChecklist(source, rules));
  return { ...first, checklists: [...first.checklists, ...standIns] };
}

/** The checklists without the items of those that apply to none of the files. */
export function concerning(checklists: readonly Checklist[], paths: readonly string[]): readonly Checklist[] {
  return checklists.map((checklist) =>
    paths.some(reachMatcher(checklist.reach)) ? checklist : { ...checklist, items: [] },
  );
}

type Compile = (source: ChecklistSource) => Checklist;

/** Compiles each source once. */
function compiler(rules: ReadonlyMap<string, Requirement>): Compile {
  const done = new Map<string, { readonly text: string; readonly checklist: Checklist }>();
  return (source) => {
    const earlier = done.get(source.path);
    if (earlier?.text === source.text) return earlier.checklist;
    const checklist = compileChecklist(source, rules);
    done.set(source.path, { text: source.text, checklist });
    return checklist;
  };
}

function ordered(guidance: Guidance, precedence: Precedence, compile: Compile): Guided {
  const sources = new Map(guidance.checklists.map((source) => [source.path, source]));
  const firsts = new Map<string, string>();
  const copies: Copy[] = [];
  const checklists: Checklist[] = [];
  const { chosen, beyond } = precedence.choose(sources.keys());
  for (const path of chosen) {
    const source = sources.get(path);
    if (source === undefined) continue;
    const reach = precedence.reachOf(path);
    const identity = identityOf(source, reach?.globs);
    const first = firsts.get(identity);
    if (first !== undefined) copies.push({ path, of: first });
    else {
      firsts.set(identity, path);
      checklists.push(compile(reach === undefined ? source : { ...source, reach }));
    }
  }
  return { checklists, copies, unread: [...(guidance.unread ?? []), ...beyond] };
}

/** Many repositories keep one text under the names of several products, as links or as copies. */
function identityOf({ path, text }: ChecklistSource, globs: readonly string[] | undefined): string {
  return JSON.stringify([folderOf(path), path.endsWith(".mdc"), globs ?? null, text]);
}
