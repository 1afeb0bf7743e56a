import { expect, test } from "vitest";
import { fileOf } from "./asking.ts";

const HEAD = `
import traceback
from fastapi import FastAPI, HTTPException, WebSocket
from fastapi.responses import JSONResponse
from app.errors import explain, Failure

app = FastAPI()
`;

/** What of `e` or a traceback the client gets to read, in a handler with that statement. */
function leaksIn(statement: string): readonly string[] {
  const body = statement.split("\n").map((line) => `        ${line}\n`);
  const text = `${HEAD}\nasync def f(run, ws: WebSocket):\n    try:\n        run()\n    except KeyError as e:\n${body.join("")}`;
  return fileOf(text)
    .leaks()
    .map((leak) => leak.text);
}

test.each([
  ["raise HTTPException(500, str(e))", ["str(e)"]],
  ["raise HTTPException(500, detail=f'{e}')", ["e"]],
  ["raise HTTPException(500, detail={'a': [e.args]})", ["e.args"]],
  ["raise HTTPException(500, 'a' + str(e)[:9])", ["str(e)"]],
  ["raise HTTPException(500, Failure(str(e)).model_dump())", ["str(e)"]],
  ["m = str(e)\nraise HTTPException(500, m)", ["m"]],
  ["m = str(e)\nreturn JSONResponse({'error': m})", ["m"]],
  ["await ws.send_text(str(e))", ["str(e)"]],
  ["raise HTTPException(500, traceback.format_exc())", ["traceback.format_exc()"]],
  ["raise HTTPException(500, str(e) or repr(e))", ["str(e)"]],
  ["raise HTTPException(500, explain(e))", []],
  ["raise HTTPException(500, explain(str(e)))", []],
  ["raise HTTPException(500, e.detail)", []],
  ["raise HTTPException(500, 'a' if str(e) else 'b')", []],
  ["raise HTTPException(500, len(str(e)))", []],
  ["raise HTTPException(500, headers={'a': str(e)})", []],
  ["m = str(e)\nm = 'Failed.'\nraise HTTPException(500, m)", []],
  ["raise ValueError(str(e))", []],
  ["return {'error': str(e)}", []],
])("%s shows %j", (statement, texts) => {
  expect(leaksIn(statement)).toEqual(texts);
});

test("what is caught is told", () => {
  const text = `${HEAD}
async def one(request, exc):
    return JSONResponse(str(exc))

app.add_exception_handler(KeyError, one)

@app.exception_handler(404)
async def two(request, exc):
    return JSONResponse(str(exc))

def three():
    try:
        pass
    except (KeyError, OSError) as e:
        raise HTTPException(500, str(e))
`;
  const leaks = fileOf(text).leaks();
  expect(leaks.map(({ caught }) => caught.map((each) => each.text))).toEqual([
    ["KeyError"],
    ["404"],
    ["KeyError", "OSError"],
  ]);
});
