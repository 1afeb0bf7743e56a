import { byProject } from "./by-project.ts";
import type { Project } from "./project.ts";

/** A class in a class, in a class. */
const MAX_DEPTH = 3;
const MOST_NAMES = 20;

/** The name of a class, and those of the classes at hand that may have fields of it, in any depth. */
export function withHolders(project: Project, name: string): readonly string[] {
  const holders = holdersIn(project);
  const found = new Set([name]);
  let last: readonly string[] = [name];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    last = last.flatMap((each) => [...(holders.get(each) ?? [])]).filter((each) => !found.has(each));
    for (const each of last.slice(0, MOST_NAMES - found.size)) found.add(each);
  }
  return [...found];
}

/** By the name of a type, the classes that have it in the annotation of a field; by their texts, unparsed. */
const holdersIn = byProject((project: Project): ReadonlyMap<string, ReadonlySet<string>> => {
  const holders = new Map<string, Set<string>>();
  for (const text of project.textsWith("class ").values()) {
    let owner = "";
    for (const [, opened, annotation = ""] of text.matchAll(LINE)) {
      owner = opened ?? owner;
      for (const [type] of annotation.matchAll(TYPE)) {
        const known = holders.get(type) ?? new Set();
        holders.set(type, known.add(owner));
      }
    }
  }
  return holders;
});

/** The head of a class, or a field in it. */
const LINE = /^(?:class[ \t]+(\w{1,80})|[ \t]+\w{1,80}[ \t]*:([^\n=#]{1,300}))/gm;
const TYPE = /\b[A-Z]\w{0,80}/g;
