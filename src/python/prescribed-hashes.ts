import type { Call } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";
import { commentAbove } from "./reasons.ts";

const ALGORITHMS = [/\bsha-?1\b/gi, /\bmd-?5\b/gi];

/** What is said of somebody else's interface. */
const DEMANDED = /\b(?:demand|expect|must|mandate|need|prescribe|require|want)(?:ed|s)?\b/i;

/** Far enough for a sentence. */
const NEAR = 120;

/**
 * A docstring or the comment above says that whoever the hash goes to wants it made this way: another one would be refused. Of
 * somebody else, since the file knows where they are.
 */
export function isPrescribed(file: PythonFile, call: Call, hash: string): boolean {
  const algorithm = ALGORITHMS.find((each) => hash.search(each) >= 0);
  if (algorithm === undefined || !/https:\/\/[\w-]+\.\w/.test(file.text)) return false;
  const around = file.functionOpening(call.scope);
  const said = [file.docstring?.text, around?.docstring?.text, commentAbove(file.text, call.statement.start)];
  return said.some((text = "") =>
    [...text.matchAll(algorithm)].some(({ index }) =>
      DEMANDED.test(text.slice(Math.max(0, index - NEAR), index + NEAR)),
    ),
  );
}
