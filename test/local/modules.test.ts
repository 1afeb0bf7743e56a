import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readModules } from "../../src/local/modules.ts";
import { repository, temporaryFolder } from "./repository.ts";

describe("the modules around a change", () => {
  test("are those it imports, and those they import, from the working tree", () => {
    const { root } = repository({
      "app/deps.py": "from app.db import get_session\n",
      "app/db.py": "import os\n",
      "app/unrelated.py": "x = 1\n",
    });
    const file = { path: "app/api.py", text: "from .deps import session\nimport fastapi\n" };
    expect([...readModules(root, [file])]).toEqual([
      ["app/deps.py", "from app.db import get_session\n"],
      ["app/db.py", "import os\n"],
    ]);
  });

  test("may take in the routers of a file, and are not followed on", () => {
    const { root } = repository({
      "main.py": "import app.jobs\n",
      "app/api/router.py": "x = 1\n",
      "app/core/deps.py": "x = 1\n",
      "app/jobs.py": "x = 1\n",
    });
    const read = (text: string) => [...readModules(root, [{ path: "app/api/users.py", text }]).keys()];
    expect(read("import fastapi\n")).toEqual(["app/api/router.py", "app/core/deps.py", "main.py"]);
    expect(read("import flask\n")).toEqual([]);
  });

  test("what says on what they run comes along, from the folders above, and leads nowhere", () => {
    const { root } = repository({
      "pyproject.toml": "[project]\n",
      "app/requirements.txt": "import b\n",
      "app/api/setup.cfg": "[options]\n",
      "b.py": "x = 1\n",
      "other/setup.py": "x = 1\n",
    });
    const file = { path: "app/api/users.py", text: "x = 1\n" };
    expect([...readModules(root, [file]).keys()]).toEqual([
      "app/api/setup.cfg",
      "app/requirements.txt",
      "pyproject.toml",
    ]);
  });

  test("a circle ends, and a changed file is not among its own modules", () => {
    const { root } = repository({ "a.py": "import b\n", "b.py": "import a\n" });
    expect([...readModules(root, [{ path: "a.py", text: "import b\n" }]).keys()]).toEqual(["b.py"]);
  });

  test("a link out of the repository is not followed", () => {
    const outside = temporaryFolder();
    const repo = repository({ "a.py": "" });
    writeFileSync(join(outside, "__init__.py"), "secret = 1\n");
    symlinkSync(outside, join(repo.root, "pkg"));
    symlinkSync("/etc/passwd", join(repo.root, "b.py"));
    expect(readModules(repo.root, [{ path: "a.py", text: "import b\nimport pkg\n" }]).size).toBe(0);
  });

  test("a crowd of imports is bounded", () => {
    const names = Array.from({ length: 400 }, (_, at) => `m${at}`);
    const { root } = repository(Object.fromEntries(names.map((name) => [`${name}.py`, "x = 1\n"])));
    const text = names.map((name) => `import ${name}\n`).join("");
    expect(readModules(root, [{ path: "a.py", text }]).size).toBe(300);
  });
});
