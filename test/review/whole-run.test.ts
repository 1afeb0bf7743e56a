import { describe, expect, test } from "vitest";
import { type Change, type ChangedFile, isTelling } from "../../src/review/change.ts";
import { type Inspector, inspectHere, type Modules } from "../../src/review/inspect.ts";
import { runReview } from "../../src/review/run.ts";
import { added, unchanged } from "./changed-file.ts";
import { hostWith, selected } from "./host.ts";

const ROUTES = `from fastapi import APIRouter

router = APIRouter()


@router.get("/heroes")
def read_heroes() -> list:
    return []
`;
const TABLE = `from sqlmodel import Field, SQLModel


class Hero(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
`;
const LACKS_BOTH = ["database/missing-migration", "tests/untested-endpoint"];
const TEST = "def test_heroes(client):\n    assert client.get('/heroes').json() == []\n";
const MIGRATION = 'revision = "2"\ndown_revision = "1"\n';

const PRODUCT = [added("app/models.py", TABLE), added("app/routes.py", ROUTES)];

interface World extends Partial<Change> {
  readonly exclude?: readonly string[];
}

async function reviewed({ exclude = [], files = [], ...change }: World, inspector: Inspector = inspectHere) {
  const { host } = hostWith({
    config: `exclude: ${JSON.stringify(exclude)}\n`,
    change: {
      files: [...PRODUCT, ...files],
      folders: ["", "app/", "tests/", "migrations/"],
      ...change,
    },
  });
  return runReview({ host, inspector, bundled: [], select: selected(LACKS_BOTH.join()) });
}

async function lacking(world: World): Promise<readonly string[]> {
  const { review } = await reviewed(world);
  return review.findings.map(({ rule }) => rule);
}

test("a change lacks what is in none of its files", async () => {
  expect(await lacking({})).toEqual(LACKS_BOTH);
});

describe("files that are not reviewed", () => {
  test("are part of the change all the same", async () => {
    const exclude = ["tests/**", "migrations/**"];
    const tests = added("tests/test_heroes.py", TEST);
    const migration = added("migrations/2_hero.py", MIGRATION);
    expect(await lacking({ exclude, files: [tests, migration] })).toEqual([]);
    expect(await lacking({ exclude, files: [tests] })).toEqual(["database/missing-migration"]);
    expect(await lacking({ exclude, files: [added(tests.path, ""), migration] })).toEqual([
      "tests/untested-endpoint",
    ]);
  });

  test("can be imported, on either side as they stand there", async () => {
    const seen: Modules[] = [];
    const files: readonly ChangedFile[] = [
      {
        path: "gen/a.py",
        basePath: "gen/a.py",
        head: "x = 2\n",
        patch: "@@ -1 +1 @@\n-x = 1\n+x = 2",
        base: undefined,
      },
      { path: "gen/b.py", basePath: "gen/old.py", head: "y = 2\n", patch: undefined, base: "y = 1\n" },
      {
        path: "gen/c.py",
        basePath: "gen/c.py",
        head: "z = 2\n",
        patch: "@@ -1 +1 @@\n-q\n+r",
        base: undefined,
      },
      added("gen/d.py", "new = 1\n"),
    ];
    const removed = [{ path: "gen/e.py", text: "gone = 1\n" }];
    await reviewed({ exclude: ["gen/**"], files, removed }, async (tasks, modules) => {
      seen.push(modules);
      return inspectHere(tasks, modules);
    });
    const none = { "app/models.py": null, "app/routes.py": null };
    expect(seen[0]).toMatchObject({
      head: { "gen/a.py": "x = 2\n", "gen/b.py": "y = 2\n", "gen/c.py": "z = 2\n", "gen/d.py": "new = 1\n" },
      change: { paths: ["app/models.py", "app/routes.py", "gen/a.py", "gen/b.py", "gen/c.py", "gen/d.py"] },
    });
    // What stood there before is not known of `c`: it is taken for what it is now.
    expect(seen[0]?.base).toEqual({
      ...none,
      "gen/a.py": "x = 1\n",
      "gen/b.py": null,
      "gen/old.py": "y = 1\n",
      "gen/d.py": null,
      "gen/e.py": "gone = 1\n",
    });
  });
});

describe("a change of which not all is known", () => {
  test("lacks nothing that anybody can tell of", async () => {
    expect(await lacking({ others: undefined })).toEqual([]);
  });

  test.each([
    ["tests/test_heroes.py", ["database/missing-migration"]],
    ["api_tests/heroes.py", ["database/missing-migration"]],
    ["migrations/2_hero.py", ["tests/untested-endpoint"]],
    ["app/db/versions/2_hero.py", ["tests/untested-endpoint"]],
    ["app/heroes.py", LACKS_BOTH],
  ])("may have what it seems to lack in what can't be read: %s", async (path, expected) => {
    expect(await lacking({ skipped: [{ path, reason: "is binary" }] })).toEqual(expected);
  });
});

describe("what is in no Python", () => {
  test.each([
    ["e2e/heroes.spec.ts", ["database/missing-migration"]],
    ["web/heroes.test.jsx", ["database/missing-migration"]],
    ["tests/heroes.tavern.yaml", ["database/missing-migration"]],
    ["features/heroes.feature", ["database/missing-migration"]],
    ["packages/api-tests/heroes.http", ["database/missing-migration"]],
    ["notebooks/test_heroes.ipynb", ["database/missing-migration"]],
    ["db/migrations/2_hero.sql", ["tests/untested-endpoint"]],
    ["openapi/api.spec.yaml", LACKS_BOTH],
    ["docs/testing/heroes.md", LACKS_BOTH],
    [".github/workflows/test.yml", LACKS_BOTH],
    ["web/contest/heroes.ts", LACKS_BOTH],
    ["requirements-test.txt", LACKS_BOTH],
    ["migrations/README", LACKS_BOTH],
    ["db/seed.sql", LACKS_BOTH],
  ])("may be a test or a migration: %s", async (path, expected) => {
    expect(isTelling(path)).toBe(expected !== LACKS_BOTH);
    expect(await lacking({ others: [path].filter(isTelling) })).toEqual(expected);
  });
});

describe("the tests of a change", () => {
  test.each([
    ["in a sibling package", "packages/heroes-tests/heroes.py", "client.get('/heroes')\n"],
    ["in a folder of its own kind", "integration_tests/heroes.py", "client.get('/heroes')\n"],
    ["beside the code", "app/heroes_test.py", "client.get('/heroes')\n"],
    ["that only its functions tell", "app/checks.py", TEST],
    [
      "of unittest's",
      "app/checks.py",
      "class Heroes(TestCase):\n    def test_it(self):\n        self.assertEqual(get('/heroes'), [])\n",
    ],
  ])("are those %s", async (_, path, text) => {
    expect(await lacking({ files: [added(path, text)] })).toEqual(["database/missing-migration"]);
  });

  test.each([
    ["a client", "app/client.py", "def heroes():\n    return get('/heroes')\n"],
    [
      "an endpoint whose name looks like one",
      "app/mail.py",
      "def test_mail():\n    return redirect('/heroes')\n",
    ],
  ])("are not %s", async (_, path, text) => {
    expect(await lacking({ files: [added(path, text)] })).toEqual(LACKS_BOTH);
  });

  test("may have been renamed, with what they say", async () => {
    const moved = unchanged("tests/test_new.py", TEST, "tests/test_old.py");
    expect(await lacking({ files: [moved] })).toEqual(["database/missing-migration"]);
  });

  test("are gone once they are removed", async () => {
    expect(await lacking({ removed: [{ path: "tests/test_heroes.py", text: TEST }] })).toEqual(LACKS_BOTH);
  });

  test("are not those that it leaves as they are", async () => {
    const same = unchanged("tests/test_heroes.py", TEST);
    expect(await lacking({ files: [same] })).toEqual(LACKS_BOTH);
  });
});
