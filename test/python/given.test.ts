import { describe, expect, it, test } from "vitest";
import { callOf, fileOf, found, python } from "./asking.ts";

/** What is known of the argument of `use(…)` in a function. */
function givenIn(expression: string, before: readonly string[] = []) {
  const lines = [...before, `use(${expression})`].map((line) => `    ${line}`).join("\n");
  const file = fileOf(`import settings\nVALUE = 1\ndef f(a, data, request):\n${lines}\n`);
  const { value } = found(callOf(file, "use").arguments[0], "argument");
  return [value.label, value.given];
}

describe("a value", () => {
  test.each([
    ["a", "a"],
    ["(a)", "a"],
    ["data.name", "name"],
    ["data.user.name", "name"],
    ["data['name']", "name"],
    ["data.get('name')", "name"],
    ["data.pop('name', None)", "name"],
    ["data.name.get_secret_value()", "name"],
    ["a.strip()", "a"],
    ["a + 'b'", "a"],
    ["'b' + data.name", "name"],
    ["a.encode()", "a"],
    ["(data['name']).strip()", "name"],
  ])("%s is given and called %s", (expression, label) => {
    expect(givenIn(expression)).toEqual([label, expression.includes("+") ? "padded" : "as-is"]);
  });

  test.each([
    ["make(a)", undefined],
    ["a.make()", undefined],
    ["await a", undefined],
    ["f'{a}'", undefined],
    ["'a'", undefined],
    ["a + data", "a"],
    ["'a' + 'b'", undefined],
    ["make(a) + 'b'", undefined],
    ["VALUE", "VALUE"],
    ["unknown", "unknown"],
    ["settings.name", "name"],
    ["make().name", "name"],
  ])("%s is not, and is called %s", (expression, label) => {
    expect(givenIn(expression)).toEqual([label, undefined]);
  });

  it("is followed through variables", () => {
    expect(givenIn("b", ["b = a"])).toEqual(["a", "as-is"]);
    expect(givenIn("b", ["b = data.name + 'c'"])).toEqual(["name", "padded"]);
    expect(givenIn("b", ["b = a", "b = data"])).toEqual(["b", "as-is"]);
    expect(givenIn("b", ["b = make(a)"])).toEqual(["b", undefined]);
    expect(givenIn("b", ["b = a", "b = make(b)"])).toEqual(["b", undefined]);
    expect(givenIn("a", ["a = make(a)"])).toEqual(["a", undefined]);
    expect(givenIn("b", ["b = b"])).toEqual(["b", undefined]);
    expect(givenIn("b.name", ["b = make()"])).toEqual(["name", "as-is"]);
  });

  it("is no more what it was given as once it is set anew", () => {
    expect(givenIn("data.name", ["data.name = make(data.name)"])).toEqual(["name", undefined]);
    expect(givenIn("data['name']", ["data['name'] = make(a)"])).toEqual(["name", undefined]);
    expect(givenIn("data.name", ["data.other = make(a)"])).toEqual(["name", "as-is"]);
  });
});

it("comparisons for equality are known, of two values each", () => {
  const file = fileOf("a == b\na != b.c\na < b\na is b\na == b == c\na in b\n");
  expect(file.comparisons().map(({ left, right }) => [left.text, right.text])).toEqual([
    ["a", "b"],
    ["a", "b.c"],
  ]);
});

it("what is assigned to an attribute is known, with the model that has it", () => {
  const file = fileOf(python`
    from pydantic import BaseModel
    class User(BaseModel): ...
    def f(user: User, other):
        user.name = "a"
        other.name.first = user
        name = 1
        other["name"] = 2
        user.age: int
  `);
  const changes = file.attributeChanges();
  expect(changes.map(({ name, ownerModel, value }) => [name, ownerModel?.name, value.text])).toEqual([
    ["name", "User", '"a"'],
    ["first", undefined, "user"],
  ]);
});
