import { describe, expect, it, test } from "vitest";
import { importCandidates, importedNames, moduleName, modulePaths } from "../../src/python/imports.ts";

describe("imports read line by line", () => {
  test.each([
    ["import a", [["a", []]]],
    [
      "import a.b as c, d",
      [
        ["a.b", []],
        ["d", []],
      ],
    ],
    ["from a import b", [["a", ["b"]]]],
    ["from a import b as c, d", [["a", ["b", "d"]]]],
    ["from . import a", [[".", ["a"]]]],
    ["from ..a.b import c", [["..a.b", ["c"]]]],
    ["from a import *", [["a", []]]],
    ["from a import (b, c)", [["a", ["b", "c"]]]],
    ["from a import (\n    b,  # why, not\n    c as d,\n)", [["a", ["b", "c"]]]],
    [
      "from a import (  # why\n    b\n)\nimport c",
      [
        ["a", ["b"]],
        ["c", []],
      ],
    ],
    ["from a import \\\n    b, c", [["a", ["b", "c"]]]],
    ["    from a import b", [["a", ["b"]]]],
    [
      "from a import b\r\nimport c\r\n",
      [
        ["a", ["b"]],
        ["c", []],
      ],
    ],
    ["from a import b # why", [["a", ["b"]]]],
    [
      "import a; import b",
      [
        ["a", []],
        ["b", []],
      ],
    ],
    ["from a import b; x = 1", [["a", ["b"]]]],
    ["x = 'import a'", []],
    ["importing = 1", []],
    ["from a import (", [["a", []]]],
    ["from a", []],
    ["import", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(importedNames(text).map(({ module, names }) => [module, names])).toEqual(expected);
  });

  it("end after a bound", () => {
    expect(importedNames("import a\n".repeat(100_000)).length).toBeLessThan(10_000);
    expect(importedNames(`from a import (${"b, ".repeat(1_000_000)}`)).toHaveLength(1);
  });
});

describe("modules", () => {
  test.each([
    ["app/a.py", "app.a"],
    ["app/__init__.py", "app"],
    ["__init__.py", ""],
    ["a.pyi", "a"],
    ["init__init__.py", "init__init__"],
  ])("%s is %s", (path, name) => {
    expect(moduleName(path)).toBe(name);
  });

  test.each([
    ["a", "m.py", ["a.py", "a/__init__.py", "src/a.py", "src/a/__init__.py"]],
    [
      "a.b",
      "x/m.py",
      ["x/a/b.py", "x/a/b/__init__.py", "a/b.py", "a/b/__init__.py", "src/a/b.py", "src/a/b/__init__.py"],
    ],
    [
      "a",
      "x/tests/m.py",
      [
        "x/tests/a.py",
        "x/tests/a/__init__.py",
        "x/a.py",
        "x/a/__init__.py",
        "a.py",
        "a/__init__.py",
        "src/a.py",
        "src/a/__init__.py",
        "x/src/a.py",
        "x/src/a/__init__.py",
      ],
    ],
    [
      "a",
      "tests/m.py",
      ["tests/a.py", "tests/a/__init__.py", "a.py", "a/__init__.py", "src/a.py", "src/a/__init__.py"],
    ],
    [".", "x/m.py", ["x.py", "x/__init__.py"]],
    [".a", "x/m.py", ["x/a.py", "x/a/__init__.py"]],
    ["..a", "x/y/m.py", ["x/a.py", "x/a/__init__.py"]],
    ["..", "x/m.py", ["__init__.py"]],
    ["....a", "x/m.py", []],
    ["", "x/m.py", []],
  ])("%j from %s may be %j", (module, from, paths) => {
    expect(modulePaths(module, from)).toEqual(paths);
  });

  it("that a name may be are candidates too, the file itself is none", () => {
    const candidates = importCandidates("app/a.py", "from . import b\nfrom .a import c\n");
    expect(candidates).toContain("app/b.py");
    expect(candidates).toContain("app/a/c.py");
    expect(candidates).not.toContain("app/a.py");
    expect(new Set(candidates).size).toBe(candidates.length);
  });

  it("never lead out of the repository", () => {
    const odd =
      "from ../../etc import passwd\nfrom ....... import x\nimport /etc/passwd\nfrom ..... import ..\n";
    for (const path of importCandidates("app/a.py", odd)) expect(path).toMatch(/^[\w/]+\.py$/);
  });
});
