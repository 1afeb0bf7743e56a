import type { Call } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";

/** What is read of the code behind a call. */
const MOST = 4_000;

/** Sixteen characters or fewer. */
const CUT = String.raw`(?:\.hexdigest\(\))?\s*\[:(?:\d|1[0-6])\]`;
const CUT_AT_ONCE = /^\.hexdigest\(\)\s*\[:(?:\d|1[0-6])\]/;

/** `int(digest, 16) % 100`, `int.from_bytes(digest[:4], "big") % 100` */
const REST = String.raw`(?:\.(?:hex)?digest\(\))?(?:\[[\d:]*\])?\s*,[^()\n]{0,40}\)\s*%`;
const REST_AT_ONCE = new RegExp(`^${REST}`);
const NUMBER = /\bint(?:\.from_bytes)?\(\s*$/;

/** A number with no more values than there are buckets is made of what a call hashes, and nothing else. */
export function isBucket(file: PythonFile, call: Call): boolean {
  const { text } = file;
  const before = text.slice(Math.max(0, call.start - 40), call.start);
  if (NUMBER.test(before) && REST_AT_ONCE.test(text.slice(call.end, call.end + 120))) return true;
  return isAllUsedAs(file, call, (name) => String.raw`int(?:\.from_bytes)?\(\s*${name}\b${REST}`);
}

/** So few characters of a hash are used that they sign nothing: they tell things apart. */
export function isCutShort(file: PythonFile, call: Call): boolean {
  if (CUT_AT_ONCE.test(file.text.slice(call.end, call.end + 30))) return true;
  return isAllUsedAs(file, call, (name) => String.raw`\b${name}${CUT}`);
}

/** Wherever its function uses the variable that a hash is put into, it does so. */
function isAllUsedAs(
  { text, functionAround }: PythonFile,
  call: Call,
  used: (name: string) => string,
): boolean {
  const [, name] = ASSIGNED.exec(text.slice(call.statement.start, call.start)) ?? [];
  const around = functionAround(call);
  if (name === undefined || around === undefined) return false;
  const code = text.slice(call.end, Math.min(around.end, call.end + MOST));
  const uses = code.match(new RegExp(String.raw`\b${name}\b`, "g"))?.length ?? 0;
  return uses > 0 && uses === code.match(new RegExp(used(name), "g"))?.length;
}

const ASSIGNED = /^([A-Za-z_]\w{0,80})(?:\s*:\s*\w+)?\s*=\s*$/;
