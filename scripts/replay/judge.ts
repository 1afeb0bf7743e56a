import type { Thread } from "../../simulator/views.ts";
import { readPython } from "../../src/python/file.ts";
import { readMark } from "../../src/report/mark.ts";
import { git } from "./git.ts";

/** A pull request as far as it is judged here. */
export interface Judged {
  readonly headSha: string;
  readonly threads: readonly Thread[];
}

/** What must not be: said twice, or a suggestion that breaks the file. Whether a line may be commented on is GitHub's to say. */
export function faultsOf(folder: string, { threads, headSha }: Judged): readonly string[] {
  return [
    ...repeated(threads).map((thread) => `${thread.path}: said twice: ${firstLine(thread)}`),
    ...threads.flatMap((thread) => brokenSuggestion(folder, headSha, thread) ?? []),
  ];
}

function repeated(threads: readonly Thread[]): readonly Thread[] {
  const seen = new Set<string>();
  return threads.filter(({ comments }) => {
    const body = comments[0]?.body ?? "";
    const keys = readMark(body)?.known.map(({ fingerprint }) => fingerprint) ?? [body];
    const isRepeated = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isRepeated;
  });
}

function brokenSuggestion(folder: string, head: string, thread: Thread): string | undefined {
  const { path, line, comments } = thread;
  const suggestion = /^(`{3,})suggestion\n([\s\S]*?)^\1$/m.exec(comments[0]?.body ?? "")?.[2];
  if (
    suggestion === undefined ||
    line === null ||
    thread.isOutdated ||
    comments[0]?.body.startsWith("**") === true
  )
    return undefined;
  const lines = `${git(folder, ["show", `${head}:${path}`])}\n`.split(/(?<=\n)/);
  lines.splice((thread.startLine ?? line) - 1, line - (thread.startLine ?? line) + 1, suggestion);
  const read = readPython(path, lines.join(""));
  return "reason" in read ? `${path}:${line}: with its suggestion the file ${read.reason}` : undefined;
}

function firstLine({ comments }: Thread): string {
  return (comments[0]?.body ?? "").split("\n", 1)[0] ?? "";
}
