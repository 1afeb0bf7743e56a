import { expect, test } from "vitest";
import { looksSecret, secrecyOf, shapeOf, urlWithPassword } from "../../src/python/secrets.ts";
import { cost, isProportional } from "../growth.ts";
import { fileOf } from "./asking.ts";

test.each([
  ["password", "password"],
  ["PassWord", "password"],
  ["db_pass", "password"],
  ["password_2", "password"],
  ["API_KEY", "key"],
  ["refreshToken", "key"],
  ["client_secret", "key"],
  ["PASS", undefined],
  ["key", undefined],
  ["token_url", undefined],
  ["pad_token", undefined],
  ["passwords", undefined],
  ["password_hash", undefined],
])("%s keeps a %s", (name, expected) => {
  expect(secrecyOf(name)).toBe(expected);
});

test.each([
  ["hunter2", "password", true],
  ["b4Nana!split", "password", true],
  ["banana!", "password", true],
  ["banana!", "key", false],
  ["7f3a9c51e0b84d26", "key", true],
  ["oauth2", "key", false],
  ["two words 2", "password", false],
  ["/users/1", "password", false],
  ["change-me-1", "key", false],
  ["banana", "password", false],
  ["12345", "password", false],
  ["a1b2", "key", false],
] as const)("%s looks like a secret as a %s: %s", (text, secrecy, expected) => {
  expect(looksSecret(text, secrecy)).toBe(expected);
});

test.each([
  [`ghp_${"q7".repeat(18)}`, "ghp_…"],
  [`AKIA${"Q7".repeat(8)}`, "AKIA…"],
  [`sk-proj-${"q7".repeat(20)}`, "sk-…"],
  [`ghp_${"x".repeat(36)}`, undefined],
  ["AKIAIOSFODNN7EXAMPLE", undefined],
  ["sk-learn", undefined],
])("%s has the shape %s", (text, expected) => {
  expect(shapeOf(text)).toBe(expected);
});

test.each([
  ["postgresql://shop:w8Kp22xQ@db.shop-prod.net/shop", "postgresql://…"],
  ["postgresql://shop:w8Kp22xQ@db/shop", undefined],
  ["postgresql://shop:w8Kp22xQ@127.0.0.1/shop", undefined],
  ["postgresql://shop:password@db.shop-prod.net/shop", undefined],
  ["https://db.shop-prod.net/a:b@c", undefined],
])("%s holds a password: %s", (text, expected) => {
  expect(urlWithPassword(text)).toBe(expected);
});

test.each([
  ['a = "x"', "a", "assigned"],
  ['user.a = "x"', "a", "assigned"],
  ['d["a"] = "x"', "a", "assigned"],
  ['b = token = "x"', "token", "assigned"],
  ['a: str = Field(default="x")', "a", "assigned"],
  ['f(a="x")', "a", "passed"],
  ['f("x")', "", "passed"],
  ['def f(a="x"): ...', "a", "default"],
  ['def f(*, a: str = "x"): ...', "a", "default"],
  ['g({"a": "x"})', "a", "stored"],
  ['f(1) if a == "x" else 2', "a", "compared"],
])("%s gives a text to %s", (text, name, how) => {
  expect(fileOf(`${text}\n`).givenTexts()).toMatchObject([{ name, how, text: "x" }]);
});

test.each(['"""x"""', 'a = f"{x}"', 'a = "x" + b', 'a = ""', 'f("x" in a)', 'a < "x"'])(
  "%s gives no text to anything",
  (text) => {
    expect(fileOf(`${text}\n`).givenTexts()).toEqual([]);
  },
);

test("what a text stands in is named", () => {
  const [given] = fileOf('class A(B):\n    def f(self):\n        c(d={"e": "x"})\n').givenTexts();
  expect(given?.surroundings).toEqual(["e", "d", "c", "f", "A", "B"]);
});

test("whether a long text shows what a key looks like is seen in time in proportion to it", () => {
  const look = (length: number) => {
    const text = `${"abcdef".repeat(length / 6)}1aa`;
    return () => cost(() => shapeOf(text));
  };
  expect(isProportional(look(30_000), look(120_000), 20)).toBe(true);
});
