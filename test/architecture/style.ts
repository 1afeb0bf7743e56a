import { withoutText } from "./words.ts";

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  readonly where: RegExp;
  /** Looked for in the whole text: it hides in comments. */
  readonly isInText?: boolean;
}

const CAST = "a cast says what nobody checked";

const ENTRY_POINTS = /^src\/(?:server|cli|workers\/child)\.ts$/;

const BANS: readonly Ban[] = [
  {
    what: "`process` and `console` belong to entry points",
    pattern: /(?<![\w.$])(?:console|process)\s*[.[]/g,
    where: /^src\//,
  },
  { what: CAST, pattern: /[\w$)\]}>]\s+as\s+(?!const\b)[\w${[("]/g, where: /./ },
  {
    what: "a `catch` that does nothing hides a failure",
    pattern: /\bcatch\s*(?:\([^)]*\)\s*)?\{\s*\}/g,
    where: /./,
  },
  {
    what: "an error that becomes `null` hides a failure",
    pattern: /\bcatch\s*(?:\([^)]*\)\s*)?\{\s*return(?:\s+(?:null|undefined))?;?\s*\}/g,
    where: /^src\//,
  },
  {
    what: "a test that is switched off proves nothing",
    pattern: /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fails)\b/g,
    where: /^test\//,
  },
  {
    what: "a checker that is switched off checks nothing",
    pattern: /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/g,
    where: /^(?!test\/architecture\/)/,
    isInText: true,
  },
];

/** What no file may do, with its line. `casts` names the files that can't do without a cast, and why. */
export function styleViolations(
  sources: ReadonlyMap<string, string>,
  casts: Readonly<Record<string, string>> = {},
): readonly string[] {
  const found = [...sources].flatMap(([path, text]) => {
    const code = withoutImports(withoutText(text));
    return BANS.filter(({ where }) => where.test(path) && !ENTRY_POINTS.test(path)).flatMap(
      ({ what, pattern, isInText }) =>
        [...(isInText === true ? text : code).matchAll(pattern)].map(({ index }) => ({
          path,
          what,
          line: text.slice(0, index).split("\n").length,
        })),
    );
  });
  const isExcused = (one: { path: string; what: string }) =>
    one.what === CAST && casts[one.path] !== undefined;
  const needless = Object.keys(casts).filter(
    (path) => !found.some((one) => one.path === path && isExcused(one)),
  );
  return [
    ...found.filter((one) => !isExcused(one)).map(({ path, line, what }) => `${path}:${line}: ${what}.`),
    ...needless.map((path) => `${path} needs no cast: take it off the list.`),
  ];
}

/** `import { a as b }` renames; it is no cast. */
function withoutImports(code: string): string {
  return code.replaceAll(
    /^(?:import|export)\s+(?:type\s+)?(?:\*\s+as\s+\w+|[\w$,\s]*\{[^}]*\})/gm,
    (statement) => statement.replaceAll(/[^\n]/g, " "),
  );
}
