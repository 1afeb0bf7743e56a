import { describe, expect, it, test } from "vitest";
import { callOf, fileOf } from "./asking.ts";

const HEAD = `
from typing import Annotated, AsyncGenerator, AsyncIterator, NewType, Optional, TYPE_CHECKING, Union
from contextlib import asynccontextmanager
from dataclasses import dataclass
from fastapi import Depends
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, async_scoped_session, async_sessionmaker, create_async_engine
import asyncpg
import sqlmodel.ext.asyncio.session

engine = create_async_engine("sqlite+aiosqlite://")
maker = async_sessionmaker(engine)
old_maker = sessionmaker(engine, class_=AsyncSession, expire_on_commit=False)
sync_maker = sessionmaker(create_engine("sqlite://"))
scoped = async_scoped_session(maker, scopefunc=task)
Db = Annotated[AsyncSession, Depends(anything)]
Named = NewType("Named", AsyncSession)
type Pep695 = AsyncSession
Alias = AsyncSession

async def get_session() -> AsyncGenerator[AsyncSession, None]:
    async with maker() as session:
        yield session

async def get_untyped():
    async with maker() as session:
        yield session

async def get_pep696() -> AsyncIterator[AsyncSession]:
    yield maker()

def get_returned() -> AsyncSession:
    return maker()

async def get_awaited() -> AsyncSession:
    return maker()

@asynccontextmanager
async def open_session():
    async with maker() as session:
        yield session

def get_sync():
    with sync_maker() as session:
        yield session
`;

/** Is \`session.commit()\` (or the call named) in this text known to be a coroutine of a database? */
const isCoroutine = (
  text: string,
  project: Readonly<Record<string, string>> = {},
  callee = /\.(?:commit|fetch|execute)$/,
) => {
  const calls = fileOf(`${HEAD}${text}\n`, { project }).calls();
  const found = calls.filter((call) => callee.test(call.callee.text));
  if (found.length !== 1) throw new Error(`${found.length} calls to ask about`);
  return found[0]?.isDatabaseCoroutine;
};

describe("an async session is known by", () => {
  test.each([
    ["its annotation", "async def f(s: AsyncSession): s.commit()"],
    ["an annotation with a default", "async def f(s: AsyncSession = None): s.commit()"],
    ["a string annotation", "async def f(s: 'AsyncSession'): s.commit()"],
    [
      "a dotted string annotation",
      "import sqlalchemy.ext.asyncio as aio\nasync def f(s: 'aio.AsyncSession'): s.commit()",
    ],
    ["a string annotation with an alternative", "async def f(s: 'AsyncSession | None'): s.commit()"],
    ["Optional", "async def f(s: Optional[AsyncSession]): s.commit()"],
    ["Union with None", "async def f(s: Union[None, AsyncSession]): s.commit()"],
    ["| None", "async def f(s: AsyncSession | None = None): s.commit()"],
    ["a generic | None", "async def f(s: Annotated[AsyncSession, 1] | None = None): s.commit()"],
    ["Annotated", "async def f(s: Annotated[AsyncSession, Depends(get_session)]): s.commit()"],
    ["an Annotated alias", "async def f(s: Db): s.commit()"],
    ["an alias", "async def f(s: Alias): s.commit()"],
    ["an alias of PEP 695", "async def f(s: Pep695): s.commit()"],
    ["NewType", "async def f(s: Named): s.commit()"],
    ["agreeing alternatives", "async def f(s: AsyncSession | Db): s.commit()"],
    ["Depends on a generator", "async def f(s=Depends(get_session)): s.commit()"],
    ["Depends on an untyped generator", "async def f(s=Depends(get_untyped)): s.commit()"],
    ["Depends on an iterator", "async def f(s=Depends(get_pep696)): s.commit()"],
    ["Depends on a function", "async def f(s=Depends(get_returned)): s.commit()"],
    ["Depends on an async function", "async def f(s=Depends(get_awaited)): s.commit()"],
    ["Depends with a keyword", "async def f(s=Depends(dependency=get_session)): s.commit()"],
    ["async with a maker", "async def f():\n    async with maker() as s:\n        s.commit()"],
    ["async with a maker's begin", "async def f():\n    async with maker.begin() as s:\n        s.commit()"],
    ["async with an old maker", "async def f():\n    async with old_maker() as s:\n        s.commit()"],
    ["async with a session", "async def f():\n    async with AsyncSession(engine) as s:\n        s.commit()"],
    ["async with several", "async def f():\n    async with lock, maker() as s:\n        s.commit()"],
    [
      "async with in parentheses",
      "async def f():\n    async with (\n        lock as l,\n        maker() as s,\n    ):\n        s.commit()",
    ],
    [
      "async with a context manager of the project",
      "async def f():\n    async with open_session() as s:\n        s.commit()",
    ],
    ["a call of a maker", "async def f():\n    s = maker()\n    s.commit()"],
    ["a call of a class", "async def f():\n    s = AsyncSession(engine)\n    s.commit()"],
    ["a chained call", "async def f():\n    maker().commit()"],
    ["a walrus", "async def f():\n    if (s := maker()): s.commit()"],
    ["an awaited function", "async def f():\n    s = await get_awaited()\n    s.commit()"],
    ["a loop over a generator", "async def f():\n    async for s in get_session():\n        s.commit()"],
    ["anext of a generator", "async def f():\n    s = await anext(get_session())\n    s.commit()"],
    [
      "an exit stack",
      "async def f(stack):\n    s = await stack.enter_async_context(maker())\n    s.commit()",
    ],
    [
      "a cached function",
      "import functools\n@functools.cache\ndef get(): return maker()\nasync def f(): get().commit()",
    ],
    ["a scoped session", "async def f(): scoped.commit()"],
    ["a call of a scoped session", "async def f(): scoped().commit()"],
    ["an annotated variable", "async def f(request):\n    s: AsyncSession = request.state.s\n    s.commit()"],
    ["a variable of the module", "s = maker()\nasync def f(): s.commit()"],
    ["a variable of an outer function", "async def f(s: Db):\n    async def g(): s.commit()"],
    ["None first", "async def f():\n    s = None\n    s = maker()\n    s.commit()"],
    [
      "a global variable",
      "s = None\nasync def start():\n    global s\n    s = maker()\nasync def f(): s.commit()",
    ],
    ["an assignment of another variable", "async def f(s: Db):\n    t = s\n    t.commit()"],
    ["parentheses", "async def f(s: Db): (s).commit()"],
    ["SQLModel", "async def f(s: sqlmodel.ext.asyncio.session.AsyncSession): s.commit()"],
    ["a subclass", "class Mine(AsyncSession): ...\nasync def f(s: Mine): s.commit()"],
    ["a cast", "from typing import cast\nasync def f(x):\n    s = cast(AsyncSession, x)\n    s.commit()"],
    [
      "a cast to a string",
      "from typing import cast\nasync def f(x):\n    s = cast('AsyncSession', x)\n    s.commit()",
    ],
    ["a conditional expression", "async def f(s: Db, b):\n    t = s if b else maker()\n    t.commit()"],
    ["a fallback", "async def f(s: Db | None):\n    t = s or maker()\n    t.commit()"],
    ["keyword-only parameters", "async def f(*, s: Db): s.commit()"],
  ])("%s", (_, text) => {
    expect(isCoroutine(text)).toBe(true);
  });
});

describe("an attribute is known by", () => {
  test.each([
    [
      "__init__",
      "class R:\n    def __init__(self, s: Db): self.s = s\n    async def f(self): self.s.commit()",
    ],
    [
      "another receiver's name",
      "class R:\n    def __init__(this, s: Db): this.s = s\n    async def f(me): me.s.commit()",
    ],
    [
      "its own annotation",
      "class R:\n    def __init__(self, s): self.s: AsyncSession = s\n    async def f(self): self.s.commit()",
    ],
    ["the class body", "class R:\n    s: AsyncSession\n    async def f(self): self.s.commit()"],
    ["a dataclass", "@dataclass\nclass R:\n    s: AsyncSession\n    async def f(self): self.s.commit()"],
    [
      "a base class",
      "class B:\n    def __init__(self, s: Db): self.s = s\nclass R(B):\n    async def f(self): self.s.commit()",
    ],
    [
      "a generic base class",
      "class B[T]:\n    s: AsyncSession\nclass R(B[int]):\n    async def f(self): self.s.commit()",
    ],
    [
      "a property",
      "class R:\n    @property\n    def s(self) -> AsyncSession: ...\n    async def f(self): self.s.commit()",
    ],
    [
      "a cached property",
      "from functools import cached_property\nclass R:\n    @cached_property\n    def s(self) -> AsyncSession: ...\n    async def f(self): self.s.commit()",
    ],
    [
      "a maker",
      "class R:\n    def __init__(self): self.maker = async_sessionmaker()\n    async def f(self):\n        async with self.maker() as s: s.commit()",
    ],
    ["an instance", "class R:\n    s: AsyncSession\nasync def f(r: R): r.s.commit()"],
    [
      "an instance that was made",
      "class R:\n    s: AsyncSession\nasync def f():\n    r = R()\n    r.s.commit()",
    ],
    [
      "a nested function",
      "class R:\n    s: AsyncSession\n    async def f(self):\n        async def g(): self.s.commit()",
    ],
    [
      "None first",
      "class R:\n    def __init__(self): self.s = None\n    async def start(self): self.s = maker()\n    async def f(self): self.s.commit()",
    ],
    [
      "a method of the project",
      "class R:\n    def get(self) -> AsyncSession: ...\n    async def f(self): self.get().commit()",
    ],
    [
      "a method that opens",
      "class R:\n    @asynccontextmanager\n    async def open(self) -> AsyncIterator[AsyncSession]: ...\n    async def f(self):\n        async with self.open() as s: s.commit()",
    ],
  ])("%s", (_, text) => {
    expect(isCoroutine(text)).toBe(true);
  });
});

describe("connections and models", () => {
  test.each([
    ["an engine's connection", "async def f():\n    async with engine.connect() as c: c.execute(q)"],
    ["an engine's transaction", "async def f():\n    async with engine.begin() as c: c.execute(q)"],
    ["an awaited connection", "async def f():\n    c = await engine.connect()\n    c.execute(q)"],
    ["a session's connection", "async def f(s: Db):\n    c = await s.connection()\n    c.execute(q)"],
    ["an asyncpg connection", "async def f():\n    c = await asyncpg.connect()\n    c.fetch(q)"],
    ["an asyncpg pool", "async def f():\n    async with asyncpg.create_pool() as p: p.fetch(q)"],
    [
      "a connection of an asyncpg pool",
      "async def f(p: asyncpg.Pool):\n    async with p.acquire() as c: c.fetch(q)",
    ],
  ])("%s", (_, text) => {
    expect(isCoroutine(text)).toBe(true);
  });

  test.each([
    [
      "Tortoise create",
      "from tortoise.models import Model\nclass U(Model): ...\nasync def f(): U.create()",
      true,
    ],
    [
      "Tortoise short import",
      "from tortoise import models\nclass U(models.Model): ...\nasync def f(): U.create()",
      true,
    ],
    [
      "Tortoise save",
      "from tortoise.models import Model\nclass U(Model): ...\nasync def f(u: U): u.save()",
      true,
    ],
    [
      "Tortoise of a base",
      "from tortoise.models import Model\nclass B(Model): ...\nclass U(B): ...\nasync def f(): U.create()",
      true,
    ],
    [
      "Beanie insert",
      "from beanie import Document\nclass U(Document): ...\nasync def f(): U().insert()",
      true,
    ],
    [
      "an own method",
      "from beanie import Document\nclass U(Document):\n    def insert(self): ...\nasync def f(u: U): u.insert()",
      false,
    ],
    ["another library", "from orm import Model\nclass U(Model): ...\nasync def f(): U.create()", false],
  ])("%s", (_, text, expected) => {
    expect(isCoroutine(text, {}, /\.(?:create|save|insert)$/)).toBe(expected);
  });
});

describe("through other modules of the project", () => {
  const project = {
    "app/db.py": `
from typing import Annotated
from fastapi import Depends
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
maker = async_sessionmaker()
async def get_session():
    async with maker() as session:
        yield session
SessionDep = Annotated[AsyncSession, Depends(get_session)]
class Repository:
    def __init__(self, session: AsyncSession):
        self.session = session
class Database:
    maker = async_sessionmaker()
database = Database()
`,
    "app/__init__.py": "from .db import SessionDep as Dep\n",
  };
  test.each([
    ["a dependency", "from app.db import get_session as get\nasync def f(s=Depends(get)): s.commit()"],
    ["an alias", "from app.db import SessionDep\nasync def f(s: SessionDep): s.commit()"],
    ["a re-exported alias", "from app import Dep\nasync def f(s: Dep): s.commit()"],
    ["a maker", "from .db import maker as m\nasync def f():\n    async with m() as s: s.commit()"],
    ["a module", "from app import db\nasync def f():\n    async with db.maker() as s: s.commit()"],
    [
      "a base class",
      "from app.db import Repository\nclass R(Repository):\n    async def f(self): self.session.commit()",
    ],
    [
      "an object",
      "from app.db import database\nasync def f():\n    async with database.maker() as s: s.commit()",
    ],
    [
      "a class attribute",
      "from app.db import Database\nasync def f():\n    async with Database.maker() as s: s.commit()",
    ],
    ["a loop", "from app.db import get_session as get\nasync def f():\n    async for s in get(): s.commit()"],
  ])("%s", (_, text) => {
    expect(isCoroutine(text, project)).toBe(true);
  });
});

describe("nothing is said of", () => {
  test.each([
    ["a sync session", "async def f(s: Session): s.commit()"],
    ["a sync maker", "async def f():\n    with sync_maker() as s: s.commit()"],
    ["a sync dependency", "async def f(s=Depends(get_sync)): s.commit()"],
    [
      "a sync maker whose class is said",
      "m = sessionmaker(class_=Session)\nasync def f():\n    with m() as s: s.commit()",
    ],
    ["an unknown parameter", "async def f(s): s.commit()"],
    ["an unknown class of that name", "from mine import AsyncSession as S\nasync def f(s: S): s.commit()"],
    ["a lambda's own parameter", "async def f(s: Db): await s.run_sync(lambda s: s.commit())"],
    ["an inner function's own parameter", "async def f(s: Db):\n    def g(s): s.commit()"],
    ["an inner function's annotated parameter", "async def f(s: Db):\n    def g(s: Session): s.commit()"],
    ["a comprehension's own variable", "async def f(s: Db): [s.commit() for s in others]"],
    ["contradictory assignments", "async def f(b):\n    s = maker()\n    s = sync_maker()\n    s.commit()"],
    [
      "an assignment of something unknown",
      "async def f(b):\n    s = maker()\n    s = other()\n    s.commit()",
    ],
    ["contradictory annotations", "async def f(s: AsyncSession | Session): s.commit()"],
    ["a contradictory loop", "async def f(s: Db):\n    for s in sessions: s.commit()"],
    [
      "a contradictory conditional expression",
      "async def f(s: Db, b):\n    t = s if b else other()\n    t.commit()",
    ],
    ["a contradictory fallback", "async def f(s: Db, t=None):\n    u = t or s\n    u.commit()"],
    [
      "contradictory attributes",
      "class R:\n    def a(self): self.s = maker()\n    def b(self): self.s = sync_maker()\n    async def f(self): self.s.commit()",
    ],
    [
      "a subclass's own attribute",
      "class B:\n    s: AsyncSession\nclass R(B):\n    s: Session\n    async def f(self): self.s.commit()",
    ],
    ["the class itself", "async def f(): AsyncSession.commit()"],
    ["a coroutine that is not awaited", "async def f():\n    s = get_awaited()\n    s.commit()"],
    ["with of an async function", "async def f():\n    async with get_awaited() as s: s.commit()"],
    ["a generator that is not entered", "async def f():\n    s = get_session()\n    s.commit()"],
    [
      "an exit stack that is not awaited",
      "async def f(stack):\n    s = stack.enter_async_context(maker())\n    s.commit()",
    ],
    [
      "a function that a decorator may replace",
      "@traced\ndef get(): return maker()\nasync def f(): get().commit()",
    ],
    [
      "partial",
      "from functools import partial\nasync def f(s: Db):\n    t = partial(get, s)\n    t.commit()",
    ],
    ["a mock", "async def f(s: Db):\n    s.execute = AsyncMock()\n    s.execute.commit()"],
    ["a collection of sessions", "async def f(s: list[AsyncSession]): s.commit()"],
    ["a collected parameter", "async def f(*s: AsyncSession): s.commit()"],
    ["keyword parameters", "async def f(**s: AsyncSession): s.commit()"],
    ["a type", "async def f(s: type[AsyncSession]): s.commit()"],
    ["a callable", "from typing import Callable\nasync def f(s: Callable[[], AsyncSession]): s.commit()"],
    ["an awaitable", "from typing import Awaitable\nasync def f(s: Awaitable[AsyncSession]): s.commit()"],
    [
      "an own method",
      "class Mine(AsyncSession):\n    def commit(self): ...\nasync def f(s: Mine): s.commit()",
    ],
    [
      "a static method's first parameter",
      "class R:\n    s: AsyncSession\n    @staticmethod\n    def f(self): self.s.commit()",
    ],
    [
      "a receiver that is assigned",
      "class R:\n    s: AsyncSession\n    async def f(self):\n        self = other()\n        self.s.commit()",
    ],
    [
      "a literal in quotes",
      "from typing import Literal\nasync def f(s: Literal['AsyncSession']): s.commit()",
    ],
    ["a sync session of an async one", "async def f(s: Db): s.sync_session.commit()"],
    ["a deleted and caught name", "async def f(s: Db):\n    try: ...\n    except E as s: s.commit()"],
  ])("%s", (_, text) => {
    expect(isCoroutine(text)).toBe(false);
  });

  it("methods that are not coroutines", () => {
    const file = fileOf(
      `${HEAD}async def f(s: Db):\n    s.add(x)\n    s.add_all(x)\n    s.expunge(x)\n    s.in_transaction()\n    s.begin()\n`,
    );
    for (const name of ["s.add", "s.add_all", "s.expunge", "s.in_transaction", "s.begin"]) {
      expect([name, callOf(file, name).isDatabaseCoroutine]).toEqual([name, false]);
    }
  });
});

describe("the class of a method's owner", () => {
  test.each([
    ["async def f(s: Db): s.commit()", "sqlalchemy.ext.asyncio.AsyncSession"],
    ["def f(s: Session): s.commit()", "sqlalchemy.orm.Session"],
    ["import httpx\ndef f():\n    c = httpx.Client()\n    c.commit()", "httpx.Client"],
    ["import httpx\ndef f():\n    with httpx.Client() as c: c.commit()", "httpx.Client"],
    ["import httpx\ndef f():\n    with httpx.Limits() as c: c.commit()", undefined],
    ["def f(s): s.commit()", undefined],
    ["class A: ...\ndef f(s: A): s.commit()", "app.main.A"],
    ["def f(s: int): s.commit()", "int"],
  ])("%j is %s", (text, ownerClass) => {
    expect(
      callOf(
        fileOf(`${HEAD}${text}\n`),
        text.includes(" c.commit") || text.includes("c: c.") ? "c.commit" : "s.commit",
      ).ownerClass,
    ).toBe(ownerClass);
  });
});
