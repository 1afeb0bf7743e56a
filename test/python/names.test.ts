import { describe, expect, it, test } from "vitest";
import { callOf, fileOf, python } from "./asking.ts";

/** The resolved name of the call that is written `callee(…)`. */
const nameIn = (text: string, callee: string, project: Readonly<Record<string, string>> = {}) =>
  callOf(fileOf(text, { project }), callee).name;

describe("names through imports and aliases", () => {
  test.each([
    ["import time", "time.sleep", "time.sleep"],
    ["import sqlalchemy as sa", "sa.select", "sqlalchemy.select"],
    ["import a.b", "a.b.c", "a.b.c"],
    ["import a.b as ab", "ab.c", "a.b.c"],
    ["import a.b, c.d as cd", "cd.e", "c.d.e"],
    ["from fastapi import HTTPException as HE", "HE", "fastapi.HTTPException"],
    [
      "from fastapi import (\n    Depends,\n    HTTPException as HE,  # short\n)",
      "HE",
      "fastapi.HTTPException",
    ],
    ["from fastapi.exceptions import HTTPException", "HTTPException", "fastapi.HTTPException"],
    ["from fastapi import status", "status.code", "fastapi.status.code"],
    ["from typing_extensions import cast", "cast", "typing.cast"],
    ["from . import models", "models.User", "app.models.User"],
    ["from .models import User", "User", "app.models.User"],
    ["from .. import models", "models.User", "models.User"],
    ["from ..db.models import User as U", "U", "db.models.User"],
    ["try:\n    import a\nexcept ImportError:\n    import b as a", "a.f", "a.f"],
    ["try:\n    from a import f\nexcept ImportError:\n    f = None", "f", "a.f"],
    ["try:\n    from a import f\n    has = True\nexcept ImportError:\n    f = None", "f", "a.f"],
    ["try:\n    import b\nexcept ImportError:\n    a = None\nimport a", "a.f", undefined],
    ["f = None\ntry:\n    from a import f\nexcept ImportError:\n    pass", "f", undefined],
    ["try:\n    from a import f\nexcept ImportError:\n    f = print", "f", undefined],
    ["try:\n    from a import f\n    f = f()\nexcept ImportError:\n    f = None", "f", undefined],
    ["try:\n    from a import f\nfinally:\n    f = None", "f", undefined],
    ["from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from a import B", "B", "a.B"],
    ["import time\nnap = time.sleep", "nap", "time.sleep"],
    ["import time\nnap = time.sleep\nrest = nap", "rest", "time.sleep"],
    ["from functools import partial\nimport time\nnap = partial(time.sleep, 1)", "nap", "app.main.nap"],
    ["", "print", "print"],
    ["", "unknown.method", "unknown.method"],
    ["def f(): ...", "f", "app.main.f"],
    ["class A: ...", "A", "app.main.A"],
    ["import a\na = 1", "a.f", undefined],
    ["import a\nfor a in []: pass", "a.f", undefined],
    ["def f(): ...\ndef f(): ...", "f", "app.main.f"],
  ])("%j makes %s be %s", (imports, callee, name) => {
    expect(nameIn(`${imports}\n${callee}()\n`, callee)).toBe(name);
  });

  test.each(["f()()", "f().g()", "x[0]()", "(lambda: 1)()", '"".join()'])(
    "%s calls nothing with a name",
    (text) => {
      const calls = fileOf(`${text}\n`).calls();
      expect(calls[0]?.name).toBeUndefined();
    },
  );

  test.each([
    ["(time.sleep)", "time.sleep"],
    ["time . sleep", "time.sleep"],
    ["time.\\\n    sleep", "time.sleep"],
    ["(time\n    # why\n    .sleep)", "time.sleep"],
    ["(time).sleep", "time.sleep"],
  ])("layout of %j does not matter", (callee, name) => {
    expect(nameIn(`import time\n${callee}(1)\n`, callee)).toBe(name);
  });
});

describe("names in scopes", () => {
  const text = python`
    import time

    def parameter(time):
        time.sleep(1)

    def assigned():
        time = clock()
        time.sleep(2)

    def imported():
        import clock as time
        time.sleep(3)

    def inner():
        def time(): ...
        time(4)

    class Body:
        time = clock()
        time.sleep(5)
        def method(self):
            time.sleep(6)

    rows = [time.sleep(7) for time in clocks]
    rows = [time.sleep(8) for clock in time.clocks()]
    late = lambda time: time.sleep(9)
    late = lambda clock: time.sleep(10)

    def declared():
        global time
        time.sleep(11)

    def caught():
        try: ...
        except A as time:
            time.sleep(12)

    def entered():
        with clock() as time:
            time.sleep(13)

    def unpacked():
        a, (time, *b) = clocks()
        time.sleep(14)

    def matched(command):
        match command:
            case {"time": time}: time.sleep(15)

    def named():
        if (time := clock()): time.sleep(16)

    def deleted():
        del time
        time.sleep(17)

    def default(at=time.sleep(18), time=None): ...

    def leaked():
        [time := each for each in clocks]
        time.sleep(19)

    def outer():
        time = 1
        def nested():
            nonlocal time
            time.sleep(20)
  `;
  const names = new Map(
    fileOf(text)
      .calls()
      .filter((call) => /^\d+$/.test(call.arguments[0]?.value.text ?? ""))
      .map((call) => [Number(call.arguments[0]?.value.text), call.name]),
  );
  test.each([
    [1, undefined],
    [2, undefined],
    [3, "clock.sleep"],
    [4, "app.main.inner.time"],
    [5, undefined],
    [6, "time.sleep"],
    [7, undefined],
    [8, "time.sleep"],
    [9, undefined],
    [10, "time.sleep"],
    [11, "time.sleep"],
    [12, undefined],
    [13, undefined],
    [14, undefined],
    [15, undefined],
    [16, undefined],
    [17, undefined],
    [18, "time.sleep"],
    [19, undefined],
    [20, undefined],
  ])("call %i is %s", (call, name) => {
    expect(names.has(call)).toBe(true);
    expect(names.get(call)).toBe(name);
  });
});

describe("match patterns bind what they capture and nothing else", () => {
  test.each([
    ["x", undefined],
    ["[a, x]", undefined],
    ["[a, *x]", undefined],
    ["{'k': x}", undefined],
    ["{**x}", undefined],
    ["A(x)", undefined],
    ["A(k=x)", undefined],
    ["(1 | 2) as x", undefined],
    ["A(k=[x, *_])", undefined],
    ["(a, x) | [x, a]", undefined],
    ["x.Y", "lib.f"],
    ["x()", "lib.f"],
    ["x.Y(k=a)", "lib.f"],
    ["A(x=a)", "lib.f"],
    ["{x.K: a}", "lib.f"],
    ["_", "lib.f"],
  ])("case %s", (pattern, name) => {
    const text = `import lib as x\ndef g(v):\n    match v:\n        case ${pattern}:\n            x.f()\n`;
    expect(nameIn(text, "x.f")).toBe(name);
  });
});

describe("names through the project", () => {
  test.each([
    ["a re-export", "from app.api import HE", { "app/api.py": "from fastapi import HTTPException as HE\n" }],
    [
      "a package",
      "from app.api import HE",
      { "app/api/__init__.py": "from fastapi import HTTPException as HE\n" },
    ],
    [
      "a relative import",
      "from .api import HE",
      { "app/api.py": "from fastapi import HTTPException as HE\n" },
    ],
    [
      "two modules",
      "from app.api import HE",
      {
        "app/api/__init__.py": "from .errors import HE\n",
        "app/api/errors.py": "from fastapi import HTTPException as HE\n",
      },
    ],
    ["an alias", "from app.api import HE", { "app/api.py": "import fastapi\nHE = fastapi.HTTPException\n" }],
    ["a wildcard", "from app.api import *", { "app/api.py": "from fastapi import HTTPException as HE\n" }],
    [
      "wildcards of wildcards",
      "from app.api import HE",
      { "app/api.py": "from .more import *\n", "app/more.py": "from fastapi import HTTPException as HE\n" },
    ],
    [
      "a module imported as a whole",
      "from app import api\nHE = api.HE",
      { "app/api.py": "from fastapi import HTTPException as HE\n" },
    ],
    [
      "a dotted module",
      "import app.api\nHE = app.api.HE",
      { "app/api.py": "from fastapi import HTTPException as HE\n" },
    ],
    [
      "a src layout",
      "from shop.api import HE",
      { "src/shop/api.py": "from fastapi import HTTPException as HE\n" },
    ],
  ])("%s", (_, imports, project) => {
    expect(nameIn(`${imports}\nHE()\n`, "HE", project)).toBe("fastapi.HTTPException");
  });

  it("names what the project itself defines by its module", () => {
    const project = {
      "app/errors.py": "class NotFound(Exception): ...\n",
      "app/api.py": "from .errors import NotFound\n",
    };
    expect(nameIn("from app.api import NotFound as N\nN()\n", "N", project)).toBe("app.errors.NotFound");
  });

  test.each([
    ["to itself", { "app/a.py": "from app.a import X\n" }],
    ["of two", { "app/a.py": "from app.b import X\n", "app/b.py": "from app.a import X\n" }],
    ["of wildcards", { "app/a.py": "from app.b import *\n", "app/b.py": "from app.a import *\n" }],
    ["of aliases", { "app/a.py": "X = Y\nY = X\n" }],
  ])("a circle %s ends", (_, project) => {
    expect(() => nameIn("from app.a import X\nX()\n", "X", project)).not.toThrow();
  });

  it("finds a name behind a circle of wildcards from either side", () => {
    const project = {
      "app/a.py": "from app.b import *\nfrom app.c import *\n",
      "app/b.py": "from app.a import *\n",
      "app/c.py": "from fastapi import HTTPException as HE\n",
    };
    const file = fileOf(
      "from app.a import HE as first\nfrom app.b import HE as second\nfirst()\nsecond()\n",
      { project },
    );
    expect(file.calls().map((call) => call.name)).toEqual(["fastapi.HTTPException", "fastapi.HTTPException"]);
  });

  it("lives with modules of the project that do not parse", () => {
    expect(nameIn("from app.api import X\nX()\n", "X", { "app/api.py": "def (\n" })).toBe("app.api.X");
  });
});

describe("arguments", () => {
  const [call] = fileOf("f(a, *b, c, k=1, **d)\n").calls();
  test.each([
    ["zero", 0, "a"],
    ["one", 1, "unknown"],
    ["two", 2, "unknown"],
    ["k", undefined, "k=1"],
    ["other", undefined, "unknown"],
  ])("%s at %s is %s", (keyword, position, expected) => {
    const found = call?.argument(keyword, position);
    expect(
      typeof found === "object"
        ? fileOf("f(a, *b, c, k=1, **d)\n").text.slice(found.start, found.end)
        : found,
    ).toBe(expected);
  });

  test.each([
    ["f()", []],
    ["f(a, b=c)", ["a", "c"]],
    ["f(x for x in y)", ["(x for x in y)"]],
    ["f(  # why\n  a,\n)", ["a"]],
    ["f(a := 1)", ["a := 1"]],
    ["f((a, b), [c])", ["(a, b)", "[c]"]],
  ])("%s", (text, values) => {
    expect(
      fileOf(`${text}\n`)
        .calls()[0]
        ?.arguments.map((each) => each.value.text),
    ).toEqual(values);
  });

  test.each([
    ["'a'", "a"],
    ["\"a\" 'b'", "ab"],
    ["('a')", "a"],
    ["r'\\d'", "\\d"],
    ["'''a'''", "a"],
    ["f'a'", undefined],
    ["'a' f'{b}'", undefined],
    ["b'a'", undefined],
    ["a", undefined],
  ])("the string of %s is %s", (written, value) => {
    expect(fileOf(`f(${written})\n`).calls()[0]?.arguments[0]?.value.string).toBe(value);
  });
});
