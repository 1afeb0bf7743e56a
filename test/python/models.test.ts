import { describe, expect, it, test } from "vitest";
import type { Model, ModelField } from "../../src/python/model-facts.ts";
import { callOf, fileOf, found, functionOf, python } from "./asking.ts";

const PYDANTIC = "from pydantic import BaseModel, Field\n";

function modelIn(
  text: string,
  name = "M",
  project: Readonly<Record<string, string>> = {},
): Model | undefined {
  const cls = fileOf(text, { project })
    .classes()
    .find((each) => each.name === name);
  return found(cls, name).model;
}

/** The field `f` of a model that has this body. */
function fieldIn(body: string, head = ""): ModelField {
  const lines = body.split("\n").map((line) => `    ${line}`);
  const text = `import typing as t\nfrom typing import Annotated, ClassVar, List, Literal, Optional\nimport pydantic\n${PYDANTIC}${head}\nclass M(BaseModel):\n${lines.join("\n")}\n`;
  return found(
    modelIn(text)?.fields.find((each) => each.name === "f"),
    "field f",
  );
}

describe("a class", () => {
  test.each([
    ["pydantic", "from pydantic import BaseModel\nclass M(BaseModel): ..."],
    ["pydantic", "import pydantic as p\nclass M(p.BaseModel): ..."],
    ["pydantic", "from pydantic.main import BaseModel\nclass M(BaseModel): ..."],
    ["pydantic", "from pydantic import RootModel\nclass M(RootModel[list[int]]): ..."],
    [
      "pydantic",
      "from pydantic import BaseModel\nclass B(BaseModel): ...\nclass M(Mixin, B, Generic[T]): ...",
    ],
    ["pydantic", "from pydantic import BaseModel as B\nclass M(B): ..."],
    ["pydantic", "from fastapi_users import schemas\nclass M(schemas.BaseUser[int]): ..."],
    ["settings", "from pydantic_settings import BaseSettings\nclass M(BaseSettings): ..."],
    ["settings", "from pydantic import BaseSettings\nclass M(BaseSettings): ..."],
    ["sqlmodel", "from sqlmodel import SQLModel\nclass M(SQLModel): ..."],
    ["sqlmodel", "from sqlmodel import SQLModel\nclass M(SQLModel, table=False): ..."],
    ["table", "from sqlmodel import SQLModel\nclass M(SQLModel, table=True): ..."],
    ["table", "from sqlmodel import SQLModel\nclass B(SQLModel): ...\nclass M(B, table=True): ..."],
    ["sqlmodel", "from sqlmodel import SQLModel\nclass B(SQLModel, table=True): ...\nclass M(B): ..."],
    [
      "sqlalchemy",
      "from sqlalchemy.orm import DeclarativeBase\nclass B(DeclarativeBase): ...\nclass M(B): ...",
    ],
    ["sqlalchemy", "from sqlalchemy.orm import declarative_base\nB = declarative_base()\nclass M(B): ..."],
    [
      "sqlalchemy",
      "from sqlalchemy.ext.declarative import declarative_base\nB = declarative_base(cls=X)\nclass M(B): ...",
    ],
    [
      "sqlalchemy",
      "from sqlalchemy import Column\nfrom elsewhere import B\nclass M(B):\n    __tablename__ = 'm'\n    id = Column()",
    ],
    [
      "sqlalchemy",
      "from sqlalchemy.orm import mapped_column\nclass M(B):\n    __tablename__ = 'm'\n    id: int = mapped_column()",
    ],
    ["tortoise", "from tortoise import Model\nclass M(Model): ..."],
    ["tortoise", "from tortoise.models import Model\nclass M(Model): ..."],
    ["beanie", "from beanie import Document\nclass M(Document): ..."],
    ["dataclass", "from dataclasses import dataclass\n@dataclass\nclass M: ..."],
    ["dataclass", "import dataclasses\n@dataclasses.dataclass(frozen=True)\nclass M: ..."],
    [undefined, "class M: ..."],
    [undefined, "class BaseModel: ...\nclass M(BaseModel): ..."],
    [undefined, "from elsewhere import BaseModel\nclass M(BaseModel): ..."],
    [undefined, "from pydantic.v1 import BaseModel\nclass M(BaseModel): ..."],
    [undefined, "B = make()\nclass M(B): ..."],
    [undefined, "from enum import Enum\nclass M(str, Enum): ..."],
    [undefined, "class M(B):\n    __tablename__ = 'm'\n    id = Column()"],
    [undefined, "from sqlalchemy import Column\nclass M(B):\n    id = Column()"],
  ])("is %s: %s", (kind, text) => {
    expect(modelIn(text)?.kind).toBe(kind);
  });

  it("is a model through bases of other modules", () => {
    const project = {
      "app/base.py": "from pydantic import BaseModel\nclass Schema(BaseModel):\n    id: int\n",
      "app/db.py": "from sqlalchemy.orm import declarative_base\nBase = declarative_base()\n",
    };
    expect(modelIn("from app.base import Schema\nclass M(Schema): ...", "M", project)?.kind).toBe("pydantic");
    expect(modelIn("from app import base\nclass M(base.Schema): ...", "M", project)?.kind).toBe("pydantic");
    expect(modelIn("from app.db import Base\nclass M(Base): ...", "M", project)).toMatchObject({
      kind: "sqlalchemy",
      isStored: true,
      name: "M",
      fullName: "app.main.M",
      path: "app/main.py",
    });
  });

  it("has its rows in a database, or not", () => {
    const isStored = (text: string) => modelIn(text)?.isStored;
    expect(isStored("from sqlmodel import SQLModel\nclass M(SQLModel): ...")).toBe(false);
    expect(isStored("from sqlmodel import SQLModel\nclass M(SQLModel, table=True): ...")).toBe(true);
    expect(isStored("from beanie import Document\nclass M(Document): ...")).toBe(true);
    expect(isStored(`${PYDANTIC}class M(BaseModel): ...`)).toBe(false);
  });

  it("defines what it or a base of the project has", () => {
    const model = found(
      modelIn(`${PYDANTIC}class B(BaseModel):\n    def dict(self): ...\nclass M(B):\n    x: int = 1`),
      "model",
    );
    expect(["dict", "x", "json"].map((name) => model.defines(name))).toEqual([true, true, false]);
    expect(model.methods).toEqual(["dict"]);
  });

  test("of sixty mixins is a model, with what the last of them has", () => {
    const mixins = Array.from({ length: 60 }, (_, index) => `class B${index}(Root): f${index}: str\n`);
    const names = mixins.map((_, index) => `B${index}`).join(", ");
    const text = `${PYDANTIC}class Root(BaseModel): ...\n${mixins.join("")}class M(${names}): ...\n`;
    const model = modelIn(text);
    expect(model?.kind).toBe("pydantic");
    expect(model?.fields.map(({ name }) => name)).toContain("f59");
  });

  test("is no model because of what stands behind hundreds of bases", () => {
    const names = Array.from({ length: 600 }, (_, index) => `B${index}`).join(", ");
    expect(modelIn(`${PYDANTIC}class M(${names}, BaseModel): ...\n`)).toBeUndefined();
  });
});

describe("the fields of a model", () => {
  it("are its own, then the inherited ones, each once", () => {
    const project = {
      "app/base.py": `${PYDANTIC}class Base(BaseModel):\n    id: int\n    name: str = "base"\n`,
    };
    const text = python`
      from app.base import Base
      class Mixin:
          note: str
      class M(Base, Mixin):
          name: str
          a, b = 1, 2
          self.x = 3
          count = 4

          def method(self):
              y: int = 5
    `;
    const fields = modelIn(text, "M", project)?.fields ?? [];
    expect(fields.map(({ name, owner, path, value }) => [name, owner, path, value?.text])).toEqual([
      ["name", "app.main.M", "app/main.py", undefined],
      ["count", "app.main.M", "app/main.py", "4"],
      ["id", "app.base.Base", "app/base.py", undefined],
      ["note", "app.main.Mixin", "app/main.py", undefined],
    ]);
  });

  test.each([
    ["f: str", "str", []],
    ["f: 'str'", "str", []],
    ["f: Optional[str] = None", "str", []],
    ["f: str | None = None", "str", []],
    ["f: None | str", "str", []],
    ["f: Annotated[str | None, Field()]", "str", []],
    ["f: t.List[int]", "list", ["int"]],
    ["f: Optional[list[str]] = None", "list", ["str"]],
    ["f: dict[str, t.Any]", "dict", ["str", "typing.Any"]],
    ["f: pydantic.SecretStr", "pydantic.SecretStr", []],
    ["f: Literal[1]", "typing.Literal", [undefined]],
    ["f: str | int", undefined, []],
    ["f = 1", undefined, []],
    ["f: pydantic.constr(max_length=5)", undefined, []],
  ])("%s has the type %s", (body, type, items) => {
    const field = fieldIn(body);
    expect([field.type, field.items]).toEqual([type, items]);
  });

  it("have the type that `Mapped` holds and that aliases stand for", () => {
    const mapped = "from sqlalchemy.orm import Mapped\n";
    expect(fieldIn("f: Mapped[Optional[str]]", mapped).type).toBe("str");
    expect(fieldIn("f: Name", "Name = Annotated[str, 1]").type).toBe("str");
  });

  test.each([
    ["f: str"],
    ["f: str = 'x'"],
    ["f: Optional[str] = None"],
    ["f: str = Field(...)"],
    ["f: str = Field(default='x', description='about', examples=['a'], alias='g')"],
    ["f: Annotated[str, Field(description='about')]"],
    ["f: Annotated[str, 'about']"],
    ["f: int = -1"],
    ["f: list[str] = []"],
    ["f: str\n@pydantic.field_validator('g')\ndef check(cls, value): ..."],
    ["f: str\n@pydantic.model_validator(mode='after')\ndef check(self): return self.g"],
    ["f: str\ndef check(self): return self.f"],
  ])("%s is not constrained", (body) => {
    expect(fieldIn(body).isConstrained).toBe(false);
  });

  test.each([
    ["f: str = Field(max_length=5)"],
    ["f: str = Field(..., pattern='a')"],
    ["f: int = Field(ge=0)"],
    ["f: str = Field(**LIMITS)"],
    ["f: str = name_field()"],
    ["f: str = DEFAULT"],
    ["f: Annotated[str, Field(max_length=5)]"],
    ["f: Annotated[str, pydantic.StringConstraints(max_length=5)]"],
    ["f: Annotated[str, check]"],
    ["f: Optional[Annotated[str, Field(max_length=5)]] = None"],
    ["f: list[Annotated[str, Field(max_length=5)]]"],
    ["f: pydantic.constr(max_length=5)"],
    ["f: str\n@pydantic.field_validator('g', 'f', mode='before')\ndef check(cls, value): ..."],
    ["f: str\n@pydantic.validator('*')\ndef check(cls, value): ..."],
    ["f: str\n@pydantic.field_validator(*NAMES)\ndef check(cls, value): ..."],
    ["f: str\ncheck = pydantic.validator('f')(check)"],
    ["f: str\n@pydantic.model_validator(mode='after')\ndef check(self): return self.f"],
    ["f: str\n@pydantic.root_validator\ndef check(cls, values): return values['f']"],
    ["f: str\ndef model_post_init(self, context): check(self.f)"],
    ["f: str\nmodel_config = pydantic.ConfigDict(str_max_length=10)"],
    ["f: str\nclass Config:\n    max_anystr_length = 10"],
  ])("%s is constrained, or may be", (body) => {
    expect(fieldIn(body).isConstrained).toBe(true);
  });

  it("are constrained by what an alias stands for, and by validators of the bases", () => {
    expect(fieldIn("f: Name", "Name = Annotated[str, Field(max_length=5)]").isConstrained).toBe(true);
    expect(fieldIn("f: Name", "Name = Annotated[str, Field(title='x')]").isConstrained).toBe(false);
    const base = `class B(BaseModel):\n    @pydantic.field_validator('f')\n    def check(cls, value): ...\n`;
    const text = `import pydantic\n${PYDANTIC}${base}class M(B):\n    f: str\n`;
    expect(modelIn(text)?.fields[0]?.isConstrained).toBe(true);
  });

  test.each([
    ["f: str", false],
    ["f: str = Field(exclude=True)", true],
    ["f: str = Field(exclude=False)", false],
    ["f: Annotated[str, Field(exclude=True)]", true],
    ["f: ClassVar[str] = 'x'", true],
    ["f: str = pydantic.PrivateAttr()", true],
    ["f: Annotated[str, pydantic.PlainSerializer(mask)]", true],
    ["f: Annotated[str, Field(min_length=8)]", false],
    ["f: str\n@pydantic.field_serializer('f')\ndef mask(self, value): ...", true],
    ["f: str\n@pydantic.field_serializer('g')\ndef mask(self, value): ...", false],
    ["f: str\n@pydantic.model_serializer\ndef mask(self): ...", true],
    ["f: str\n@pydantic.field_validator('f')\ndef mask(cls, value): ...", false],
  ])("%s is hidden: %s", (body, isHidden) => {
    expect(fieldIn(body).isHidden).toBe(isHidden);
  });

  it("are hidden where they are private or lead to other rows", () => {
    const text = python`
      from sqlmodel import Relationship, SQLModel
      class M(SQLModel, table=True):
          _secret: str
          team: Team = Relationship()
          name: str
    `;
    expect(modelIn(text)?.fields.map(({ isHidden }) => isHidden)).toEqual([true, true, false]);
  });
});

describe("a call on a model", () => {
  const file = fileOf(python`
    from pydantic import BaseModel
    class User(BaseModel):
        name: str
    def load() -> User: ...
    def f(user: User, other: User | None, unknown, response: Response):
        user.by_parameter()
        other.by_union()
        User.by_class()
        User(name="a").by_call()
        load().by_result()
        made = User(name="b")
        made.by_variable()
        User.model_validate({}).by_method()
        copied = user.model_copy()
        copied.by_copy()
        User.other({}).by_other_method()
        response.copy().by_copy_of_other()
        unknown.by_nothing()
        response.by_other()
        plain()
  `);
  test.each([
    ["user.by_parameter", "User"],
    ["other.by_union", "User"],
    ["User.by_class", "User"],
    ['User(name="a").by_call', "User"],
    ["load().by_result", "User"],
    ["made.by_variable", "User"],
    ["User.model_validate({}).by_method", "User"],
    ["copied.by_copy", "User"],
    ["User.other({}).by_other_method", undefined],
    ["response.copy().by_copy_of_other", undefined],
    ["unknown.by_nothing", undefined],
    ["response.by_other", undefined],
    ["plain", undefined],
  ])("%s: %s", (callee, name) => {
    expect(callOf(file, callee).ownerModel?.name).toBe(name);
  });
});

it("a call that makes a model knows it", () => {
  const file = fileOf(python`
    from pydantic import BaseModel
    class User(BaseModel): ...
    class Other: ...
    User(name="a")
    Other()
    unknown()
  `);
  const made = ["User", "Other", "unknown"].map((callee) => callOf(file, callee).madeModel?.name);
  expect(made).toEqual(["User", undefined, undefined]);
});

describe("an endpoint", () => {
  const HEAD = python`
    from typing import Annotated, Any, Dict, List, Optional, Union
    import fastapi
    from fastapi import APIRouter, Body, Depends, File, Form, Header, Query, Request
    from pydantic import BaseModel
    from app.pages import Page
    class Item(BaseModel):
        id: int
    class Other(BaseModel): ...
    ItemBody = Annotated[Item, Body()]
    Session = Annotated[Item, Depends(make)]
    router = APIRouter()
  `;
  const project = {
    "app/pages.py":
      "from typing import Generic\nfrom pydantic import BaseModel\nclass Page(BaseModel, Generic[T]): ...\n",
  };
  const endpoint = (parameters: string, { arguments: given = "'/a'", returns = "" } = {}) =>
    functionOf(
      fileOf(`${HEAD}\n@router.post(${given})\ndef f(${parameters})${returns}: ...\n`, { project }),
      "f",
    );
  const names = (models: readonly Model[] | undefined) => models?.map(({ name }) => name).sort();

  test.each([
    ["item: Item", [["item", ["Item"], "app.main.Item"]]],
    ["item: 'Item'", [["item", ["Item"], "app.main.Item"]]],
    ["item: Item | None = None", [["item", ["Item"], "app.main.Item"]]],
    ["items: List[Item]", [["items", ["Item"], "list"]]],
    ["item: Union[Item, Other]", [["item", ["Item", "Other"], "pydantic.BaseModel"]]],
    ["item: Item = Body(...)", [["item", ["Item"], "app.main.Item"]]],
    ["item: Annotated[Item, Form()]", [["item", ["Item"], "app.main.Item"]]],
    ["item: ItemBody", [["item", ["Item"], "app.main.Item"]]],
    [
      "a: Item, b: Other",
      [
        ["a", ["Item"], "app.main.Item"],
        ["b", ["Other"], "app.main.Other"],
      ],
    ],
    ["data: dict", [["data", [], "dict"]]],
    ["data: Dict[str, Any]", [["data", [], "dict"]]],
    ["data: Any = Body()", [["data", [], "typing.Any"]]],
    ["data=Body()", [["data", [], undefined]]],
    ["data, more=None", []],
    ["data: Annotated[str, fastapi.Body()]", [["data", [], "str"]]],
    ["id: int, q: str = '', request: Request = None", []],
    ["data: Any", []],
    ["item: Item = Depends()", []],
    ["item: Annotated[Item, Depends(make)]", []],
    ["item: Annotated[Item, Query()]", []],
    ["item: Session", []],
    ["items: list[str] = Query()", []],
    ["item, *items: Item, **more: Item", []],
  ])("takes from the body of f(%s)", (parameters, bodies) => {
    expect(endpoint(parameters).bodies.map(({ name, models, type }) => [name, names(models), type])).toEqual(
      bodies,
    );
  });

  test.each([
    ["'/a', response_model=Item", "", "Item", ["Item"]],
    ["'/a', response_model=List[Item]", " -> Other", "List[Item]", ["Item"]],
    ["'/a', response_model=Page[Item]", "", "Page[Item]", ["Item", "Page"]],
    ["'/a'", " -> Item | None", "Item | None", ["Item"]],
    ["'/a'", " -> 'list[Item]'", "'list[Item]'", ["Item"]],
    ["'/a'", " -> dict", "dict", []],
  ])("@router.post(%s)%s answers", (given, returns, text, models) => {
    const { statedAnswer: answer } = endpoint("", { arguments: given, returns });
    expect([answer?.at.text, names(answer?.models), answer?.isFiltered]).toEqual([text, models, false]);
  });

  it("answers nothing that is known where it says so, or says nothing", () => {
    expect(
      endpoint("", { arguments: "'/a', response_model=None", returns: " -> Item" }).statedAnswer,
    ).toBeUndefined();
    expect(endpoint("").statedAnswer).toBeUndefined();
  });

  test.each(["response_model_exclude={'id'}", "response_model_include={'id'}", "**options"])(
    "leaves fields out: %s",
    (given) => {
      expect(
        endpoint("", { arguments: `'/a', ${given}`, returns: " -> Item" }).statedAnswer?.isFiltered,
      ).toBe(true);
    },
  );

  it("is what has a body and an answer: other functions have none", () => {
    const f = functionOf(fileOf(`${HEAD}\ndef f(item: Item) -> Item: ...\n`, { project }), "f");
    expect([f.bodies, f.statedAnswer]).toEqual([[], undefined]);
  });
});
