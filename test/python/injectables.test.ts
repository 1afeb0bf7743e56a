import { describe, expect, it, test } from "vitest";
import { callOf, fileOf, python } from "./asking.ts";

const PROJECT = {
  "app/deps.py": python`
    from fastapi import Depends
    from sqlalchemy.orm import Session
    def named(): ...
    def depending(x=Depends(named)): ...
    def session():
        yield Session()
    def counter():
        yield 1
    def plain(): ...
    def get_settings(): ...
    @cached
    def decorated(x=Depends(named)): ...
    also = Depends(session)
    too = Depends(counter)
  `,
  "app/services.py": python`
    from pydantic import BaseModel
    from pydantic_settings import BaseSettings
    class Settings(BaseSettings): ...
    class UserService: ...
    class UserRepo: ...
    class UserRepository: ...
    class OutService(BaseModel): ...
    class Users: ...
  `,
};

const injectableOf = (call: string, around = "") => {
  const text = `from app.deps import *\nfrom app.services import *\nfrom app.gone import get_db, get_current_user, GoneService\nfrom other import OtherService\ndef f():\n${around}    given = ${call}\n`;
  const name = call.slice(0, call.indexOf("("));
  return callOf(fileOf(text, { path: "app/users.py", project: PROJECT }), name).injectable;
};

describe("what Depends could hand in", () => {
  test.each([
    ["named()", "dependency", false],
    ["depending(1)", "dependency", true],
    ["session()", "session", false],
    ["counter()", "dependency", false],
    ["get_settings()", "dependency", false],
    ["get_db()", "session", true],
    ["get_current_user()", "dependency", true],
    ["Settings()", "settings", false],
    ["UserService()", "service", false],
    ["GoneService()", "service", false],
    ["UserRepo()", "repository", false],
    ["UserRepository()", "repository", false],
  ])("%s", (call, kind, isFilledIn) => {
    expect(injectableOf(call)).toMatchObject({ kind, isFilledIn });
  });

  test.each([
    "plain()",
    "decorated()",
    "OutService()",
    "Users()",
    "OtherService()",
    "gone()",
    "self.get_db()",
  ])("is not %s", (call) => {
    expect(injectableOf(call)).toBeUndefined();
  });
});

it("is not what something is done by", () => {
  const file = fileOf("from app.deps import depending\nasync def f():\n    await depending(1)\n", {
    project: PROJECT,
  });
  expect(callOf(file, "depending").injectable).toBeUndefined();
});

describe("a call is certain", () => {
  it("where nothing stands around it", () => {
    expect(injectableOf("named()")?.isCertain).toBe(true);
    expect(injectableOf("named()", "    with x:\n    ")?.isCertain).toBe(true);
  });

  test.each(["if x:", "for x in y:", "while x:"])("not in `%s`", (head) => {
    expect(injectableOf("named()", `    ${head}\n    `)?.isCertain).toBe(false);
  });

  test.each([
    ["finally: ...", true],
    ["except A:\n        log()\n        raise B\n    except C: raise\n    else: ...", true],
    ["except A: raise\n    except B: ...", false],
    ["except A:\n        raise B\n        log()", false],
  ])("in a `try` with `%s`: %s", (handlers, isCertain) => {
    expect(injectableOf(`named()\n    ${handlers}`, "    try:\n    ")?.isCertain).toBe(isCertain);
  });

  it("as what a `for` goes through", () => {
    const file = fileOf("from app.deps import named\ndef f():\n    for x in named(): ...\n", {
      project: PROJECT,
    });
    expect(callOf(file, "named").injectable?.isCertain).toBe(true);
  });

  it("not where a `try` has failed", () => {
    const head = "    try: ...\n    except A:\n    ";
    expect(injectableOf("named()\n        raise", head)?.isCertain).toBe(false);
  });

  test.each(["x and named()", "named() if x else 1", "[named() for x in y]", "lambda: named()"])(
    "not in `%s`",
    (text) => {
      const file = fileOf(`from app.deps import named\ndef f():\n    return ${text}\n`, { project: PROJECT });
      expect(callOf(file, "named").injectable?.isCertain).toBe(false);
    },
  );

  it("not where it stands too deep to be sure", () => {
    expect(
      injectableOf(`named()${")".repeat(80)}`, `    ${"f(".repeat(80)}`.replace(/ {4}$/, ""))?.isCertain,
    ).toBe(false);
  });
});
