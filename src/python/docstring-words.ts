import type { DocstringTopic } from "./docstring-facts.ts";

/** Titles of sections, in small letters. */
export const TITLES: ReadonlyMap<string, DocstringTopic> = new Map([
  ["args", "parameters"],
  ["arguments", "parameters"],
  ["keyword args", "parameters"],
  ["keyword arguments", "parameters"],
  ["other parameters", "parameters"],
  ["parameters", "parameters"],
  ["params", "parameters"],
  ["return", "returns"],
  ["returns", "returns"],
  ["yield", "yields"],
  ["yields", "yields"],
  ["raise", "raises"],
  ["raises", "raises"],
  ["exceptions", "raises"],
  ["attributes", "attributes"],
]);

/** What fields are called, between two colons or after `@`. */
export const FIELDS: ReadonlyMap<string, DocstringTopic> = new Map([
  ["param", "parameters"],
  ["parameter", "parameters"],
  ["arg", "parameters"],
  ["argument", "parameters"],
  ["key", "parameters"],
  ["keyword", "parameters"],
  ["type", "parameters"],
  ["return", "returns"],
  ["returns", "returns"],
  ["rtype", "returns"],
  ["yield", "yields"],
  ["yields", "yields"],
  ["ytype", "yields"],
  ["raise", "raises"],
  ["raises", "raises"],
  ["except", "raises"],
  ["exception", "raises"],
  ["var", "attributes"],
  ["ivar", "attributes"],
  ["cvar", "attributes"],
]);
