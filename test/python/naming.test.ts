import { describe, expect, it, test } from "vitest";
import { fits, isCamelCase, isPascalCase, toPascalCase, toSnakeCase } from "../../src/python/naming.ts";
import { receiverOf } from "../../src/python/receiver-names.ts";
import { rivals, routers, schemas, serviceClass, serviceFile } from "../../src/python/roles.ts";
import { callOf, fileOf, only } from "./asking.ts";

test.each([
  ["userId", true],
  ["_userId", true],
  ["get_userId", true],
  ["user_id", false],
  ["UserId", false],
  ["X_train", false],
  ["df_T", false],
  ["kDate", false],
  ["MAX", false],
  ["AI_Tagging", true],
  ["_User_ID", true],
  ["AI_tagging", false],
  ["R_Earth", false],
  ["K1_Max", false],
  ["MAX_2", false],
  ["", false],
])("camelCase: %s", (name, expected) => {
  expect(isCamelCase(name)).toBe(expected);
});

test.each([
  ["User", true],
  ["_User", true],
  ["HTTPError", true],
  ["User_Kind", false],
  ["user", false],
  ["_", false],
])("PascalCase: %s", (name, expected) => {
  expect(isPascalCase(name)).toBe(expected);
});

test.each([
  ["getHTTPClient", "get_http_client"],
  ["_userID", "_user_id"],
  ["utf8Text", "utf8_text"],
  ["Get_User", "get_user"],
  ["__Init__", "__init__"],
])("%s in snake_case is %s", (name, expected) => {
  expect(toSnakeCase(name)).toBe(expected);
});

test.each([
  ["user_service", "UserService"],
  ["_cache", "_Cache"],
  ["MAX_SIZE", "MaxSize"],
  ["User_HTTP", "UserHTTP"],
  ["as_Note", "AsNote"],
])("%s in PascalCase is %s", (name, expected) => {
  expect(toPascalCase(name)).toBe(expected);
});

test.each([
  ["UserCreate", "*Create", true],
  ["Create", "*Create", false],
  ["UserCreated", "*Create", false],
  ["user_service.py", "*_service.py", true],
  ["ListUserOut", "List*Out", true],
  ["ListOut", "List*Out", false],
  ["a-b-c", "*-*-*", true],
  ["a-c", "*-*-*", false],
  ["api", "api", true],
  ["apis", "api", false],
])("%s fits %s: %s", (name, pattern, expected) => {
  expect(fits(name, pattern)).toBe(expected);
});

describe("the variables of functions", () => {
  it("are those that are bound there, once each", () => {
    const file = fileOf(
      "import a\nout = 1\ndef f(b):\n    global g\n    g = 1\n    c = 1\n    c = 2\n    for d, (e, *h) in b: pass\n    with b as i: pass\n    if (j := b): pass\n    import k\n    def m(): nonlocal_ = c\n    class N: o = 1\n    p: int\n",
    );
    expect(file.localVariables().map(({ name }) => name)).toEqual([
      "c",
      "d",
      "e",
      "h",
      "i",
      "j",
      "nonlocal_",
      "p",
    ]);
  });
});

test.each([
  ["r = f()", "r"],
  ["r: int = f()", "r"],
  ["r.a = f()", undefined],
  ["r, s = f()", undefined],
  ["r = g(f())", undefined],
  ["f()", undefined],
])("%s is assigned to %s", (text, expected) => {
  expect(callOf(fileOf(`${text}\n`), "f").assignedTo).toBe(expected);
});

test.each([
  ["class A:\n    def f(this): ...", "self"],
  ["class A(B):\n    @property\n    def f(this): ...", "self"],
  ["class A:\n    @classmethod\n    def f(this): ...", "cls"],
  ["class A:\n    def __init_subclass__(this): ...", "cls"],
  ["class A:\n    def __new__(this): ...", undefined],
  ["class A:\n    @staticmethod\n    def f(this): ...", undefined],
  ["class A:\n    @other\n    def f(this): ...", undefined],
  ["class A:\n    def f(*this): ...", undefined],
  ["class A(type):\n    def f(this): ...", undefined],
  ["class A(EnumMeta):\n    def f(this): ...", undefined],
  ["class A(make()):\n    def f(this): ...", undefined],
  ["def f(this): ...", undefined],
])("%s: %s", (text, convention) => {
  expect(receiverOf(only(`${text}\n`))?.convention).toBe(convention);
});

describe("services, routers and schemas", () => {
  const service = "class Users:\n    def load(self): ...\n";

  test.each([
    ["app/services/users.py", service, "users.py", "Users"],
    ["services/users.py", service, "users.py", "Users"],
    ["app/services/users.py", "def load(): ...\n", "users.py", undefined],
    ["app/services/users.py", "class Users(Base):\n    def load(self): ...\n", "users.py", undefined],
    ["app/services/users.py", `${service}class Cart:\n    def load(self): ...\n`, "users.py", undefined],
    ["app/services/users.py", `${service}class Row:\n    x = 1\n`, "users.py", "Users"],
    ["app/services/users.py", "X = 1\n", undefined, undefined],
    ["app/services/base.py", service, undefined, undefined],
    ["app/services/__init__.py", service, undefined, undefined],
    ["app/services/a/users.py", service, undefined, undefined],
    ["app/users.py", service, undefined, undefined],
  ])("%s: %s", (path, text, name, className) => {
    const file = fileOf(text, { path });
    expect(serviceFile(file)?.name).toBe(name);
    expect(serviceClass(file)?.name).toBe(className);
  });

  it("are found by what they are made of", () => {
    const file = fileOf(
      "from fastapi import APIRouter\nfrom pydantic import BaseModel\na = APIRouter()\nb = [APIRouter()]\nclass UserIn(BaseModel): ...\nclass UserOut(BaseModel): ...\nclass ItemOut(BaseModel): ...\nclass UserPublic(BaseModel): ...\nclass C: ...\n",
    );
    expect(routers(file).map(({ name, at }) => [name, file.text.slice(at.start, at.end)])).toEqual([
      ["a", "a"],
    ]);
    expect(schemas(file).map(({ name }) => name)).toEqual(["UserIn", "UserOut", "ItemOut", "UserPublic"]);
    const better = rivals(schemas(file), ["Create", "Public"]);
    expect(better.map(({ name, better: other }) => `${name} ${other}`)).toEqual([
      "UserIn UserCreate",
      "UserOut UserPublic",
      "UserPublic UserPublic",
    ]);
  });
});
