/** What paths and the clients of HTTP libraries give. Tables, no logic. */

import type { Result } from "./database-results.ts";

export const PATH = "pathlib.Path";

/** Is it a class of the standard library's for paths? */
export function isPath(name: string | undefined): boolean {
  return name !== undefined && /^pathlib\.(?:Pure)?(?:Posix|Windows)?Path$/.test(name);
}

const OF_PATH: Result = { gives: PATH, taken: ["value"] };
const SESSION: Result = { gives: "requests.Session", taken: ["value", "with"] };

/** What calling a library's function gives. */
export const IO_FUNCTIONS: ReadonlyMap<string, Result> = new Map([
  [`${PATH}.cwd`, OF_PATH],
  [`${PATH}.home`, OF_PATH],
  ["requests.session", SESSION],
]);

const PATH_METHODS = [
  "absolute",
  "expanduser",
  "joinpath",
  "relative_to",
  "rename",
  "replace",
  "resolve",
  "with_name",
  "with_stem",
  "with_suffix",
];

/** What a method of an instance gives, by `class.method`. */
export const IO_METHODS: ReadonlyMap<string, Result> = new Map(
  PATH_METHODS.map((method) => [`${PATH}.${method}`, OF_PATH]),
);

/** What a method of an instance gives one after the other. */
export const IO_ITEMS: ReadonlyMap<string, string> = new Map(
  ["glob", "iterdir", "rglob"].map((method) => [`${PATH}.${method}`, PATH]),
);

/** Classes whose `with` gives the instance itself. */
export const IO_ENTERED: ReadonlySet<string> = new Set([
  "aiohttp.ClientSession",
  "httpx.AsyncClient",
  "httpx.Client",
  "requests.Session",
]);
