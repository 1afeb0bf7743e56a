/** The patterns of names and paths that a checklist draws, with `*` where something is filled in. */

const GAP = /\{\{?[\w-]+\}\}?|<[\w-]+>|\[[\w-]+\]|(?<![a-z])(?:resource|entity)(?=_)|\*+/g;
const MOST = 8;

/**
 * `{resource}_service.py`, `*Read`, `...Create`, "the suffix Schema", "end with Schema", and names that are given as examples: `UserCreate` is
 * a `*Create`, and `user_service.py` a `*_service.py`.
 */
export function namesIn(text: string): readonly string[] {
  const suffixes = [...text.matchAll(SUFFIXES)].flatMap(([, listed = ""]) =>
    [...listed.matchAll(/[A-Z]\w+/g)].map(([suffix]) => patternOf(suffix) ?? `*${suffix}`),
  );
  const names = partsOf(text).flatMap(({ part }) => part.split("/").flatMap((name) => patternOf(name) ?? []));
  return [...new Set([...suffixes, ...names])].slice(0, MOST);
}

const SUFFIXES =
  /\b(?:suffix(?:es)?|end(?:s|ing)? (?:with|in))\W{1,3}((?:[A-Z]\w{1,30}[\s,/"'`]{1,4}(?:(?:or|and) ["'`]?)?){0,7}[A-Z]\w{1,30})/g;
const EXAMPLE = new RegExp(
  [
    /^(?:[A-Z][a-z0-9]+)+(Create|Update|Patch|Read|Public|Response|Request|Out|In|Input|Output|Base|Schema|Model|Dto|DTO)$/,
    /^[a-z]+(?:_[a-z]+)?(_(?:service|router|routes|schemas?|repository|crud)(?:\.py)?)$/,
    /^(_[a-z]{3,})$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

function patternOf(name: string): string | undefined {
  const pattern = name.replace(/^(?:\.{3}|…)(?=\w)/, "*").replace(GAP, "*");
  if (pattern.includes("*")) return /^(?=.*[a-z])[\w*-]*(?:\.py)?$/i.test(pattern) ? pattern : undefined;
  const ending = EXAMPLE.exec(name)
    ?.slice(1)
    .find((part) => part !== undefined);
  return ending === undefined ? undefined : `*${ending}`;
}

export interface FoundPath {
  /** With `*` in its gaps. */
  readonly path: string;
  readonly at: number;
  /** Where it ends in the text. */
  readonly end: number;
}

/** `models.py`, `services/`, `app/api/[resource].py`; two words with a slash between them are no path. */
export function pathsIn(text: string): readonly FoundPath[] {
  return partsOf(text).flatMap(({ part, at }) => {
    const path = part.replace(GAP, "*").replace(/^\.\//, "");
    const isPath = /^(?!\/)(?=.*[a-z])[\w*./-]+$/.test(path) && !path.includes("//");
    return isPath && (path.endsWith(".py") || FOLDER.test(path)) ? [{ path, at, end: at + part.length }] : [];
  });
}

/** Ends with a slash or with what fills a folder, has two, or starts where projects start. */
const FOLDER = /\w\/\**$|^[^/]+\/[^.]*\/[^.]*$|^(?:app|src|backend|server|api)\/[^.]+$/;
const LONGEST = 80;

/** What stands between spaces and punctuation, and where. */
function partsOf(text: string): readonly { readonly part: string; readonly at: number }[] {
  return [...text.matchAll(/[^\s`"',;:()]+/g)].flatMap((match) => {
    const part = match[0].replace(/(?<=[\w/*])[.!?]+$/, "");
    return part.length > LONGEST ? [] : [{ part, at: match.index }];
  });
}
