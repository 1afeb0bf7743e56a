import { expect, test } from "vitest";
import { fileOf } from "./asking.ts";

const listed = (text: string) => {
  const names = fileOf(text).exportedNames();
  return names && [...names].sort();
};

test.each([
  ["x = 1", undefined],
  ['__all__ = ["a", "b"]', ["a", "b"]],
  ["__all__ = 'a', 'b'", ["a", "b"]],
  ["__all__ = ()", []],
  ['__all__: list[str] = ["a"]', ["a"]],
  ['__all__: list[str]\n__all__ = ["a"]', ["a"]],
  ['__all__ = ["a"]\n__all__ += ("b",)', ["a", "b"]],
  ['if x:\n    __all__ = ["a"]\nelse:\n    __all__ = ["b"]', ["a", "b"]],
  ['__all__ = ["a"] + ["b"] + sub.__all__', ["a", "b"]],
  ['__all__ = (\n    "a"  # first\n    "b",\n    "c",\n)', ["ab", "c"]],
  ['def f():\n    global __all__\n    __all__ = ["a"]', ["a"]],
])("%j lists %j", (text, names) => {
  expect(listed(text)).toEqual(names);
});

test.each([
  "__all__: list[str]",
  "__all__ = [name for name in dir()]",
  '__all__ = ["a"] + names',
  '__all__ = ["a", name]',
  '__all__ = ["a"]\n__all__ += more()',
  "for __all__ in x: pass",
  "from x import __all__",
])("%j can't be read", (text) => {
  expect(listed(text)).toBeUndefined();
});

test("a class's own `__all__` is no list of the module's names", () => {
  expect(listed('class A:\n    __all__ = ["a"]')).toBeUndefined();
});
