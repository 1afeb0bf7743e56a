import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { projectNames, readPythonProjects } from "../../scripts/survey/python-project.ts";

const root = mkdtempSync(join(tmpdir(), "rubric-survey-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string | Uint8Array = "x = 1\n"): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

it("reads Python files, and leaves out folders of other people's code", () => {
  for (const path of [
    "shop/b.py",
    "shop/app/a.pyi",
    "shop/alembic/versions/1.py",
    "shop/README.md",
    "shop/.venv/lib/c.py",
    "shop/web/node_modules/d.py",
    "shop/.git/hooks/e.py",
    "shop/mine/lib/f.py",
    "shop/mine/pyvenv.cfg",
  ])
    write(path);
  write("shop/pyproject.toml", "[project]\n");
  write("shop/data.py", Uint8Array.of(0, 1));
  symlinkSync(join(root, "shop/b.py"), join(root, "shop/link.py"));
  const [project] = readPythonProjects([join(root, "shop")]);
  expect(project?.name).toBe("shop");
  expect([...(project?.files.keys() ?? [])]).toEqual(["alembic/versions/1.py", "app/a.pyi", "b.py"]);
  expect([...(project?.manifests ?? [])]).toEqual([["pyproject.toml", "[project]\n"]]);
  expect(project?.unreadable).toEqual([
    { path: "data.py", reason: "is a binary file" },
    { path: "link.py", reason: "is a symbolic link" },
  ]);
  expect([...(project?.leftOut ?? [])].sort()).toEqual([".git", ".venv", "mine", "web/node_modules"]);
});

it.each(["missing", "shop/b.py"])("refuses %s, which is no folder", (path) => {
  write("shop/b.py");
  expect(() => readPythonProjects([join(root, path)])).toThrow(/name folders with Python projects\.$/);
});

it("names projects by as much of their path as tells them apart", () => {
  expect(projectNames(["/a/shop", "/a/bank"])).toEqual(["shop", "bank"]);
  expect(projectNames(["/a/shop/backend", "/a/bank/backend"])).toEqual(["shop/backend", "bank/backend"]);
  expect(projectNames(["/shop", "/a/shop"])).toEqual(["/shop", "a/shop"]);
  expect(() => projectNames(["/a", "/a"])).toThrow("/a is named twice");
});
