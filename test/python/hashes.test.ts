import { expect, test } from "vitest";
import { isChecksum } from "../../src/python/checksums.ts";
import { fastHash, slowHash } from "../../src/python/hashes.ts";
import { functionAround, namesAround, namesGiven, wordsOf } from "../../src/python/mentions.ts";
import { callOf, fileOf } from "./asking.ts";

const HEAD = "import argon2, bcrypt, crypt, hashlib\nfrom passlib.context import CryptContext\n";
const callIn = (text: string, callee: string) => callOf(fileOf(`${HEAD}${text}\n`), callee);

test.each([
  ["hashlib.md5(x)", "hashlib.md5", true],
  ["hashlib.sha3_256(x)", "hashlib.sha3_256", false],
  ["hashlib.new('SHA1', x)", 'hashlib.new("SHA1")', true],
  ["hashlib.new(name='sha512')", 'hashlib.new("sha512")', false],
  ["hashlib.md5(x, usedforsecurity=True)", "hashlib.md5", true],
  ["crypt.crypt(x, crypt.METHOD_MD5)", "crypt.crypt", true],
  ["crypt.mksalt(crypt.METHOD_BLOWFISH)", "crypt.mksalt", true],
])("%s is the fast hash %s, broken: %s", (text, name, isBroken) => {
  const hash = fastHash(callIn(text, text.split("(")[0] ?? ""));
  expect(hash).toEqual({ name, isBroken, isForPasswords: text.startsWith("crypt.") });
});

test.each([
  "hashlib.md5(x, usedforsecurity=False)",
  "hashlib.md5(x, **options)",
  "hashlib.new(name, x)",
  "hashlib.new('ripemd160')",
  "hashlib.pbkdf2_hmac('md5', x, y, 1)",
  "crypt.crypt(x, crypt.METHOD_SHA512)",
  "crypt.crypt(x)",
  "md5(x)",
])("%s is no fast hash that is known", (text) => {
  expect(fastHash(callIn(text, text.split("(")[0] ?? ""))).toBeUndefined();
});

test.each([
  ["bcrypt.hashpw(a, b)", "bcrypt.hashpw", "bcrypt", false],
  ["argon2.PasswordHasher()", "argon2.PasswordHasher", "argon2", false],
  ["hashlib.scrypt(x)", "hashlib.scrypt", "scrypt", true],
  ["CryptContext(schemes=('pbkdf2_sha256', 'bcrypt'))", '"pbkdf2_sha256"', "pbkdf2", false],
])("%s is the slow hash %s", (text, name, algorithm, isForKeys) => {
  expect(slowHash(callIn(text, text.split("(")[0] ?? ""))).toEqual({ name, algorithm, isForKeys });
});

test.each(["CryptContext(schemes=SCHEMES)", "bcrypt.gensalt()", "hashlib.md5()"])(
  "%s is no slow hash",
  (text) => {
    expect(slowHash(callIn(text, text.split("(")[0] ?? ""))).toBeUndefined();
  },
);

test("the names around a call", () => {
  const file = fileOf('def make_link(user):\n    user.link = f("a b", f"{user.id}") + h(user.email)\n');
  const call = callOf(file, "h");
  expect(functionAround(call)).toBe("make_link");
  expect(namesGiven(file, call)).toEqual(["user", "email"]);
  expect(namesAround(file, call)).toEqual(["make_link", "user", "link", "f", "f", "user", "id"]);
  expect(functionAround(callOf(fileOf("class A:\n    x = h()\n"), "h"))).toBe("");
});

test.each([
  ["get_user_password", ["get", "user", "password"]],
  ["plainPassword2", ["plain", "password", "2"]],
  ["__HTTP_Key", ["http", "key"]],
])("the words of %s", (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each([
  ["etag = h(body)", true],
  ["def cache_key(a): return h(a)", true],
  ["x = h(self.file.read())", true],
  ["user.public_id = h(key)", true],
  ["x = h(client_id)", false],
  ['x = h("file")', false],
])("%s tells contents apart: %s", (text, expected) => {
  const file = fileOf(`${text}\n`);
  expect(isChecksum(file, callOf(file, "h"))).toBe(expected);
});
