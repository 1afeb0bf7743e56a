import { describe, expect, it } from "vitest";
import { compiled } from "./fixtures.ts";

const SYNC_ON_PURPOSE = ["async/sync-db-session", "async/unawaited-db-call"];

describe("an item that wants the opposite of a rule", () => {
  it.each<[text: string, rules: readonly string[]]>([
    ["Use sync SQLAlchemy sessions", SYNC_ON_PURPOSE],
    ["Synchronous sessions are fine", SYNC_ON_PURPOSE],
    ["Don't use async database sessions", SYNC_ON_PURPOSE],
    ["The whole service is sync throughout", SYNC_ON_PURPOSE],
    ["Use plain `def` endpoints", ["async/sync-endpoint"]],
    ["Primary keys are always `bigint`", ["database/integer-primary-key"]],
    ["No Alembic: tables are made at startup", ["database/missing-migration"]],
    ["Keep the models in sync with the database", []],
    ["Run `uv sync` after you change the project", []],
    ["Never call a sync session in async code", []],
    ["Sync sessions are not needed", []],
    ["Never edit an Alembic migration by hand", []],
  ])("%s: %j", (text, rules) => {
    const { items } = compiled(`# Coding rules\n\n- ${text}\n`);
    expect(items.flatMap((item) => item.against).map(({ rule }) => rule)).toEqual(rules);
  });
});
