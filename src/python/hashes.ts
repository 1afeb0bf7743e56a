import type { Call } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";

/** Two inputs with the same hash can be made. */
const BROKEN = ["md4", "md5", "sha", "sha1"];
const FAST: ReadonlySet<string> = new Set([
  ...BROKEN,
  ...["sha224", "sha256", "sha384", "sha512"],
  ...["sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"],
]);

export interface FastHash {
  /** As it is called: `hashlib.md5`, `hashlib.new("md5")`. */
  readonly name: string;
  readonly isBroken: boolean;
  /** It hashes nothing but passwords. */
  readonly isForPasswords: boolean;
}

/** The general-purpose hash that a call makes for security: it was made to be fast, so it is no hash for passwords. */
export function fastHash(call: Call): FastHash | undefined {
  const { name } = call;
  if (name === "crypt.crypt" || name === "crypt.mksalt") return oldCrypt(call, name);
  if (!name?.startsWith("hashlib.") || !isForSecurity(call)) return undefined;
  const called = name.slice("hashlib.".length);
  const given = called === "new" ? call.argument("name", 0) : undefined;
  const written = typeof given === "object" ? given.value.string : undefined;
  const algorithm = (written ?? called).toLowerCase();
  if (!FAST.has(algorithm)) return undefined;
  const isBroken = BROKEN.includes(algorithm);
  return { name: written === undefined ? name : `${name}("${written}")`, isBroken, isForPasswords: false };
}

function isForSecurity(call: Call): boolean {
  const said = call.argument("usedforsecurity");
  return said === undefined || (said !== "unknown" && said.value.text !== "False");
}

/** The ways of the old `crypt` that are as fast; its others have a cost. */
function oldCrypt(call: Call, name: string): FastHash | undefined {
  const given = name === "crypt.crypt" ? call.argument("salt", 1) : call.argument("method", 0);
  const method = typeof given === "object" ? given.value.name : undefined;
  const isFast = /^crypt\.METHOD_(?:CRYPT|MD5|BLOWFISH)$/.test(method ?? "");
  return isFast ? { name, isBroken: true, isForPasswords: true } : undefined;
}

/** A hash that was made for passwords: slow, and with a salt. */
export interface SlowHash {
  /** As it is called, or chosen: `bcrypt.hashpw`, `"pbkdf2_sha256"`. */
  readonly name: string;
  readonly algorithm: string;
  /** It makes keys, too. */
  readonly isForKeys: boolean;
}

const SLOW: ReadonlyMap<string | undefined, string> = new Map([
  ["argon2.PasswordHasher", "argon2"],
  ["bcrypt.hashpw", "bcrypt"],
  ["hashlib.pbkdf2_hmac", "pbkdf2"],
  ["hashlib.scrypt", "scrypt"],
  ["pwdlib.hashers.argon2.Argon2Hasher", "argon2"],
  ["pwdlib.hashers.bcrypt.BcryptHasher", "bcrypt"],
]);

/** The hash for passwords that a call makes or chooses. */
export function slowHash(call: Call): SlowHash | undefined {
  const { name } = call;
  if (name === "passlib.context.CryptContext") return firstScheme(call);
  const algorithm = SLOW.get(name);
  if (name === undefined || algorithm === undefined) return undefined;
  return { name, algorithm, isForKeys: name.startsWith("hashlib.") };
}

/** Of several schemes new passwords get the first; the others are for what was stored before. */
function firstScheme(call: Call): SlowHash | undefined {
  const given = call.argument("schemes", 0);
  const listed = typeof given === "object" ? given.value.text : "";
  const scheme = /^[[(]\s*["'](\w+)["']/.exec(listed)?.[1];
  if (scheme === undefined) return undefined;
  return { name: `"${scheme}"`, algorithm: scheme.replace(/_.*/, ""), isForKeys: false };
}

/** The names of the functions of a file that use a slow hash, and of those that they call. */
export function slowFunctions(file: PythonFile): ReadonlySet<string> {
  const calls = file.calls();
  const isMade = calls.some((call) => slowHash(call) !== undefined);
  const scopes = new Set(calls.flatMap((call) => (isMade && usesSlow(call) ? [call.scope] : [])));
  const called = calls.flatMap(({ callee, scope }) =>
    scopes.has(scope) ? (/\w+$/.exec(callee.text)?.[0] ?? []) : [],
  );
  return new Set([...[...scopes].map(({ path }) => path.slice(path.lastIndexOf(".") + 1)), ...called]);
}

function usesSlow(call: Call): boolean {
  if (slowHash(call) !== undefined || call.name?.startsWith("bcrypt.")) return true;
  return /^(?:hash|verify|verify_and_update)$/.test(call.method ?? "");
}
