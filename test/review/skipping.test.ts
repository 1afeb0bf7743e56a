import { expect, test } from "vitest";
import { CONFIG_SCHEMA } from "../../src/review/config-schema.ts";
import { type Circumstances, skipOf } from "../../src/review/skipping.ts";

const READY: Circumstances = { isDraft: false, author: "ada", labels: ["bug"] };
const skip = (own: object, more: Partial<Circumstances>) =>
  skipOf({ ...READY, ...more }, CONFIG_SCHEMA.parse({ skip: own }));

test.each<[string, object, Partial<Circumstances>, unknown]>([
  ["nothing, as it is", {}, {}, undefined],
  ["a draft, unless told", {}, { isDraft: true }, { because: "draft" }],
  ["no draft, when told", { drafts: false }, { isDraft: true }, undefined],
  ["a label in any case", { labels: ["WIP"] }, { labels: ["bug", "wip"] }, { because: "label", name: "wip" }],
  ["no label that only begins so", { labels: ["bu"] }, {}, undefined],
  ["a person", { authors: ["Ada"] }, {}, { because: "author", name: "ada" }],
  [
    "an App, with its ending or without",
    { authors: ["renovate[bot]"] },
    { author: "renovate" },
    { because: "author", name: "renovate" },
  ],
  ["nobody whose account is gone", { authors: ["ada"] }, { author: undefined }, undefined],
])("leaves alone %s", (_, own, more, expected) => {
  expect(skip(own, more)).toEqual(expected);
});
