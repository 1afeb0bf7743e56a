import { expect, test } from "vitest";
import { readTree } from "../../src/local/tree.ts";
import { ENVIRONMENT, repository } from "./repository.ts";

test("folders are known of all Python files, however many of them changed", async () => {
  const repo = repository({
    "app/models.py": "x = 1\n",
    "alembic/versions/0001_start.py": 'revision = "1"\n',
    "docs/notes.md": "Notes.\n",
  });
  repo.write("app/models.py", "x = 2\n");
  repo.write("jobs/nightly.py", "y = 1\n");
  const look = { folder: repo.root, environment: ENVIRONMENT, paths: [], base: undefined, scope: undefined };
  const { change } = await readTree(look);
  expect([...change.folders].sort()).toEqual(["", "alembic/", "alembic/versions/", "app/", "jobs/"]);
});
