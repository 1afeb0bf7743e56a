import { describe, expect, it, test } from "vitest";
import { fileOf } from "./asking.ts";

/** What is pasted into statements of a function with the parameters `a`, `b` and `db`. */
const pasted = (text: string) =>
  fileOf(`TABLE = "t"\ndef f(a, b, db):\n${text.replaceAll(/^/gm, "  ")}\n`)
    .builtSql()
    .flatMap((sql) => sql.pasted.map(({ value, as }) => `${sql.verb} ${value.text} ${as}`));

describe("a value in SQL", () => {
  test.each([
    ['db.execute(f"SELECT * FROM t WHERE x = {a}")', ["SELECT a value"]],
    ['db.execute("SELECT * FROM t WHERE x = " + a)', ["SELECT a value"]],
    [
      'db.execute("SELECT * FROM t WHERE x = \'" + a + "\' AND y = " + str(b))',
      ["SELECT a value", "SELECT b value"],
    ],
    ['db.execute("SELECT * FROM t WHERE x = %s" % a)', ["SELECT a value"]],
    ['db.execute("SELECT * FROM t WHERE x = %s AND y = %s" % (a, b))', ["SELECT a value", "SELECT b value"]],
    ['db.execute("SELECT * FROM t WHERE x = %(n)s" % {"n": a})', ["SELECT a value"]],
    ['db.execute("SELECT * FROM t WHERE x = {}".format(a))', ["SELECT a value"]],
    ['db.execute("SELECT * FROM {1} WHERE x = {0}".format(a, b))', ["SELECT b name", "SELECT a value"]],
    ['db.execute("SELECT * FROM t WHERE x = {n}".format(n=a))', ["SELECT a value"]],
    ['db.execute("SELECT * FROM t " f"WHERE x LIKE \'%{a}%\'")', ["SELECT a value"]],
    ['q = f"DELETE FROM t WHERE x = {a}"\ndb.execute(q)', ["DELETE a value"]],
    ['q = "UPDATE t SET x = 1"\nif b:\n  q += f" WHERE y = {a}"\ndb.execute(q)', ["UPDATE a value"]],
    ['q = "SELECT x FROM t"\nq = q + " WHERE y = " + a\ndb.execute(q)', ["SELECT a value"]],
    [
      'w = ["x = 1"]\nw.append(f"y = \'{a}\'")\ndb.execute("SELECT x FROM t WHERE " + " AND ".join(w))',
      ["SELECT a value"],
    ],
    ['db.execute(f"INSERT INTO t (x, y) VALUES (1, {a})")', ["INSERT a value"]],
    ["db.execute(f\"SELECT x FROM t WHERE y IN ({','.join(a)})\")", ["SELECT a value"]],
    ['db.execute(f"SELECT x FROM t LIMIT {a}")', ["SELECT a value"]],
    ['db.execute(f"SELECT x FROM {a}")', ["SELECT a name"]],
    ['db.execute(f"SELECT {a} FROM t ORDER BY {b}")', ["SELECT a part", "SELECT b part"]],
    ['from sqlalchemy import text\nx = text(f"SELECT x FROM t WHERE y = {a}")', ["SELECT a value"]],
    ['import sqlalchemy as sa\ndb.run(sa.text(f"SELECT x FROM t WHERE y = {a}"))', ["SELECT a value"]],
    ['db.execute(statement=f"SELECT x FROM t WHERE y = {a}")', ["SELECT a value"]],
    ['db.execute(f"WITH c AS (SELECT 1) SELECT x FROM c WHERE y = {a}")', ["WITH a value"]],
    ['db.execute(f"SELECT x FROM t WHERE y = {a[0]}")', ["SELECT a[0] value"]],
    ['db.execute(f"SELECT x FROM t WHERE y = {a if b else 0}")', ["SELECT a value"]],
    ['db.execute(f"SELECT x FROM t WHERE y = {a.name}")', ["SELECT a.name value"]],
    ['for i in a:\n  db.execute(f"SELECT x FROM t WHERE y = {i}")', ["SELECT a value"]],
  ])("%j: %j", (text, values) => {
    expect(pasted(text)).toEqual(values);
  });
});

describe("nothing is pasted", () => {
  it.each([
    'db.execute("SELECT * FROM t WHERE x = :x", {"x": a})',
    'db.execute("SELECT * FROM t WHERE x = %s", (a,))',
    'db.execute(f"SELECT * FROM {TABLE} WHERE x = 1")',
    'db.execute(f"SELECT * FROM {User.__tablename__} WHERE x = {Status.DONE.value}")',
    'db.execute(f"SELECT * FROM {settings.schema}.t")',
    'marks = ["?" for n in range(9)]\ndb.execute(f"SELECT x FROM t WHERE y IN ({\', \'.join(marks[:3])})")',
    "import seq\ndb.execute(f\"SELECT x FROM t WHERE y = '{seq.name}'\")",
    "db.execute(f\"SELECT x FROM t WHERE y = '{self._language}'\")",
    'db.execute(f"SELECT * FROM t LIMIT {int(a)}")',
    'db.execute("SELECT * FROM t LIMIT %d" % a)',
    'db.execute(f"SELECT * FROM t WHERE x = {quote(a)}")',
    "db.execute(f\"SELECT * FROM t WHERE x IN ({','.join(['?'] * len(a))})\", a)",
    "db.execute(f\"SELECT * FROM t WHERE x IN ({','.join('?' for _ in a)})\", a)",
    "db.execute(f\"SELECT * FROM t WHERE x IN ({','.join(f':i{i}' for i in range(9))})\")",
    'w = []\nif a:\n  w.append("x = :x")\ndb.execute("SELECT x FROM t WHERE " + " AND ".join(w))',
    'order = "ASC" if a else "DESC"\ndb.execute(f"SELECT x FROM t ORDER BY y {order}")',
    'order = {"up": "ASC"}[a]\ndb.execute(f"SELECT x FROM t ORDER BY y {order}")',
    'for t in ("x", "y"):\n  db.execute(f"DELETE FROM {t}")',
    'log(f"SELECT x FROM t WHERE y = {a}")',
    'db.execute(f"Select {a} in the list")',
    'db.execute(f"CREATE DATABASE {a}")',
    "db.execute(a)",
    "q = a\ndb.execute(q)",
    'text(f"SELECT x FROM t WHERE y = {a}")',
  ])("%j", (text) => {
    expect(pasted(text)).toEqual([]);
  });
});

it("stands where the text is put together", () => {
  const file = fileOf(
    'def f(a, db):\n  q = f"SELECT x FROM t WHERE y = {a}"\n  db.execute(q)\n  db.execute(q)\n',
  );
  expect(file.builtSql().map(({ start, end }) => file.text.slice(start, end))).toEqual([
    'f"SELECT x FROM t WHERE y = {a}"',
  ]);
});
