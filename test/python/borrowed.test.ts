import { describe, expect, it, test } from "vitest";
import { fileOf, found } from "./asking.ts";

/** Why the first import of `app/prices.py` may stand there, among other files. */
function needOf(text: string, project: Readonly<Record<string, string>> = {}, path = "app/prices.py") {
  return found(fileOf(text, { path, project }).imports()[0], "import").need;
}

describe("a name that another file takes from the one that imports it", () => {
  test.each([
    ["from app.prices import Amount", "handed-on"],
    ["from .prices import other, Amount as A", "handed-on"],
    ["from app.prices import (\n    other,  # Rate\n    Amount,\n)", "handed-on"],
    ["import app.prices\napp.prices.Amount", "handed-on"],
    ["patch('app.prices.Amount')", "handed-on"],
    ["from prices import Amount", "handed-on"],
    ["from shop.app.prices import Amount", "handed-on"],
    ["from app import prices\nprices.Amount", "handed-on"],
    ["from . import prices\nprices.Amount", "handed-on"],
    ["prices.Amount", undefined],
    ["import lib.prices\nprices.Amount", undefined],
    ["from lib.prices import Amount", undefined],
    ["from ..prices import Amount", undefined],
    ["patch('lib.prices.Amount')", undefined],
    ["self.prices.Amount\nfrom app import prices", undefined],
    ["made().prices.Amount\nfrom app import prices", undefined],
    ["from app.my_prices import Amount", undefined],
    ["my_prices.Amount", undefined],
    ["from app.prices import other", undefined],
    ["from app.money import Amount", undefined],
  ])("%s", (text, need) => {
    const project = { "app/money.py": "Amount = int\n", "app/other.py": `${text}\n` };
    expect(needOf("from app.money import Amount\nRATE = 1\n", project)).toBe(need);
  });

  it("is handed on by a package under the package's name", () => {
    const project = { "app/other.py": "from app.prices import Amount\n" };
    expect(needOf("from app.money import Amount\nRATE = 1\n", project, "app/prices/__init__.py")).toBe(
      "handed-on",
    );
  });

  it("is not handed on by a file that takes it from a module of the same name", () => {
    expect(needOf("from lib.prices import Amount\nRATE = 1\n", { "app/prices.py": "" })).toBe(undefined);
    const project = { "prices.py": "from lib.prices import Amount\n" };
    expect(needOf("from lib.prices import Amount\nRATE = 1\n", project, "prices.py")).toBe(undefined);
  });

  it("is handed on under a name that is whole", () => {
    const project = { "other.py": "patch('prices.Amount')\n" };
    expect(needOf("from app.money import Amount\nRATE = 1\n", project, "prices.py")).toBe("handed-on");
  });

  it("makes a facade with another one, of all that comes from the project", () => {
    const text = "import json\nfrom app.money import A, B, C\nRATE = 1\n";
    const project = { "app/money.py": "A = B = C = 1\n", "app/other.py": "from app.prices import A, B\n" };
    const imports = fileOf(text, { path: "app/prices.py", project }).imports();
    expect(imports.map(({ name, need }) => `${name} ${need}`)).toEqual([
      "json undefined",
      "A handed-on",
      "B handed-on",
      "C handed-on",
    ]);
    const single = { ...project, "app/other.py": "from app.prices import A\n" };
    expect(fileOf(text, { path: "app/prices.py", project: single }).imports().at(-1)?.need).toBe(undefined);
  });

  it("is on purpose if it begins with an underscore and comes from the project", () => {
    expect(
      needOf("from app.money import _round\nRATE = 1\n", { "app/money.py": "def _round(): ...\n" }),
    ).toBe("handed-on");
    expect(needOf("from lib import _round\nRATE = 1\n")).toBe(undefined);
  });
});

describe("a module that is loaded for what that does", () => {
  test.each([
    ["from app import models", {}, "loaded"],
    ["from app import celery_tasks", {}, "loaded"],
    ["from . import handlers", {}, "loaded"],
    ["from sqlalchemy import events", {}, undefined],
    ["from app import texts", {}, undefined],
    ["from app import texts", { "app/texts.py": "A = 1\ndef f(): ...\n" }, undefined],
    ["from app import texts", { "app/texts.py": "from app import more\n" }, "loaded"],
    ["from app import texts", { "app/texts.py": "A = 1\nregister(A)\n" }, "loaded"],
    ["from app import texts", { "app/texts.py": "@app.task\ndef f(): ...\n" }, "loaded"],
    [
      "from app import texts",
      { "app/texts.py": "from functools import cache\n@cache\ndef f(): ...\n" },
      undefined,
    ],
    [
      "from app import texts",
      { "app/texts.py": "class A:\n    @app.task\n    def f(self): ...\n" },
      undefined,
    ],
    [
      "from app import texts",
      { "app/texts.py": "from sqlalchemy.orm import DeclarativeBase\nclass A(DeclarativeBase): ...\n" },
      "loaded",
    ],
    ["from app.models import User", {}, undefined],
  ])("%s %j", (statement, project, need) => {
    expect(needOf(`${statement}\nRATE = 1\n`, project)).toBe(need);
  });

  test.each([
    ["from app.models.user import User", "Base.metadata.create_all()", "loaded"],
    ["from app.user_model import User", "init_beanie()", "loaded"],
    ["from app.models import user_of", "Base.metadata.create_all()", undefined],
    ["from app.schemas import User", "Base.metadata.create_all()", undefined],
    ["from app.models import User", "print()", undefined],
  ])("%s beside %s", (statement, code, need) => {
    expect(needOf(`${statement}\n${code}\n`)).toBe(need);
  });

  test.each([
    ["import json  # needed by the plugins", "loaded"],
    ["# Loads all tables.\nimport sails", "loaded"],
    ["# Loads all tables.\nimport sys\nimport sails", "loaded"],
    ["# Loads all tables.\n\nimport sails", undefined],
    ["# Loads all tables.\nimport json", undefined],
    ["# Standard library\nimport json", undefined],
  ])("%s", (text, need) => {
    const imports = fileOf(`${text}\nRATE = 1\n`, { path: "app/prices.py" }).imports();
    expect(imports.at(-1)?.need).toBe(need);
  });
});
