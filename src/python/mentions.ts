import type { Call } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";

/** Longer statements are read in part. */
const MOST = 400;

/** Text of strings without braces: what stands in an f-string's braces is code. */
const TEXTS = /"[^"{}\n]*"|'[^'{}\n]*'/g;

/** The names a call is given: `user_password` of `sha256(user_password.encode())`. */
export function namesGiven(file: PythonFile, call: Call): readonly string[] {
  return names(file.text.slice(call.callee.end, Math.min(call.end, call.callee.end + MOST)));
}

/** The names that say where a call's value goes: of the statement up to the call, and of the function it stands in. */
export function namesAround(file: PythonFile, call: Call): readonly string[] {
  const start = Math.max(call.statement.start, call.start - MOST);
  return [functionAround(call), ...names(file.text.slice(start, call.start))];
}

/** What a call's value is given to or compared with: `digest` of `digest = sha256(…)`, `key` of `"key": sha256(…)`. */
export function namedBefore({ text }: PythonFile, { start }: Call): string {
  const before = text.slice(Math.max(0, start - MOST), start);
  return /(\w+)["']?\]?(?:\s*:\s*\w+)?\s*[!=:]?[=:]\s*$/.exec(before)?.[1] ?? "";
}

/** The name of the function a call stands in; empty outside of functions. */
export function functionAround({ scope }: Call): string {
  return scope.kind === "function" ? (scope.path.split(".").at(-1) ?? "") : "";
}

/** `getUserPassword2`, `get_user_password_2` and `Get-User-Password-2` alike: get, user, password, 2. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_")
    .toLowerCase()
    .split(/[-_]+|(?=\d)/)
    .filter((word) => word !== "");
}

function names(code: string): readonly string[] {
  return code.replaceAll(TEXTS, "").match(/[A-Za-z_]\w*/g) ?? [];
}
