import { stem } from "./stem.ts";

/** Words that mean the same to a matcher, by stem. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    asynchronous: "async",
    asynchronously: "async",
    synchronous: "sync",
    synchronously: "sync",
    apis: "api",
    db: "database",
    databases: "database",
    func: "function",
    param: "parameter",
    params: "parameter",
    arg: "argument",
    args: "argument",
    ids: "id",
    pks: "pk",
    fks: "fk",
    using: "use",
    used: "use",
    uses: "use",
    writing: "write",
    written: "write",
    having: "have",
    has: "have",
    lack: "missing",
    lacking: "missing",
    lacks: "missing",
    absent: "missing",
    absence: "missing",
    without: "missing",
    omit: "missing",
    omits: "missing",
    omitted: "missing",
    omitting: "missing",
    forget: "missing",
    forgetting: "missing",
    forgot: "missing",
    forgotten: "missing",
    unawaited: "missing await",
    "|": "pipe",
    "*": "star",
    "n+1": "n plus 1",
    "n+1s": "n plus 1",
    untyped: "missing type",
    unannotated: "missing annotation",
    undocumented: "missing documentation",
    typehint: "type hint",
    environmental: "environment",
    structlogger: "structlog",
    typehints: "type hint",
    httpexceptions: "httpexception",
    parametrized: "parameterized",
    parametrize: "parameterized",
    parametrise: "parameterized",
    parametrised: "parameterized",
    parameterization: "parameterized",
    parameterisation: "parameterized",
    parametrization: "parameterized",
    caught: "catch",
    kept: "keep",
    hidden: "hide",
    thrown: "throw",
    sent: "send",
    shown: "show",
    built: "build",
    "→": "arrow",
    "->": "arrow",
    "=>": "arrow",
    fstring: "f string",
    fstrings: "f string",
  }).map(([word, meaning]) => [word, meaning.split(" ").map(stem).join(" ")]),
);

/** Words that people also write as two. */
export const COMPOUNDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "i o": "io",
    "doc string": "docstring",
    "http exception": "httpexception",
    "time out": "timeout",
    "time zone": "timezone",
    "roll back": "rollback",
  }).map(([two, one]) => [two.split(" ").map(stem).join(" "), stem(one)]),
);

const FIRST_HALVES = new Set([...COMPOUNDS.keys()].map((two) => two.split(" ")[0]));

/** Does a compound begin with this stem? */
export function mayJoin(first: string): boolean {
  return FIRST_HALVES.has(first);
}
