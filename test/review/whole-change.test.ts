import { describe, expect, test } from "vitest";
import { inspectFile, type Modules } from "../../src/review/inspect.ts";
import type { Scope } from "../../src/review/review.ts";
import { taskWith } from "./task.ts";

/** What rules about the whole change say of one of its files; the others are given by path. */
function lacking(
  rule: string,
  [base, head]: readonly [base: string | undefined, head: string],
  {
    beside = {},
    scope = "introduced",
    isChange = true,
  }: { beside?: Record<string, string>; scope?: Scope; isChange?: boolean } = {},
): readonly string[] {
  const task = taskWith(base, head, {
    scope,
    rules: [{ rule, options: {}, severity: "error", items: [] }],
    permissions: { hearsNoqa: false, unused: "off" },
  });
  const { path } = task;
  const modules: Modules = {
    head: { [path]: head, ...beside },
    base: base === undefined ? {} : { [path]: base },
    ...(isChange && {
      change: {
        paths: [path, ...Object.keys(beside)],
        others: [],
        folders: ["", "app/", "tests/", "alembic/versions/"],
      },
    }),
  };
  const inspected = inspectFile(task, modules);
  if ("skipped" in inspected) throw new Error(inspected.skipped);
  return inspected.findings.map(({ message }) => message);
}

const TABLE = `from typing import Optional

from sqlmodel import Field, SQLModel


class Hero(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str
`;
const MIGRATION = 'revision = "2"\ndown_revision = "1"\n';
const MISSING = ["`Hero` and its table part ways, the change has no migration; generate one and add it."];

describe("a changed table", () => {
  const edited = (from: string, to: string) => [TABLE, TABLE.replace(from, to)] as const;

  test.each([
    ["a column more", edited("name: str\n", "name: str\n    power: int\n")],
    ["another type", edited("name: str", "name: int")],
    ["a column that may be empty", edited("name: str", "name: str | None")],
    ["another name", edited("name: str", "title: str")],
    ["a column less", edited("    name: str\n", "")],
    ["a new table", [undefined, TABLE] as const],
  ])("lacks a migration: %s", (_, sides) => {
    expect(lacking("database/missing-migration", sides)).toEqual(MISSING);
    expect(lacking("database/missing-migration", sides, { beside: { "db/2_hero.py": MIGRATION } })).toEqual(
      [],
    );
    expect(lacking("database/missing-migration", sides, { isChange: false })).toEqual([]);
  });

  test.each([
    ["nothing", edited("name", "name")],
    ["a default of Python's", edited("name: str\n", "name: str = 'Ada'\n")],
    ["a description", edited("default=None,", "default=None, description='The key',")],
    [
      "the order of columns",
      edited(
        "    id: int | None = Field(default=None, primary_key=True)\n    name: str\n",
        "    name: str\n    id: int | None = Field(default=None, primary_key=True)\n",
      ),
    ],
    [
      "a method",
      edited("name: str\n", "name: str\n\n    def greet(self) -> str:\n        return self.name\n"),
    ],
    ["a way to say that it may be empty", edited("int | None", "Optional[int]")],
  ])("needs none: %s", (_, sides) => {
    for (const scope of ["introduced", "lines", "files"] as const) {
      expect(lacking("database/missing-migration", sides, { scope })).toEqual([]);
    }
  });
});

describe("a changed column", () => {
  const IMPORTS = `import sqlalchemy as sa
from sqlalchemy import Column, DateTime, ForeignKey, Integer, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from tortoise import fields
from tortoise.models import Model


class Base(DeclarativeBase): ...


`;
  const table = (column: string) => `${IMPORTS}class Hero(Base):\n    ${column}\n`;
  const model = (column: string) => `${IMPORTS}class Hero(Model):\n    ${column}\n`;
  const between = (from: string, to: string) => [table(from), table(to)] as const;

  test.each([
    ["name = Column(String)", "name = Column(Text)"],
    ["name = Column(String(50))", "name = Column(String(80))"],
    ["name = Column(String)", "name = Column(String, nullable=False)"],
    ["name: Mapped[str] = mapped_column(String)", "name: Mapped[str | None] = mapped_column(String)"],
    ["name: Mapped[str]", "name: Mapped[int]"],
    ["name = Column('name', String)", "name = Column('title', String)"],
    ["_name = Column('name', String)", "_name = Column('title', String)"],
    ["name = Column(type_=String)", "name = Column(type_=Text)"],
    ["name = Column(name='name', type_=String)", "name = Column(name='title', type_=String)"],
    ["id = Column(Integer)", "id = Column(Integer, primary_key=True)"],
  ])("parts ways with its table: %s, %s", (from, to) => {
    expect(lacking("database/missing-migration", between(from, to))).toEqual(MISSING);
  });

  test.each([
    ["name = fields.CharField(max_length=9)", "name = fields.TextField()"],
    ["name = fields.CharField(max_length=9)", "name = fields.CharField(max_length=9, null=True)"],
  ])("of Tortoise parts ways with its table: %s, %s", (from, to) => {
    expect(lacking("database/missing-migration", [model(from), model(to)])).toEqual(MISSING);
  });

  test.each([
    ["name = Column(String(50), nullable=False)", "name: Mapped[str] = mapped_column(sa.String( 50 ))"],
    ["name = Column(String(50))", "name: Mapped[str | None] = mapped_column(String(50), index=False)"],
    [
      "id = Column(Integer, primary_key=True)",
      "id: Mapped[int] = mapped_column(Integer(), primary_key=True)",
    ],
    ["team = Column(Integer, ForeignKey('t.id'))", "team = Column(ForeignKey('t.id'), type_=Integer)"],
    ["at = Column(JSON)", "at = Column(JSON(none_as_null=True))"],
    ["at = Column(DateTime, default=f)", "at = Column(DateTime, default=g)"],
    ["name = Column(String)", "title = Column('name', String)"],
    ["name = Column(String)", "_name = Column('name', String)"],
    ["_name = 1", "_name = 2"],
  ])("is the same in the table: %s, %s", (from, to) => {
    expect(lacking("database/missing-migration", between(from, to))).toEqual([]);
  });
});

const ROUTES = `from fastapi import APIRouter

router = APIRouter()


@router.get("/heroes")
def read_heroes() -> list:
    return []
`;
const UNTESTED = "`read_hero` may break unseen, no test of this change names it or its path; add one.";

describe("a new endpoint", () => {
  const more = `${ROUTES}\n\n@router.get("/heroes/{hero_id}")\ndef read_hero(hero_id: int) -> int:\n    return hero_id\n`;

  test("lacks a test, those before it do not", () => {
    for (const scope of ["introduced", "lines", "files"] as const) {
      expect(lacking("tests/untested-endpoint", [ROUTES, more], { scope })).toEqual([UNTESTED]);
    }
  });

  test("has one in the change", () => {
    const beside = { "tests/test_heroes.py": "client.get('/heroes/1')\n" };
    expect(lacking("tests/untested-endpoint", [ROUTES, more], { beside })).toEqual([]);
  });

  test.each([
    ["hero_id", "id"],
    ["{hero_id}", "{hero_id}/"],
    ["{hero_id}", "{hero_id:int}"],
  ])("is none whose path only says it in another way: %s, %s", (from, to) => {
    const other = more.replaceAll(from, to);
    expect(other).not.toBe(more);
    expect(lacking("tests/untested-endpoint", [more, other])).toEqual([]);
  });

  test("is one with another fixed part in its path", () => {
    const other = more.replace("/heroes/{hero_id}", "/heroes/{hero_id}/name");
    expect(lacking("tests/untested-endpoint", [more, other])).toEqual([UNTESTED]);
  });

  test("is none whose function gets another name", () => {
    expect(
      lacking("tests/untested-endpoint", [ROUTES, ROUTES.replace("read_heroes", "list_heroes")]),
    ).toEqual([]);
  });
});
