import { expect, it } from "vitest";
import { createTokens } from "../../src/github/tokens.ts";

it("keeps a token for as long as GitHub takes it, or until it is refused", () => {
  let now = 0;
  const tokens = createTokens(() => now);
  tokens.set("1", "one");
  tokens.set("2", "two");
  expect(tokens.get("1")).toBe("one");
  tokens.forget("1");
  expect(tokens.get("1")).toBeUndefined();
  now += 60 * 60 * 1000;
  expect(tokens.get("2")).toBeUndefined();
});
