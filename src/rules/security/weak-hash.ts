import { isChecksum } from "../../python/checksums.ts";
import type { Call } from "../../python/code-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { hashedSecret } from "../../python/hashed-secrets.ts";
import { type FastHash, fastHash, slowFunctions, slowHash } from "../../python/hashes.ts";
import { functionAround, namesAround, namesGiven, wordsOf } from "../../python/mentions.ts";
import { isPrescribed } from "../../python/prescribed-hashes.ts";
import { isBucket, isCutShort } from "../../python/short-digests.ts";
import { defineRule, option } from "../rule.ts";

const ALGORITHMS = ["bcrypt", "argon2", "scrypt", "pbkdf2"] as const;

const SECURITY =
  /^(?:auth|credentials?|csrf|hmac|otp|salt|secret|secrets|sign|signature|signed|token)$|^(?:api|access|private|secret)key$/;

/** How a function looks is called its signature, too. */
const SHAPE = /(?:call|callable|class|function|method|type)_?signature/i;

/** What protocols ask for: the list of leaked passwords, and digest authentication. */
const PROTOCOLS = /pwned|hibp|\brealm\b/i;

export default defineRule({
  summary: "Hash too weak for passwords or security",
  severity: "error",
  like: ["S324"],
  asks: [
    {
      ask: "avoid md5|sha1|sha-1 -checksum|etag|cache|file|content|download|password|credential|token|signature",
      options: { everywhere: true },
    },
    "use bcrypt|argon2|argon2id for-hash|hash|hash-and-verify ..6 <algorithms[=]:bcrypt|argon2|scrypt|pbkdf2> -=added|test|@frontend|token",
    "password hash|store bcrypt|argon2|argon2id|scrypt|pbkdf2|passlib|pwdlib <algorithms[=]:bcrypt|argon2|scrypt|pbkdf2> -=added|test|endpoint|dummy|reset|compose",
    "use|with|only|always|prefer|via|through|go|goes|run|before|for-password|for-all-password|is bcrypt|argon2|argon2id password|credential|#password <algorithms[=]:bcrypt|argon2|scrypt|pbkdf2> -=added|test|parameter|endpoint|variant|organize|per-password",
    "password-hash|password-hash-algorithm|hash-password strong|secure|modern|proper|slow -test|exclude|expose|return|log|built|background|thread",
    "secure|hash application|user|account bcrypt|argon2 <algorithms[=]:bcrypt|argon2|scrypt|pbkdf2> -test",
    "use passlib|pwdlib bcrypt|argon2|hash|password <algorithms[=]:bcrypt|argon2|scrypt|pbkdf2> -=added|test",
    "=passwords-bcrypt|=password-bcrypt|=passwords-argon2|=password-argon2 <algorithms[=]:bcrypt|argon2|scrypt|pbkdf2>",
    "bcrypt|argon2|argon2id|scrypt default-cost|work-factor|cost-factor|=rounds|cost-parameter|time-cost|memory-cost|cost-of-at|cost-at|cost-12 ..5 <algorithms[=]:bcrypt|argon2|scrypt|pbkdf2> -test|#test|#stack|#dependencies|reduce|lower|slow|speed",
    "avoid md5|sha1|sha-1|sha256|sha-256 -checksum|etag|cache|file|content|download",
    "@spot|check|weak|outdated|insecure|broken md5|sha1|sha-1 -checksum|etag|cache|file|signature|certificate|=RSA",
    "either weak-hash|weak-crypto|weak-cryptography|weak-algorithm|weak-cryptographic|insecure-hash|outdated-hash|broken-hash|weak-password-hash|broken-cryptographic -passwd|shadow|fine|test",
    "either =md5|=sha1|=sha-1 password ..6 -checksum|etag|cache|file-hash|test",
  ],
  options: option.strictObject({
    /** Those the checklist names; without a name every slow, salted hash will do. */
    algorithms: option.array(option.enum(ALGORITHMS)).default([...ALGORITHMS]),
    /** Broken hashes are weak wherever nothing says that they only tell contents apart. */
    everywhere: option.boolean().default(false),
  }),
  *check(file, { algorithms, everywhere }) {
    if (file.isTest || !/hashlib|crypt|argon2/i.test(file.text)) return;
    let known: FileHashing | undefined;
    for (const call of file.calls()) {
      const hash = fastHash(call);
      if (hash !== undefined) known ??= hashingOf(file);
      const message =
        hash === undefined || known === undefined
          ? strangeness(file, call, algorithms)
          : (weakness(known, call, hash, algorithms) ?? breach(known, call, hash, everywhere));
      if (message !== undefined) yield { at: call, message };
    }
  },
});

/** What is known of a file as a whole, once one of its calls hashes. */
interface FileHashing {
  readonly file: PythonFile;
  readonly isProtocol: boolean;
  /** Functions that use a slow hash, and what they call: it may prepare a password for it, or know those of before. */
  readonly slow: ReadonlySet<string>;
}

function hashingOf(file: PythonFile): FileHashing {
  return { file, isProtocol: PROTOCOLS.test(file.text), slow: slowFunctions(file) };
}

/** A fast hash of a password. What a slow hash is given may be shortened by a fast one. */
function weakness(
  { file, isProtocol, slow }: FileHashing,
  call: Call,
  hash: FastHash,
  algorithms: readonly string[],
) {
  const secret = hash.isForPasswords ? "password" : isProtocol ? undefined : hashedSecret(file, call);
  if (secret === undefined) return undefined;
  const around = functionAround(call);
  if (
    !hash.isBroken &&
    (slow.has(around) || (slow.size > 0 && /(?:^|_)(?:legacy|migrat\w*|old|upgrad\w*)(?:_|$)/.test(around)))
  )
    return undefined;
  return `\`${hash.name}\` is too fast for a ${secret}; use ${listed(algorithms)} instead.`;
}

/** A broken hash for security. */
function breach(
  { file, isProtocol }: FileHashing,
  call: Call,
  { name, isBroken }: FastHash,
  everywhere: boolean,
) {
  if (!isBroken || isProtocol || isChecksum(file, call)) return undefined;
  if (isBucket(file, call) || isPrescribed(file, call, name)) return undefined;
  const names = [...namesAround(file, call), ...namesGiven(file, call)];
  const isShortened = isCutShort(file, call);
  if (!everywhere && isShortened && isOfOneToken(file, call)) return undefined;
  const words = names.filter((name) => !(isShortened ? /sign/i : SHAPE).test(name)).flatMap(withPairs);
  if (words.some((word) => SECURITY.test(word)))
    return `\`${name}\` can be forged; use \`hashlib.sha256\` instead.`;
  if (!everywhere || isShortened) return undefined;
  return `\`${name}\` can be forged; use \`hashlib.sha256\`, or say \`usedforsecurity=False\`.`;
}

/** A few characters made of nothing but a token tell tokens apart. */
function isOfOneToken(file: PythonFile, call: Call): boolean {
  const given = namesGiven(file, call).filter((name) => !/^(?:bytes|cls|encode|self|str)$/.test(name));
  return given.length === 1 && /(?:^|_)(?:key|token)$/.test(given[0] ?? "");
}

/** A slow hash that the project does not want. */
function strangeness(file: PythonFile, call: Call, algorithms: readonly string[]) {
  const hash = slowHash(call);
  if (hash === undefined || algorithms.includes(hash.algorithm)) return undefined;
  if (hash.isForKeys && hashedSecret(file, call) !== "password") return undefined;
  return `\`${hash.name}\` is not how passwords are hashed here; use ${listed(algorithms)} instead.`;
}

/** With each pair of neighbours as one word: `api_key` is api, key and apikey. */
function withPairs(name: string): readonly string[] {
  const words = wordsOf(name);
  return [...words, ...words.slice(1).map((word, index) => `${words[index]}${word}`)];
}

function listed(algorithms: readonly string[]): string {
  const last = algorithms.at(-1);
  return algorithms.length > 1 ? `${algorithms.slice(0, -1).join(", ")} or ${last}` : `${last}`;
}
