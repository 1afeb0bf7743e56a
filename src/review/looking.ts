import type { PythonFile } from "../python/facts.ts";
import { granted } from "./granted.ts";
import { type Grant, type Speaking, speakingComments } from "./permissions.ts";
import { type NamedRule, type SeenProblem, sight } from "./sighting.ts";

/** A problem, and what permits it. */
export interface Judged extends SeenProblem {
  readonly grant: Grant | undefined;
}

/** Both sides of a file as rules and permissions see them. Each question is answered once. */
export interface Looking {
  /** In source order. */
  look(named: NamedRule, file: PythonFile): readonly Judged[];
  speaking(file: PythonFile): readonly Speaking[];
}

export function lookingAt(identityPath: string, hearsNoqa: boolean): Looking {
  const judged = new WeakMap<PythonFile, Map<string, readonly Judged[]>>();
  const heard = new WeakMap<PythonFile, readonly Speaking[]>();
  const looking: Looking = {
    look(named, file) {
      const known = judged.get(file) ?? new Map<string, readonly Judged[]>();
      const found = known.get(named.name) ?? judge(named, file, identityPath, looking.speaking(file));
      judged.set(file, known.set(named.name, found));
      return found;
    },
    speaking(file) {
      const found = heard.get(file) ?? speakingComments(file, hearsNoqa);
      heard.set(file, found);
      return found;
    },
  };
  return looking;
}

function judge(
  named: NamedRule,
  file: PythonFile,
  identityPath: string,
  speaking: readonly Speaking[],
): readonly Judged[] {
  const seen = sight(named, file, identityPath);
  const grants = granted(named, seen, file, speaking);
  return seen.map((problem) => {
    const grant = grants.get(problem);
    return { ...problem, grant, permittedAt: grant?.permission.line };
  });
}
