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

export interface Unsettled {
  /** A folder that is a repository of its own ends with a slash. */
  readonly untracked: readonly string[];
  /** Paths whose merge is not finished; they are listed as different too. */
  readonly unmerged: readonly string[];
}

const UNMERGED = /^\d{6} [0-9a-f]{40,64} [1-3]\t/;

/** What the index has no single version of. */
export async function unsettled(
  git: Git,
  paths: readonly string[],
  withIgnored: boolean,
): Promise<Unsettled> {
  const exclude = withIgnored ? [] : ["--exclude-standard"];
  const kinds = ["--others", "--unmerged", ...exclude];
  const entries = splitNull(await git.run(["ls-files", ...kinds, "-z", "--", ...paths]));
  const stages = entries.filter((entry) => UNMERGED.test(entry));
  return {
    untracked: entries.filter((entry) => !UNMERGED.test(entry)),
    unmerged: stages.map((entry) => entry.replace(UNMERGED, "")),
  };
}

export async function tracked(git: Git, paths: readonly string[]): Promise<readonly string[]> {
  return splitNull(await git.run(["ls-files", "--cached", "-z", "--deduplicate", "--", ...paths]));
}
