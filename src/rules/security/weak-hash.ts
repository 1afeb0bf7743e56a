import { defineRequirement, option } from "../rule.ts";

const ALGORITHMS = ["bcrypt", "argon2", "scrypt", "pbkdf2"] as const;

export default defineRequirement({
  summary: "Hash too weak for passwords or security",
  severity: "error",
  asks: [
    "password hash|store bcrypt|argon2|argon2id|scrypt|pbkdf2|passlib|pwdlib <algorithms[]:bcrypt|argon2|scrypt|pbkdf2> -test|endpoint|dummy",
    "use|with|only|always|prefer|via|for-password|for-all-password bcrypt|argon2|argon2id password|credential|#password <algorithms[]:bcrypt|argon2|scrypt|pbkdf2> -test|parameter|endpoint|variant|organize|per-password",
    "password-hash strong|secure|modern|proper|slow -test|exclude|expose|return|log|built|background|thread",
    "use passlib|pwdlib bcrypt|argon2|hash|password <algorithms[]:bcrypt|argon2|scrypt|pbkdf2> -test",
    "=passwords-bcrypt|=password-bcrypt|=passwords-argon2|=password-argon2 <algorithms[]:bcrypt|argon2|scrypt|pbkdf2>",
    "avoid md5|sha1|sha-1|sha256 -checksum|etag|cache|file|content",
    "weak-hash|weak-crypto|weak-cryptography|weak-algorithm|weak-cryptographic|weak-cipher|insecure-hash -passwd|shadow",
    "avoid weak-hash|weak-crypto|weak-cryptography|weak-algorithm|weak-cipher|insecure-hash",
  ],
  options: option.strictObject({
    /** Those the checklist names; without a name every slow, salted hash will do. */
    algorithms: option.array(option.enum(ALGORITHMS)).default([...ALGORITHMS]),
  }),
});
