import { type Git, splitNull } from "./git.ts";

/** A tracked path that differs from the base, as far as git can tell without reading the file. */
export interface Difference {
  readonly path: string;
  readonly kind: "file" | "gone" | "submodule";
  /** The base side's blob; undefined when the base has no regular file there. */
  readonly blob: string | undefined;
}

const SUBMODULE = "160000";

/** Working tree and index against a tree. */
export async function differences(git: Git, base: string): Promise<readonly Difference[]> {
  const options = [
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
  ];
  const output = await git.run(["diff-index", ...options, "--ignore-submodules=dirty", base, "--"]);
  const entries = splitNull(output);
  const found: Difference[] = [];
  for (let at = 0; at + 1 < entries.length; at += 2) {
    const [modes = "", path = ""] = [entries[at], entries[at + 1]];
    found.push({ path, ...readEntry(modes) });
  }
  return found;
}

function readEntry(entry: string): Pick<Difference, "kind" | "blob"> {
  const [baseMode = "", mode = "", blob = "", , status = ""] = entry.slice(1).split(" ");
  const before = baseMode.startsWith("100") ? blob : undefined;
  if (status.startsWith("D")) return { kind: baseMode === SUBMODULE ? "submodule" : "gone", blob: before };
  return { kind: mode === SUBMODULE ? "submodule" : "file", blob: before };
}

/** Paths whose merge is not finished; they are listed as different too. */
export async function conflicts(git: Git): Promise<ReadonlySet<string>> {
  const entries = splitNull(await git.run(["ls-files", "--unmerged", "-z"]));
  return new Set(entries.map((entry) => entry.slice(entry.indexOf("\t") + 1)));
}

/** Files git does not track; a folder that is a repository of its own ends with a slash. */
export async function untracked(
  git: Git,
  paths: readonly string[],
  ignored: boolean,
): Promise<readonly string[]> {
  const exclude = ignored ? [] : ["--exclude-standard"];
  return splitNull(await git.run(["ls-files", "--others", "-z", ...exclude, "--", ...paths]));
}

export async function tracked(git: Git, paths: readonly string[]): Promise<readonly string[]> {
  return splitNull(await git.run(["ls-files", "--cached", "-z", "--deduplicate", "--", ...paths]));
}
