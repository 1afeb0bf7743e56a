import type { Call } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";
import { functionAround, namedBefore, namesGiven, wordsOf } from "./mentions.ts";

const PASSWORDS = /^(?:pass(?:word|wd|phrase|code)|pwd)s?$/;

/** What is made of a password is none. */
const NO_PASSWORDS = /^(?:hash|hashed|hashes|encrypted|reset|token|digest|policy|id)$/;

/** What functions do that make or compare password hashes. */
const HASHING = /^(?:check|compare|create|encode|encrypt|get|hash|hashed|make|set|verify)$/;

/** What somebody has to know that a call hashes, by the names of what it is given, of what it gives, and of the function it stands in. */
export function hashedSecret(file: PythonFile, call: Call): "password" | "PIN" | undefined {
  const given = [...namesGiven(file, call), ...call.arguments.flatMap(({ value }) => value.label ?? [])];
  const words = wordsOf(functionAround(call));
  const isHashing = words.some((word) => HASHING.test(word));
  const made = wordsOf(namedBefore(file, call));
  const isMade = made.some((word) => /^(?:digest|hash|hashed)$/.test(word));
  if (given.some(isPassword)) return "password";
  if (isAbout(words, isHashing) || isAbout(made, isMade)) return "password";
  const isPin = given.some((name) => wordsOf(name).at(-1) === "pin");
  return isPin && (isMade || (isHashing && words.includes("pin"))) ? "PIN" : undefined;
}

function isAbout(words: readonly string[], isHashing: boolean): boolean {
  if (!isHashing || !words.some((word) => PASSWORDS.test(word))) return false;
  return !words.some((word) => /^(?:reset|token|policy)$/.test(word));
}

function isPassword(name: string): boolean {
  const words = wordsOf(name);
  const last = words.findLast((word) => !/^(?:bytes|encoded)$/.test(word)) ?? "";
  return PASSWORDS.test(last) && !words.some((word) => NO_PASSWORDS.test(word));
}
