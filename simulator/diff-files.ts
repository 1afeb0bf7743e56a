export interface DiffFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed";
  /** Of the head side; of the base side when removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Hunks only, as GitHub sends it; absent for binaries, pure renames and what is too big. */
  readonly patch: string | undefined;
}

const LARGEST_PATCH = 500_000;
const LONGEST_PATCH = 20_000;

/** The files of a diff out of what git says of it in three ways, each in the same order. */
export function combined(raw: string, counts: string, patches: string): DiffFile[] {
  const numbers = numbersIn(counts);
  const sections = patches
    .split(/^(?=diff --git )/m)
    .filter(Boolean)
    .values();
  const fields = raw.split("\0");
  const files: DiffFile[] = [];
  for (let at = 0; at < fields.length - 1; ) {
    const [, , oldSha = "", newSha = "", letter = ""] = (fields[at] ?? "").split(" ");
    const isRename = letter.startsWith("R");
    const path = fields[at + (isRename ? 2 : 1)] ?? "";
    const patch = patchOf(letter, sections);
    files.push({
      path,
      previousPath: isRename ? (fields[at + 1] ?? "") : undefined,
      status: statusOf(letter),
      sha: letter === "D" ? oldSha : newSha,
      ...(numbers[files.length] ?? { additions: 0, deletions: 0 }),
      patch: isShown(patch) ? patch : undefined,
    });
    at += isRename ? 3 : 2;
  }
  return files;
}

/** A file that becomes a link, or a link a file, is removed and added again in git's words: it takes two sections. */
function patchOf(letter: string, sections: Iterator<string, unknown>): string | undefined {
  const taken = Array.from({ length: letter === "T" ? 2 : 1 }, () => {
    const { value, done } = sections.next();
    return done === true ? undefined : hunksIn(value);
  }).filter((hunks) => hunks !== undefined);
  return taken.length === 0 ? undefined : taken.join("\n");
}

function isShown(patch: string | undefined): boolean {
  return patch !== undefined && patch.length <= LARGEST_PATCH && patch.split("\n").length <= LONGEST_PATCH;
}

function statusOf(letter: string): DiffFile["status"] {
  if (letter === "A") return "added";
  if (letter === "D") return "removed";
  if (letter === "T") return "changed";
  return letter.startsWith("R") ? "renamed" : "modified";
}

function numbersIn(counts: string): { additions: number; deletions: number }[] {
  // A rename's two paths follow its numbers as fields of their own, so only fields with tabs count.
  return counts.split("\0").flatMap((field) => {
    const [, added, deleted] = /^(\d+|-)\t(\d+|-)\t/.exec(field) ?? [];
    return added === undefined ? [] : [{ additions: Number(added) || 0, deletions: Number(deleted) || 0 }];
  });
}

export function hunksIn(section: string): string | undefined {
  const start = section.search(/^@@ /m);
  return start === -1 ? undefined : section.slice(start).replace(/\n$/, "");
}
