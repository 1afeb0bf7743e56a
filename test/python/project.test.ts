import { describe, expect, it } from "vitest";
import { openProject } from "../../src/python/project.ts";

const FILES: Readonly<Record<string, string>> = {
  "b.py": "app.include_router(x)\n",
  "a.py": "# include_router\n",
  "broken.py": "include_router(\n",
  "other.py": "import a\n",
};

const open = (maxModules?: number) =>
  openProject({
    read: (path) => FILES[path],
    paths: [...Object.keys(FILES), "gone.py"],
    ...(maxModules !== undefined && { maxModules }),
  });

describe("the files at hand that mention a word", () => {
  it("are those that parse, in order of path", () => {
    expect(
      open()
        .mentioning("include_router")
        .map(({ path }) => path),
    ).toEqual(["a.py", "b.py"]);
  });

  it("are the same that imports lead to", () => {
    const project = open();
    expect(project.mentioning("include_router")[0]).toBe(project.find("a", "other.py"));
  });

  it("are no more than may be parsed", () => {
    expect(
      open(1)
        .mentioning("include_router")
        .map(({ path }) => path),
    ).toEqual(["a.py"]);
  });

  it("are none in a project that tells no paths", () => {
    expect(openProject({ read: () => "include_router" }).mentioning("include_router")).toEqual([]);
  });
});
