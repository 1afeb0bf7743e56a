import type { Expression, Place } from "../../python/code-facts.ts";
import { insertedEntries } from "../../python/documents.ts";
import { dumpedPassword } from "../../python/dumped-passwords.ts";
import type { PythonFile } from "../../python/facts.ts";
import { isPretended } from "../../python/made-up-people.ts";
import type { Model } from "../../python/model-facts.ts";
import { isPasswordColumn, isTyped, snake } from "../../python/passwords.ts";
import { defineRule, type Problem } from "../rule.ts";

export default defineRule({
  summary: "Password stored or compared as plain text",
  severity: "error",
  asks: [
    "avoid password|sensitive-data|sensitive-information|credential plain-text|plaintext|clear-text|cleartext|unhashed|as-is -configmap|email|source|code|repo|ciphertext|exception|message|key",
    "avoid store|persist|save raw|plain|unhashed password -test",
    "avoid store-password|store-raw-password|save-password|store-user-password|store-the-password -@frontend|code|source|log|env|config|yaml|hash|file|repo|git|test",
    "avoid compare|comparison password ..4 -test|@frontend|timing|time",
    "either plaintext-password|plain-text-password|clear-text-password|cleartext-password|unhashed-password|raw-password|password-unhashed -test|@frontend|log|field",
    "use passlib|pwdlib bcrypt|argon2|hash|password -test|=added",
    "use bcrypt|argon2|argon2id for-hash|hash ..6 -=added|test|@frontend|token",
    "secure|hash application|user|account bcrypt|argon2 -test",
    "=passwords-bcrypt|=password-bcrypt|=passwords-argon2|=password-argon2",
    "bcrypt|argon2|argon2id|scrypt default-cost|work-factor|cost-factor|=rounds|cost-parameter|time-cost|memory-cost|cost-of-at|cost-at|cost-12 ..5 -test|#test|#stack|#dependencies|reduce|lower|slow|speed",
    "=hash|=hashed password|passphrase -dummy|leak|component|record|passwd|return|response|expose|exclude|log|test|field|system|compare|verify|md5|sha1|reset",
    "store|save password-hash|hashed-password only|=never -test|reset",
    "password-hash|hash-password proper|secure|strong|implement|use|ensure|require|all|always|bcrypt|argon2|argon2id|scrypt|pbkdf2|passlib|before -=added|thread|background|analyze|centralize|monitor|test|utility|built|return|response|expose|exclude|log|md5|sha1",
    "password|credential|#password bcrypt|argon2|argon2id|scrypt|pbkdf2|passlib|pwdlib store|use|with|hash|via|through|goes|before|only|must|salt|for-password|for-all-password -test|=added|parameter|variant|organize|cost-too|endpoint",
  ],
  *check(file) {
    if (file.isTest || file.isMigration || !WORD.test(file.text)) return;
    const found = [...made(file), ...changed(file), ...inserted(file), ...compared(file)];
    yield* found.sort((a, b) => a.at.start - b.at.start);
  },
});

const WORD = /passw|passphrase|pwd/i;

function* made(file: PythonFile): Generator<Problem> {
  const isAsTyped = typing(file);
  for (const call of file.calls()) {
    for (const given of call.arguments) {
      if (!given.isUnpacked && !(isPasswordColumn(given.keyword ?? "") && isTyped(given.value))) continue;
      if (!isAsTyped(call, given.value)) continue;
      const stored = given.isUnpacked ? dumpedPassword(file, given) : given.keyword;
      const model = call.madeModel ?? call.filledModel;
      if (!model || !isStoring(model) || !keeps(model, stored)) continue;
      yield { at: given, message: kept(`${model.name}.${stored}`) };
    }
  }
}

const HASHING = /argon|crypt|hash|hmac|pbkdf|set_?password|make_?password|encode_?password/i;

/**
 * Elsewhere than in an endpoint a value may have been hashed before, unless some text is put behind it to look like a hash.
 * Where a function calls something to hash, what it keeps may be what came out of it.
 */
function typing(file: PythonFile): (at: Place, value: Expression) => boolean {
  const endpoints = new Set(file.functions().flatMap(({ endpoint, inner }) => (endpoint ? [inner] : [])));
  const hashing = new Set(
    file.calls().flatMap(({ callee, scope }) => (HASHING.test(callee.text) ? [scope] : [])),
  );
  return ({ scope }, { given }) => (endpoints.has(scope) || given === "padded") && !hashing.has(scope);
}

function* changed(file: PythonFile): Generator<Problem> {
  const isAsTyped = typing(file);
  for (const change of file.attributeChanges()) {
    if (!isPasswordColumn(change.name) || !isTyped(change.value) || !isAsTyped(change, change.value))
      continue;
    const model = change.ownerModel;
    if (model === undefined || !isStoring(model) || !keeps(model, change.name)) continue;
    yield { at: change, message: kept(`${model.name}.${change.name}`) };
  }
}

/** In what MongoDB keeps. */
function* inserted(file: PythonFile): Generator<Problem> {
  const isAsTyped = typing(file);
  for (const call of file.calls()) {
    for (const { key, value, ...at } of insertedEntries(call)) {
      if (isPasswordColumn(snake(key)) && isTyped(value) && isAsTyped(call, value))
        yield { at, message: kept(key) };
    }
  }
}

function kept(column: string): string {
  return `\`${column}\` keeps a password as it was typed; hash it first.`;
}

/** Rows and documents that don't hash what they are given. */
function isStoring({ isStored, methods }: Model): boolean {
  return (
    isStored &&
    !methods.some((name) => /hash|crypt|password|^(?:__init__|__setattr__|save|insert)$/.test(name))
  );
}

/** A plain column: no type or validator of its own sees to it. */
function keeps({ fields }: Model, name: string | undefined): boolean {
  const column = fields.find((field) => field.name === name);
  if (column === undefined || (column.annotation !== undefined && column.type !== "str")) return false;
  return !OWN_TYPE.test(column.value?.text ?? "") && !column.isValidated;
}

/** A column's type that hashes by itself: `PasswordType`. */
const OWN_TYPE = /\b\w*(?:Encrypted|Hash|Password)[A-Z]?\w*\b/;

/** Code that lets people in, and not, say, code that looks whether a configuration has changed. */
const ENTRY = /account|auth|credential|log_?in|security|session|sign_?in|token|user|verif/i;

function* compared(file: PythonFile): Generator<Problem> {
  for (const { left, right, ...place } of file.comparisons()) {
    if (!ENTRY.test(`${file.path} ${place.scope.path}`) || place.scope.path.endsWith("__eq__")) continue;
    const isTypedAnew = (isKept(left) && isTyped(right)) || (isKept(right) && isTyped(left));
    if (!isTypedAnew || isSetting(left) || isSetting(right)) continue;
    if (rootOf(left) === rootOf(right) || isPretended(file, place)) continue;
    yield {
      at: place,
      message: "`==` compares a password as it was typed; verify it against its hash instead.",
    };
  }
  for (const call of file.calls()) {
    if (call.method !== "filter_by") continue;
    const given = call.arguments.find(
      ({ keyword, value }) => isPasswordColumn(keyword ?? "") && isTyped(value),
    );
    if (given === undefined) continue;
    const message = "`filter_by` looks for a password as it was typed; verify it against its hash instead.";
    yield { at: given, message };
  }
}

/** What an account has: an attribute or item called just that, or the column of a query. */
function isKept({ text, label = "" }: Expression): boolean {
  if (!/^(?:hashed_|stored_)?(?:passwd|password|pwd)(?:_hash)?$/.test(snake(label))) return false;
  return /[.[(]/.test(text) && /[a-z]/.test(label);
}

/** A password of the deployment, of which there is no hash. */
function isSetting({ text }: Expression): boolean {
  return /config|environ|settings/i.test(text);
}

function rootOf({ text }: Expression): string {
  return /^\W*(\w*)/.exec(text)?.[1] ?? "";
}
