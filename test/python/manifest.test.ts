import { describe, expect, it } from "vitest";
import { readManifest } from "../../src/python/manifest.ts";

describe("the oldest Python a project says to run on", () => {
  it.each([
    ["pyproject.toml", '[project]\nrequires-python = ">=3.9,<4.0"\n', "3.9"],
    ["pyproject.toml", '[project]\nrequires-python = "<4,>= 3.11"\n', "3.11"],
    ["pyproject.toml", '[project]\nrequires-python = "==3.12.*"\n', "3.12"],
    ["pyproject.toml", '[project]\nrequires-python = ">=3"\n', "3.0"],
    ["pyproject.toml", '[tool.poetry.dependencies]\npython = "^3.8"\n', "3.8"],
    ["pyproject.toml", '[tool.poetry.dependencies]\npython = "~3.9"\n', "3.9"],
    ["pyproject.toml", '[tool.poetry.dependencies]\npython = "3.11.10"\n', "3.11"],
    ["pyproject.toml", '[tool.poetry.dependencies]\npython = "^3.12 || ^3.9"\n', "3.9"],
    ["app/setup.cfg", "[options]\npython_requires = >=3.8\ninstall_requires =\n    pydantic<2\n", "3.8"],
    ["setup.py", 'setup(python_requires=">=3.7")\n', "3.7"],
  ])("%s: %j is %s", (path, text, python) => {
    expect(readManifest(path, text).python).toBe(python);
  });

  it.each([
    ["pyproject.toml", '[project]\nrequires-python = "<3.13"\n'],
    ["pyproject.toml", '[project]\nrequires-python = "!=3.9"\n'],
    ["pyproject.toml", "[project]\nrequires-python = 3.9\n"],
    ["pyproject.toml", '[project]\nrequires-python = [">=3.9"]\n'],
    ["pyproject.toml", 'project = 2020-01-01\n[tool]\npoetry = "x"\n'],
    ["pyproject.toml", '[project\nrequires-python = ">=3.9"\n'],
    ["pyproject.toml", '[__proto__]\nrequires-python = ">=3.9"\n'],
    ["pyproject.toml", `[project]\nrequires-python = ">=3.9"\n${"#".repeat(200_000)}\n`],
    ["pyproject.toml", ""],
    ["requirements.txt", "python_requires = >=3.8\n"],
    ["setup.cfg", "[metadata]\nname = shop\n"],
    ["setup.py", "setup()\n"],
  ])("%s: %j tells of none", (path, text) => {
    expect(readManifest(path, text).python).toBeUndefined();
  });
});

describe("the Pydantic a project asks for", () => {
  it.each([
    ["requirements.txt", "pydantic==1.10.2\n", 1],
    ["requirements.txt", "fastapi\r\nPydantic[email] ~= 1.10 ; python_version > '3'  # >=2\r\n", 1],
    ["requirements.txt", "pydantic>=1.8,<2\n", 1],
    ["requirements.txt", "pydantic<2.0\n", 1],
    ["requirements.txt", "pydantic<=1.10.13\n", 1],
    ["requirements.txt", "pydantic==2.7.1 \\\n    --hash=sha256:1\n", 2],
    ["requirements.txt", "pydantic>=2,<3\n", 2],
    ["setup.cfg", "[options]\ninstall_requires =\n    pydantic<2\n", 1],
    ["setup.py", "setup(install_requires=['fastapi', 'pydantic[email]>=1.8,<2'])\n", 1],
    ["pyproject.toml", '[project]\ndependencies = ["fastapi", "pydantic[email] (>=1.10,<2.0)"]\n', 1],
    ["pyproject.toml", '[tool.poetry.dependencies]\npydantic = "^1.10"\n', 1],
    ["pyproject.toml", '[tool.poetry.dependencies]\npydantic = {version = "^2.1", extras = ["email"]}\n', 2],
  ])("%s: %j is %i", (path, text, pydantic) => {
    expect(readManifest(path, text).pydantic).toBe(pydantic);
  });

  it.each([
    ["requirements.txt", "pydantic\n"],
    ["requirements.txt", "pydantic>=1.8\n"],
    ["requirements.txt", "pydantic<3\n"],
    ["requirements.txt", "# pydantic==1.10\npydantic-settings==1.0\npydantic_core==1.0\n"],
    ["pyproject.toml", '[project]\ndependencies = [1, "fastapi"]\n'],
    ["pyproject.toml", '[tool.poetry.dependencies]\npydantic = {git = "x"}\n'],
  ])("%s: %j may be either", (path, text) => {
    expect(readManifest(path, text).pydantic).toBeUndefined();
  });
});
