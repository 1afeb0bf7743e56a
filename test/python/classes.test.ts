import { describe, expect, it, test } from "vitest";
import { fileOf, found, python } from "./asking.ts";

describe("classes", () => {
  const file = fileOf(python`
    """About the module."""
    import pydantic as pd
    from typing import Generic, TypeVar

    class Plain: ...

    @final
    class User(pd.BaseModel, Generic[T], metaclass=Meta, table=True):
        """A user."""

        # comment
        id: int
        name: str = "x"
        count = 0
        a, b = 1, 2
        self.x = 3

        class Config:
            frozen = True

        def method(self): ...

    def factory():
        class Local(User):
            pass

    class Generic2[T: int](list[T], *mixins): ...
  `);
  const classNamed = (name: string) =>
    found(
      file.classes().find((each) => each.name === name),
      name,
    );

  test.each([
    ["Plain", "Plain", undefined, false, true],
    ["User", "User", undefined, false, false],
    ["Config", "User.Config", "User", false, false],
    ["Local", "factory.Local", undefined, true, true],
    ["Generic2", "Generic2", undefined, false, true],
  ])("%s stands at %s", (name, path, owner, isNested, isStub) => {
    const cls = classNamed(name);
    expect(cls).toMatchObject({ name, isNested, isStub });
    expect(cls.inner.path).toBe(path);
    expect(cls.owner?.name).toBe(owner);
  });

  it("know their bases by resolved name, without keywords", () => {
    const bases = (name: string) => classNamed(name).bases.map((base) => base.name);
    expect(bases("Plain")).toEqual([]);
    expect(bases("User")).toEqual(["pydantic.BaseModel", "typing.Generic"]);
    expect(bases("Local")).toEqual(["app.main.User"]);
    expect(bases("Generic2")).toEqual(["list", undefined]);
  });

  it("list the fields of their body", () => {
    const fields = classNamed("User").fields.map(({ name, annotation, value }) => [
      name,
      annotation?.text,
      value?.text,
    ]);
    expect(fields).toEqual([
      ["id", "int", undefined],
      ["name", "str", '"x"'],
      ["count", undefined, "0"],
    ]);
  });

  it("have docstrings and decorators", () => {
    expect(file.docstring?.string).toBe("About the module.");
    expect(classNamed("User").docstring?.string).toBe("A user.");
    expect(classNamed("Config").docstring).toBeUndefined();
    expect(classNamed("User").decorators.map((each) => each.name)).toEqual(["final"]);
    expect(file.text.slice(classNamed("User").start).startsWith("@final")).toBe(true);
  });
});
