import type { Checklist, ChecklistSource } from "../checklist/checklist.ts";
import { folderOf, KNOWN_PLACES } from "../checklist/places.ts";
import { reachMatcher } from "../checklist/reach.ts";
import { bindsAnything } from "./active.ts";
import type { Skipped } from "./change.ts";
import type { Compiled, Compiler } from "./compiling.ts";
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
  /** What comes to nothing here and was meant to be read, as sentences. */
  readonly aside: readonly string[];
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
  readonly compiler: Compiler;
  /** The files to review: what can't apply to any of them is not read. Undefined: every checklist. */
  readonly near: readonly string[] | undefined;
}

/**
 * The repository's checklists. The bundled ones follow where none of its own binds anything: whether some do is found out
 * beyond the files to review too, or a file's rules would depend on the others in the change.
 */
export async function guide({ host, config, bundled, compiler, near }: Guiding): Promise<Guided> {
  if (near?.length === 0) return { checklists: [], copies: [], unread: [], aside: [] };
  const precedence = precedenceOf(config.checklists);
  const compile = compilingOnce(compiler);
  const read = async (files: Guiding["near"]) =>
    ordered(await host.guidance({ checklists: config.checklists, near: files }), precedence, compile);
  const first = await read(near);
  if (first.checklists.some(bindsAnything)) return first;
  const all = near === undefined ? first : await read(undefined);
  if (all.checklists.some(bindsAnything)) return first;
  const standIns = await compiler(bundled);
  return {
    ...first,
    checklists: [...first.checklists, ...standIns.flatMap(readable)],
    unread: [...first.unread, ...unreadable(bundled, standIns)],
    aside: [...first.aside, ...namesNothing(config, all)],
  };
}

/** Where none of the files is there that a configuration names instead of the usual ones, a name is wrong. */
function namesNothing({ checklists }: Guiding["config"], found: Guided): readonly string[] {
  const globs = checklists.flatMap(({ files }) => files);
  const isUsual = KNOWN_PLACES.every((place) => globs.includes(place));
  if (isUsual || globs.length === 0 || found.checklists.length > 0 || found.unread.length > 0) return [];
  const more = globs.length > MOST_NAMED ? ", …" : "";
  const named = globs.slice(0, MOST_NAMED).map((glob) => `\`${glob}\``);
  return [`No file is there that \`checklists\` of the configuration names (${named.join(", ")}${more}).`];
}

const MOST_NAMED = 5;

/** The checklists without the items of those that apply to none of the files. */
export function concerning(checklists: readonly Checklist[], paths: readonly string[]): readonly Checklist[] {
  return checklists.map((checklist) =>
    paths.some(reachMatcher(checklist.reach)) ? checklist : { ...checklist, items: [] },
  );
}

function readable(compiled: Compiled): readonly Checklist[] {
  return "reason" in compiled ? [] : [compiled];
}

function unreadable(sources: readonly ChecklistSource[], compiled: readonly Compiled[]): readonly Skipped[] {
  return compiled.flatMap((each, index) => {
    const path = sources[index]?.path ?? "";
    return "reason" in each ? [{ path, reason: each.reason }] : [];
  });
}

/** Compiles each source once. */
function compilingOnce(compiler: Compiler): Compiler {
  const done = new Map<string, { readonly text: string; readonly compiled: Compiled }>();
  return async (sources) => {
    const fresh = sources.filter(({ path, text }) => done.get(path)?.text !== text);
    for (const [index, compiled] of (await compiler(fresh)).entries()) {
      const { path = "", text = "" } = fresh[index] ?? {};
      done.set(path, { text, compiled });
    }
    return sources.flatMap(({ path }) => done.get(path)?.compiled ?? []);
  };
}

async function ordered(guidance: Guidance, precedence: Precedence, compile: Compiler): Promise<Guided> {
  const sources = new Map(guidance.checklists.map((source) => [source.path, source]));
  const firsts = new Map<string, string>();
  const copies: Copy[] = [];
  const wanted: ChecklistSource[] = [];
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
      wanted.push(reach === undefined ? source : { ...source, reach });
    }
  }
  const compiled = await compile(wanted);
  return {
    checklists: compiled.flatMap(readable),
    copies,
    unread: [...(guidance.unread ?? []), ...beyond, ...unreadable(wanted, compiled)],
    aside: guidance.aside ?? [],
  };
}

/** Many repositories keep one text under the names of several products, as links or as copies. */
function identityOf({ path, text }: ChecklistSource, globs: readonly string[] | undefined): string {
  return JSON.stringify([folderOf(path), path.endsWith(".mdc"), globs ?? null, text]);
}
