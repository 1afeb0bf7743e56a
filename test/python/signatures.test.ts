import { describe, expect, it, test } from "vitest";
import { fileOf, found, functionOf, only } from "./asking.ts";

describe("an annotation that takes everything", () => {
  test.each([
    ["Any", true],
    ["t.Any", true],
    ["te.Any", true],
    ['"Any"', true],
    ['" t.Any | None "', true],
    ['"int | Any"', true],
    ['"list[int | Any]"', false],
    ["Any | None", true],
    ["int | (str | Any)", true],
    ["Optional[Any]", true],
    ["t.Union[int, Optional[Any]]", true],
    ["Annotated[Any, 1]", true],
    ["Annotated[int, Any]", false],
    ["dict[str, Any]", false],
    ['"dict[str, Any]"', false],
    ["Json", false],
    ["own.Any", false],
    ["Many", false],
    ["int", false],
    [`${"int | ".repeat(200)}Any`, true],
  ])("%s", (annotation, expected) => {
    const text = `import typing as t\nimport typing_extensions as te\nfrom typing import Annotated, Any, Optional\nfrom app import own\nJson = Any\ndef f(x: ${annotation}): ...\n`;
    expect(only(text).parameters[0]?.annotation?.isAny).toBe(expected);
  });
});

describe("a method that may have its signature from a base", () => {
  const project = {
    "app/base.py":
      "from lib import Unseen\nclass Root:\n    def run(self): ...\nclass Middle(Root): ...\nclass Far(Unseen): ...\n",
  };

  test.each([
    ["class A:", "run", false],
    ["class A(object):", "run", false],
    ["class A(Middle):", "run", true],
    ["class A(Middle):", "walk", false],
    ["class A(Middle):", "__init__", false],
    ["class A:", "__len__", true],
    ["class A(Far):", "walk", true],
    ["class A(lib.Unseen):", "walk", true],
    ["class A(lib.Unseen[int]):", "walk", true],
    ["class A(make()):", "walk", true],
    ["class A(Middle, metaclass=make()):", "walk", false],
    ["class A(ValueError):", "walk", false],
    ["class A(Generic[int], Protocol):", "walk", false],
    ["class A(BaseModel):", "model_dump", true],
    ["class A(BaseModel):", "walk", false],
  ])("%s def %s", (head, name, expected) => {
    const text = `import lib\nfrom typing import Generic, Protocol\nfrom pydantic import BaseModel\nfrom app.base import Far, Middle\n${head}\n    def ${name}(self): ...\n`;
    expect(only(text, { project }).mayOverride).toBe(expected);
  });

  it("says so with a decorator, and is a method", () => {
    const text = "from typing import override\nclass A:\n    @override\n    def f(self): ...\ndef g(): ...\n";
    const file = fileOf(text);
    expect(functionOf(file, "f").mayOverride).toBe(true);
    expect(functionOf(file, "g").mayOverride).toBe(false);
  });
});

describe("a function that is handed on", () => {
  test.each([
    ["f()", false],
    ["x.f()", false],
    ["g(f)", true],
    ["g(x.f)", false],
    ["def g(f): return [f]", false],
    ["g(f=1)", false],
    ["g(k=f)", true],
    ["h = f", true],
    ["h = [f]", true],
    ["h = f.x", true],
    ["def g(): return f", true],
  ])("%s", (use, expected) => {
    const file = fileOf(`def f(): ...\n${use}\n`);
    expect(found(file.functions()[0], "f").isHandedOn).toBe(expected);
  });

  test.each([
    ["  def g(self): return [self.f]", true],
    ["  def g(self): return [super().f]", true],
    ["  def g(self): return [A.f]", true],
    ["  def g(self): return lambda: [self.f]", true],
    ["  def g(self, x): return [x.f]", false],
    ["  def g(self, f): return [f]", false],
    ["  def g(self): return self.f()", false],
    ["  g = [f]", true],
    ["g(x.f)", true],
    ["class B:\n  def g(self): return [self.f]", true],
    ["def g(f): return [f]", false],
  ])("of a class, %s", (use, expected) => {
    const file = fileOf(`class A:\n  def f(self): ...\n${use}\n`);
    expect(found(file.functions()[0], "f").isHandedOn).toBe(expected);
  });
});
