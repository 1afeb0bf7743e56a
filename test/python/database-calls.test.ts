import { describe, expect, it, test } from "vitest";
import { fileOf, found, python } from "./asking.ts";

const HEAD = python`
  from contextlib import asynccontextmanager
  from typing import Annotated
  import asyncpg, psycopg, sqlite3
  from beanie import Document
  from fastapi import Depends
  from sqlalchemy import create_engine, delete, insert, select, text, update
  from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
  from sqlalchemy.orm import Query, Session, scoped_session, sessionmaker
  from sqlmodel import Session as ModelSession
  from tortoise.models import Model

  engine = create_engine("sqlite://")
  SessionLocal = sessionmaker(engine)
  AsyncLocal = async_sessionmaker()
  registry = scoped_session(SessionLocal)

  class Own(Session):
      def commit(self): ...

  class User(Model): ...

  class Note(Document):
      async def delete(self): ...

  def get_db():
      with SessionLocal() as session:
          yield session

  @asynccontextmanager
  async def opened():
      async with AsyncLocal() as session:
          yield session

  Db = Annotated[Session, Depends(get_db)]
`;

/** The last database call of a text; of a chain, the whole. */
const callIn = (text: string, project: Readonly<Record<string, string>> = {}) =>
  found(
    fileOf(`${HEAD}${text}\n`, { project })
      .databaseCalls()
      .toSorted((a, b) => b.call.start - a.call.start || b.call.end - a.call.end)[0],
    "database call",
  );

const methodsOf = (text: string) =>
  fileOf(`${HEAD}${text}\n`)
    .databaseCalls()
    .map(({ method }) => method);

describe("a database call", () => {
  test.each([
    ["def f(s: Session): s.execute(x)", "session", "sqlalchemy.orm.Session"],
    ["def f(s: ModelSession): s.exec(x)", "session", "sqlmodel.Session"],
    ["def f(s: Own): s.execute(x)", "session", "sqlalchemy.orm.Session"],
    ["def f(s: Db): s.execute(x)", "session", "sqlalchemy.orm.Session"],
    ["def f(s=Depends(get_db)): s.execute(x)", "session", "sqlalchemy.orm.Session"],
    ["def f(): registry.execute(x)", "session", "sqlalchemy.orm.scoped_session"],
    ["def f(): registry().execute(x)", "session", "sqlalchemy.orm.Session"],
    ["def f(s: Session): s.query(X).filter(y).order_by(z).all()", "query", "sqlalchemy.orm.Query"],
    ["def f(s: Own): s.query(X).first()", "query", "sqlalchemy.orm.Query"],
    [
      "def f(s: Session):\n  q = s.query(X)\n  if y: q = q.filter(y).limit(1)\n  return q.all()",
      "query",
      "sqlalchemy.orm.Query",
    ],
    ["def f(q: Query): q.one()", "query", "sqlalchemy.orm.Query"],
    ["with engine.connect() as c: c.execute(x)", "connection", "sqlalchemy.Connection"],
    ["with engine.begin() as c: c.execute(x)", "connection", "sqlalchemy.Connection"],
    ["engine.connect()", "engine", "sqlalchemy.Engine"],
    ["with psycopg.connect() as c: c.execute(x)", "connection", "psycopg.Connection"],
    ["psycopg.connect().cursor().execute(x)", "connection", "psycopg.Cursor"],
    ["sqlite3.connect('x').cursor().execute(x)", "connection", "sqlite3.Cursor"],
    ["async def f(p: asyncpg.Pool): await p.fetch(x)", "connection", "asyncpg.Pool"],
    ["async def f(): await User.get(id=1)", "model", "tortoise.models.Model"],
    ["async def f(n: Note): await n.insert()", "model", "beanie.Document"],
  ])("%s is one of a %s of %s", (text, object, library) => {
    expect(callIn(text)).toMatchObject({ object, library });
  });

  it("is none on what is unknown, nor with a method of the project's own", () => {
    expect(methodsOf("def f(s, q): s.execute(x); q.query(X).all()")).toEqual([]);
    expect(methodsOf("def f(s: Own): s.commit()")).toEqual([]);
    expect(methodsOf("async def f(n: Note): await n.delete()")).toEqual([]);
    expect(methodsOf("def f(s: Session): s.add_one(x); s.info.get(y)")).toEqual([]);
    expect(methodsOf("async def f(): await Session.execute(x)")).toEqual([]);
  });

  test.each([
    ["s.execute(select(X))", "reads"],
    ["s.execute(select(X).where(y).limit(1))", "reads"],
    ["s.execute(text('SELECT 1'))", "reads"],
    ["s.execute(update(X).values(a=1))", "writes"],
    ["s.execute(delete(X))", "writes"],
    ["s.execute(insert(X), rows)", "writes"],
    ["s.execute('  delete from x')", "writes"],
    ["s.execute('vacuum')", "sends"],
    ["s.execute(statement)", "sends"],
    ["s.execute(make(X))", "sends"],
    ["s.execute()", "sends"],
    ["q = update(X)\n  q = q.where(y)\n  s.execute(q)", "writes"],
    ["s.scalars(x)", "reads"],
    ["s.get(X, 1)", "reads"],
    ["s.query(X)", "builds"],
    ["s.query(X).filter(y)", "builds"],
    ["s.query(X).count()", "reads"],
    ["s.query(X).delete()", "writes"],
    ["s.add(x)", "stages"],
    ["s.delete(x)", "stages"],
    ["s.flush()", "flushes"],
    ["s.commit()", "commits"],
    ["s.rollback()", "rolls-back"],
    ["s.begin()", "opens"],
    ["s.close()", "closes"],
  ])("%s: it %s", (text, effect) => {
    expect(callIn(`def f(s: Session):\n  ${text}`).effect).toBe(effect);
  });

  test.each([
    ["def f(s: Session): s.commit()", "parameter", "s"],
    ["def f(s: Session = Depends(get_db)): s.commit()", "dependency", "s"],
    ["def f(s=Depends(get_db)): s.commit()", "dependency", "s"],
    ["def f(s: Db): s.commit()", "dependency", "s"],
    ["def f(s: Annotated[Session, Depends(get_db)]): s.commit()", "dependency", "s"],
    ["def f():\n  s = SessionLocal()\n  s.commit()", "opened", "s"],
    ["def f():\n  with SessionLocal() as s: s.commit()", "entered", "s"],
    [
      "async def f():\n  async for s in opened(): await s.commit()\n  SessionLocal().commit()",
      "opened",
      "SessionLocal()",
    ],
    ["s = SessionLocal()\ndef f(): s.commit()", "module", "s"],
    ["class R:\n  s: Session\n  def f(self): self.s.commit()", "attribute", "self.s"],
    ["def f(s: Db): s.query(X).filter(y).all()", "dependency", "s"],
    ["def f(s: Db):\n  q = s.query(X)\n  q.all()", "dependency", "s"],
    ["class R:\n  s: Session\n  def f(self): return self.s.query(X).all()", "attribute", "self.s"],
  ])("%s: its session is a %s", (text, kind, on) => {
    const call = callIn(text);
    expect({ kind: call.origin.kind, on: call.on.text }).toEqual({ kind, on });
  });

  it("belongs to the function around its comprehension", () => {
    const call = callIn("def f(s: Session): return [s.get(X, i) for i in ids]");
    expect(call.within.path).toBe("f");
    expect(call.within).not.toBe(call.call.scope);
  });
});

describe("a session is opened by", () => {
  const openings = (text: string) =>
    fileOf(`${HEAD}${text}\n`)
      .sessionOpenings()
      .slice(3)
      .map(({ callee }) => callee.text);

  test.each([
    ["def f():\n  with SessionLocal() as s: ...", ["SessionLocal"]],
    ["def f():\n  with SessionLocal.begin() as s: ...", ["SessionLocal.begin"]],
    ["def f():\n  with Session(engine) as s: ...", ["Session"]],
    ["def f():\n  with Own(engine) as s: ...", ["Own"]],
    ["def f():\n  s = SessionLocal()", ["SessionLocal"]],
    ["async def f():\n  async with AsyncLocal() as s: ...", ["AsyncLocal"]],
    ["async def f():\n  async with opened() as s: ...", ["opened"]],
    ["def f():\n  s = next(get_db())", ["get_db"]],
    ["def f():\n  for s in get_db(): ...", ["get_db"]],
    ["def f():\n  make = sessionmaker(engine)\n  s = make()", ["make"]],
  ])("%s", (text, opened) => {
    expect(openings(text)).toEqual(opened);
  });

  it.each([
    "def f(s: Session):\n  with s.begin(): ...",
    "def f(make: sessionmaker):\n  with make() as s: ...",
    "class R:\n  make = SessionLocal\n  def f(self):\n    with self.make() as s: ...",
    "def g() -> Session: ...\ndef f():\n  s = g()",
    "class R:\n  def open(self) -> Session: ...\ndef f():\n  r = R()\n  s = r.open()",
    "def f():\n  with open('x') as s: ...",
    "def f():\n  with engine.connect() as s: ...",
    "def f():\n  return use(get_db())",
    "from typing import cast\ndef f(x):\n  s = cast(Session, x)",
  ])("not by %s", (text) => {
    expect(openings(text)).toEqual([]);
  });
});

describe("a legacy query", () => {
  const MODELS = python`
    from sqlalchemy.orm import DeclarativeBase, Session
    from tortoise.models import Model
    import redis

    class Base(DeclarativeBase): ...
    class User(Base):
        id = 1
    class Search(Base):
        query = 1
    class Job(Model): ...
  `;
  const heads = (text: string) =>
    fileOf(`${MODELS}${text}\n`)
      .legacyQueries()
      .map(({ head }) => head.text);

  test.each([
    ["def f(s: Session): s.query(x).all()", ["s.query"]],
    ["def f(s): s.query(User)", ["s.query"]],
    ["def f(s): s.query(User.id, x)", ["s.query"]],
    ["def f(s): s.query(func.count(User.id))", []],
    ["def f(s): self.db.query(User).all()", ["self.db.query"]],
    ["User.query.filter_by(id=1)", ["User.query"]],
    ["User.query.get(1)", ["User.query"]],
    ["User.query", []],
    ["User.query.where(x)", ["User.query"]],
    ["User.query.gino.all()", []],
    ["Search.query.get(1)", []],
    ["Job.query.get(1)", []],
    ["def f(s): s.query(Job)", []],
    ["def f(s): s.query(x)", []],
    ["def f(s: redis.Redis): s.query(User)", []],
    ["User.query(User)", []],
  ])("%s: %j", (text, expected) => {
    expect(heads(text)).toEqual(expected);
  });
});
