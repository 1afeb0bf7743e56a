import { describe, expect, it } from "vitest";
import { store } from "../../src/github/cache.ts";

const SHOP = { owner: "acme", repo: "shop" };
const letters = (count: number) => "x".repeat(count);

describe("a store of what GitHub said", () => {
  it("lets go of what was not used for the longest time", () => {
    const texts = store<string>(4000, (text) => text.length);
    for (const name of ["a", "b", "c"]) texts.set(SHOP, name, letters(700));
    expect(texts.get(SHOP, "a")).toBeDefined();
    texts.set(SHOP, "d", letters(1200));
    expect(["a", "b", "c", "d"].filter((name) => texts.get(SHOP, name) !== undefined)).toEqual([
      "a",
      "c",
      "d",
    ]);
  });

  it("counts what it replaces only once", () => {
    const texts = store<string>(2000, (text) => text.length);
    texts.set(SHOP, "other", letters(300));
    for (let time = 0; time < 10; time += 1) texts.set(SHOP, "same", letters(900));
    expect(texts.get(SHOP, "other")).toBeDefined();
  });

  it("keeps nothing that is larger than all of it, and loses nothing over it", () => {
    const texts = store<string>(2000, (text) => text.length);
    texts.set(SHOP, "small", letters(10));
    texts.set(SHOP, "large", letters(2000));
    expect([texts.get(SHOP, "small"), texts.get(SHOP, "large")]).toEqual([letters(10), undefined]);
  });

  it("knows a repository in any case, paths in theirs, and nothing of another repository", () => {
    const texts = store<string>(2000, (text) => text.length);
    texts.set({ owner: "Acme", repo: "Shop" }, "main:A.py", "text");
    expect(texts.get(SHOP, "main:A.py")).toBe("text");
    expect(texts.get(SHOP, "main:a.py")).toBeUndefined();
    expect(texts.get({ owner: "acme", repo: "shop2" }, "main:A.py")).toBeUndefined();
  });
});
