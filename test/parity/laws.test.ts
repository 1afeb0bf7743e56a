import { describe, expect, it } from "vitest";
import { compareWithRuff } from "../../scripts/parity/parity.ts";
import { PARITIES } from "../../scripts/parity/registry.ts";
import { openRuff } from "../../scripts/parity/ruff.ts";
import { rulePages } from "../rules/pages.ts";

const compared = rulePages.flatMap(({ name, rule, page }) => {
  const parity = PARITIES.get(name);
  return parity === undefined ? [] : [{ name, rule, page, parity }];
});

it("every rule that says how it compares is a rule", () => {
  expect(compared.map(({ name }) => name)).toEqual([...PARITIES.keys()]);
});

describe.each(compared)("ruff's counterpart of $name", ({ name, rule, page, parity }) => {
  const ruff = openRuff([parity]);
  const examples = page.examples.map(({ title, files }) => ({
    name: title,
    files: new Map(files.map(({ path, code }) => [path, code])),
  }));
  const { rules, unreadable } = compareWithRuff(examples, [{ name, rule, parity }], ruff);
  const lone = rules.flatMap((one) => one.lone);

  it("has codes that the rule is like", () => {
    expect(parity.codes.filter((code) => !rule.like.includes(code))).toEqual([]);
  });

  it("read every example of the rule's page", () => {
    expect(unreadable).toEqual([]);
  });

  it("says each of its codes there", () => {
    const texts = page.examples.flatMap(({ files }) => files.map(({ code }) => code));
    const found = texts.flatMap((text) => [ruff.check(text)].flat());
    const said = new Set(found.flatMap((one) => ("code" in one ? [one.code] : [])));
    expect([...said].sort()).toEqual([...parity.codes].sort());
  });

  it("differ there only where they are meant to", () => {
    const open = lone.filter(({ difference }) => difference === undefined);
    expect(
      open.map(({ project, path, line, message, code }) => ({ project, path, line, message, code })),
    ).toEqual([]);
  });

  it.each(parity.differs)("differ on the page because $because", (difference) => {
    expect(lone.some((one) => one.difference === difference)).toBe(true);
  });
});
