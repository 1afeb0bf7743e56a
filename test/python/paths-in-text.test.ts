import { describe, expect, it } from "vitest";
import { LONGEST_PATH, mayHavePath } from "../../src/python/paths-in-text.ts";
import { cost, isProportional } from "../growth.ts";

describe("a path is in a text", () => {
  it.each([
    ["/orders", 'get("/orders")'],
    ["/orders", "get(f'{BASE}/orders?page=2')"],
    ["/orders/", "/orders"],
    ["/orders/{id}", "/orders/7"],
    ["/orders/{id}", "/orders/7/lines"],
    ["/orders/{id}", "/orders/{order.id}"],
    ["/orders/{id}/lines/{line}", "/orders//lines/2 /orders/1/lines/2"],
    ["/orders/{id}.csv", "/orders/7.csv"],
    ["/orders/{id}.csv", "/orders/7.csv.csvx.csv"],
    ["/from-{a}-to-{b}/days", "/from-1-to-2/days"],
    ["/{a}{b}/days", "/12/days"],
    ["{a}/days", "/days"],
  ])("%s: %s", (path, text) => {
    expect(mayHavePath(text, path)).toBe(true);
  });

  it.each([
    ["/orders", "/order"],
    ["/orders", "/orders-old"],
    ["/orders/{id}", "/orders/"],
    ["/orders/{id}", "/orders/ 7"],
    ["/orders/{id}", `/orders/${"7".repeat(81)}`],
    ["/orders/{id}/lines", "/orders/7/8/lines"],
    ["/orders/{id}/lines", "/orders//lines"],
    ["/orders/{id}/lines", `/orders/${"7".repeat(81)}/lines`],
    ["/orders/{id}/lines", "/orders/7/linesmen"],
    ["/orders/{id}.csv", "/orders/7.csvx"],
    ["/orders/{id}.csv", "/orders/.csv"],
    ["{a}", "a"],
  ])("not %s: %s", (path, text) => {
    expect(mayHavePath(text, path)).toBe(false);
  });

  it("ends a value of the longest kind", () => {
    expect(mayHavePath(`/orders/${"7".repeat(80)}/lines`, "/orders/{id}/lines")).toBe(true);
    expect(mayHavePath(`/orders/${"7".repeat(80)}.csv`, "/orders/{id}.csv")).toBe(true);
  });
});

const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

it("a path may be in a text if it is too long to be looked for", () => {
  const path = `/${"a".repeat(LONGEST_PATH)}`;
  expect(mayHavePath("", path)).toBe(true);
  expect(mayHavePath("", path.slice(1))).toBe(false);
});

describe("looking for a path takes time in proportion to the text", () => {
  it.each([
    ["parameters joined by dashes", "{a}-", "a-"],
    ["parameters without anything between them", "{a}", "a"],
    ["many segments", "/{a}", "/a"],
    ["many equal segments", "/a", "/a"],
    ["slashes", "/", "/"],
    ["braces", "{", "{"],
  ])("%s", (_, ofPath, ofText) => {
    const path = `/${repeated(ofPath, LONGEST_PATH - 10)}!`;
    const look = (length: number) => {
      const text = `/${repeated(ofText, length)}`;
      return () => cost(() => mayHavePath(text, path));
    };
    expect(isProportional(look(25_000), look(100_000), 20)).toBe(true);
    expect(mayHavePath(`/${repeated(ofText, LONGEST_PATH)}`, path)).toBe(false);
  });
});
