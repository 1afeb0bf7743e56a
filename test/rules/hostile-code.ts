import type { PythonFile } from "../../src/python/facts.ts";
import { readPython } from "../../src/python/file.ts";
import { openProject } from "../../src/python/project.ts";
import { wholeChange } from "../../src/python/whole-change.ts";

/** What regular expressions try again from every place: runs of one character, and beginnings without their end. */
export const FRAGMENTS: readonly string[] = [
  ..."aA0_ \t.,:=-/*@#([{}%<'\"é",
  ...["a.", "a_", "a-", "a=", "a@", "aA", "x ", "\\\\", "%0", "%(", "{a", "{a}", "{a}-", "${", '"""'],
  ...["param ", ":param ", ":a ", "Args: ", "select ", "from a ", "in (", ".all() ", ".where(a", "inquir-"],
];

export const SPACES: readonly string[] = [" ", "\t", "\f"];

const HEAD = `
import hashlib, logging, os, requests, typing
from typing import Any, Optional
from fastapi import APIRouter, Depends, FastAPI, HTTPException
from pydantic import BaseModel, Field
from sqlalchemy import select, text
from sqlalchemy.orm import Session
app = FastAPI()
`;

const quoted = (run: string) => run.replaceAll(/["']/g, "`");
const named = (run: string) => run.replaceAll(/[^\p{L}\p{N}_]/gu, "_");
const listed = (run: string) => run.match(/.{1,40}/gs)?.map((part) => `x${named(part)}`) ?? [];

/** Code that has a text of somebody's own in it. */
export const CONSTRUCTS: Readonly<Record<string, (run: string) => string>> = {
  "a string": (run) => `
PASSWORD = "${quoted(run)}"
DSN = "postgres://${quoted(run)}"
requests.get("http://${quoted(run)}")
logging.info("x ${quoted(run)}" + PASSWORD)
`,
  "an f-string": (run) => `
def f(db: Session, x):
    db.execute(f"SELECT a FROM b WHERE c = ${quoted(run).replaceAll(/[{}]/g, "$&$&")}{x}")
    logging.info(f"x {x}${quoted(run).replaceAll(/[{}]/g, "$&$&")}")
`,
  "a text that is filled in": (run) => `
def f(db: Session, x):
    db.execute("SELECT a FROM b WHERE c = {${quoted(run)}".format(x))
    db.execute("SELECT a FROM b WHERE c = %${quoted(run)}" % x)
`,
  SQL: (run) => `
def f(db: Session, x):
    db.execute("${quoted(run)}" + x)
    db.execute(text('''SELECT ${quoted(run)} FROM b WHERE c = ''' + x))
`,
  "a docstring": (run) => `
def f(a: int) -> int:
    """Do.

    :param ${run.replaceAll('"', "'")}
    @param ${run.replaceAll('"', "'")}
    ${run.replaceAll('"', "'")}:
        a${run.replaceAll('"', "'")}
    """
    return a
`,
  "a comment": (run) => `
import sys  # ${run}
try:
    f()
except Exception:
    pass  # ${run}
# ${run}
`,
  "a path": (run) => `
@app.post("/x${quoted(run)}")
def create_x(x: dict):
    return {"a": x}
@app.get("${quoted(run)}/x/")
def g():
    return 1
`,
  "an identifier": (run) => `
class B${named(run)}(BaseModel):
    x${named(run)}: str = Field("x")
@app.post("/x")
def f${named(run)}(a${named(run)}: Optional[Any] = None, password_${named(run)}: str = "x"):
    return hashlib.md5(a${named(run)})
`,
  "an argument of a decorator": (run) => `
@app.get("/xs", tags=["${quoted(run)}"], summary="${quoted(run)}")
def f(db: Session = Depends(get_db)) -> list[int]:
    try:
        return db.query(X).all()
    except Exception as e:
        raise HTTPException(500, detail="${quoted(run)}" + str(e))
`,
  "a list of imports": (run) => `
from ...a import (${listed(run).join(",")})
import ${listed(run).join(",")}
__all__ = ["${quoted(run)}"]
`,
  "one long line": (run) => `
@app.get("/xs")
def f(db: Session = Depends(get_db)):
    y = "${quoted(run)}"; z = db.query(X).filter(a == 1).all(); w = "${quoted(run)}"
    return z
`,
};

const counted = (count: number, code: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => code(index)).join("");

/** Code with many of a kind, each of which has to do with all others. */
export const MANY: Readonly<Record<string, (count: number) => string>> = {
  "calls of a database": (count) => `
@app.get("/xs")
def f(db: Session = Depends(get_db)):
${counted(count * 2, (n) => `    x${n} = db.execute(y)\n`)}`,
  "bodies of a request": (count) => `
@app.post("/xs")
def f(${counted(count * 3, (n) => `x${n}: dict[str, str], `)}):
    return 1
`,
  "values that fill in a text": (count) => `
def f(db: Session, x):
    db.execute("SELECT a FROM b WHERE c = ${"{x} ".repeat(count)}".format(${counted(count, (n) => `x${n}=x, `)}))
    db.execute("SELECT a FROM b WHERE c = ${"%(x)s ".repeat(count)}" % {${counted(count, (n) => `"x${n}": x, `)}})
`,
  "calls that an answer is made of": (count) => `
def f(x: Any) -> Any:
    return g(${counted(count * 24, () => "text(1), ")})
`,
  "functions that lead from one to the next": (count) => `
${counted(count * 8, (n) => `def step${n}(e):\n    step${n + 1}(e)\n\n`)}
def f(x):
    try:
        x()
    except Exception as e:
        step0(e)
`,
  "ways to build a question": (count) => `
from supabase import create_client
async def f():
    x0 = create_client("a", "b").table("c")
${counted(count, (n) => `    x${n + 1} = x${n}.eq(1)\n    x${n + 1} = x${n}.eq(2)\n    x${n + 1} = x${n}.eq(3)\n    x${n + 1} = x${n}.eq(4)\n`)}
    x12.execute()
`,
  "rows that are looked for again and again": (count) => `
@app.post("/rows")
async def create_row(row: dict):
    create_log(row)
${counted(count * 8, () => `    row = await find_row(row)\n    if row:\n        return row\n`)}
    return row
`,
  "names of what a decorator makes": (count) => `
def wrap(f):
    async def inner():
        x0 = f() or {}
${counted(4, (n) => `        x${n + 1} = x${n}\n`.repeat(count))}
        return x4
    return inner
@app.post("/rows")
@wrap
async def create_rows(): return {}
`,
  "ways to many endpoints": (count) => `
router = APIRouter()
${counted(count, (n) => `@router.post("/x${n}")\ndef f${n}(): return 1\n`)}
${counted(count, (n) => `app.include_router(router, prefix="/${n}")\n`)}`,
};

/** Code with a stretch of white space between parentheses. */
export function spaced(space: string): string {
  return `
@app.get("/xs", tags${space}=${space}["a"${space}]${space})
def f(db: Session = Depends(${space}get_db${space}), a: Optional[int] = None) -> list[int]:
    z = (db.query(X)${space}.where(${space}a${space}==${space}True,${space}).filter(${space}a${space}.b)${space}.all(${space}))
    return z
`;
}

/** The code among what rules ask of a project: a test beside it has the fragment in a path as well. */
export function hostileFile(code: string, run: string): PythonFile {
  const files = new Map([
    ["app/main.py", `${HEAD}${code}app.include_router(app)\n`],
    ["tests/test_main.py", `def test(client):\n    client.get("/x${quoted(run).replaceAll("{a}", "a")}z")\n`],
  ]);
  const file = readPython(
    "app/main.py",
    files.get("app/main.py") ?? "",
    openProject({
      read: (path) => files.get(path),
      paths: [...files.keys()],
      change: wholeChange(files, ["", "app/", "tests/"]),
    }),
  );
  if ("reason" in file) throw new Error(`${file.reason}: ${code.slice(0, 200)}`);
  return file;
}
