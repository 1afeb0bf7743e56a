import { describe, expect, it, test } from "vitest";
import { fileOf } from "./asking.ts";

describe("comments", () => {
  it("are found wherever they stand, not in strings", () => {
    const file = fileOf("#!/usr/bin/env python\nx = '# no'  # yes\ndef f(  # in\n    a,\n): ...\n# last");
    expect(file.comments().map((each) => each.text)).toEqual([
      "#!/usr/bin/env python",
      "# yes",
      "# in",
      "# last",
    ]);
  });
});

describe("positions", () => {
  test.each([
    ["a = 1\nb = 2", 0, 1, 1],
    ["a = 1\nb = 2", 6, 2, 1],
    ["a = 1\r\nb = 2", 7, 2, 1],
    ["'😀' + b", 7, 1, 8],
    ["a", 1, 1, 2],
  ])("%j at %i is %i:%i", (text, offset, line, column) => {
    expect(fileOf(text).position(offset)).toEqual({ line, column });
  });

  it("of nodes count UTF-16 code units", () => {
    const file = fileOf("x = '😀é'; f()\n");
    const [call] = file.calls();
    expect(call && file.text.slice(call.start, call.end)).toBe("f()");
  });

  it("are right behind a byte order mark", () => {
    const file = fileOf("\ufeffimport time\ntime.sleep(1)\n");
    const [call] = file.calls();
    expect(call?.name).toBe("time.sleep");
    expect(call && file.text.slice(call.start, call.end)).toBe("time.sleep(1)");
  });
});

describe("paths", () => {
  test.each([
    ["tests/test_a.py", true, false],
    ["app/test_a.py", true, false],
    ["app/a_test.py", true, false],
    ["app/tests/factory.py", true, false],
    ["conftest.py", true, false],
    ["app/testing_tools.py", false, false],
    ["app/run_tests.py", false, false],
    ["app/tests.py", true, false],
    ["e2e/login_tests.py", true, false],
    ["app/latest.py", false, false],
    ["app/contests/a.py", false, false],
    ["alembic/versions/1_a.py", false, true],
    ["app/migrations/1.py", false, true],
    ["app/migrations.py", false, true],
    ["app/migration.py", false, false],
  ])("%s: test %s, migration %s", (path, isTest, isMigration) => {
    expect(fileOf("x = 1\n", { path })).toMatchObject({ isTest, isMigration });
  });

  test.each([
    ["app/_hashing.py", true],
    ["_hashing.pyi", true],
    ["app/_storage/files.py", true],
    ["app/__cache.py", true],
    ["app/__init__.py", false],
    ["app/__main__.py", false],
    ["__init__.pyi", false],
    ["app/__tests__/a.py", false],
    ["app/a_.py", false],
    ["app_b/a.py", false],
  ])("%s: private %s", (path, isPrivate) => {
    expect(fileOf("x = 1\n", { path }).isPrivate).toBe(isPrivate);
  });

  it("of endpoints about migrations migrate nothing", () => {
    const text = "from fastapi import APIRouter\n\nrouter = APIRouter()\n";
    expect(fileOf(text, { path: "app/api/migrations.py" }).isMigration).toBe(false);
  });

  it("of migrations may be anywhere", () => {
    expect(fileOf('revision = "a"\ndown_revision = None\n', { path: "db/1.py" }).isMigration).toBe(true);
  });
});
