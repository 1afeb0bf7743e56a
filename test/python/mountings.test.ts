import { describe, expect, it, test } from "vitest";
import { fileOf, functionOf } from "./asking.ts";

const HEAD = "from fastapi import APIRouter, FastAPI\nfrom app.api import prefix\n";
const ROUTE = "@r.post('/x')\ndef f(): ...\n";

const mountingsOf = (text: string, project: Readonly<Record<string, string>> = {}) =>
  functionOf(fileOf(HEAD + text, { path: "app/items.py", project }), "f").endpoint?.mountings;

describe("where a route hangs", () => {
  test.each([
    ["in an app", `r = FastAPI()\n${ROUTE}`, { isWhole: true, prefix: "", isTagged: false }],
    [
      "in a router with a prefix and tags",
      `a = FastAPI()\nr = APIRouter(prefix='/r', tags=['t'])\n${ROUTE}a.include_router(r, prefix='/v1')\n`,
      { isWhole: true, prefix: "/v1/r", isTagged: true },
    ],
    [
      "with a prefix that only running it tells",
      `a = FastAPI()\nr = APIRouter(prefix=prefix)\n${ROUTE}a.include_router(r)\n`,
      { isWhole: true, prefix: undefined, isTagged: false },
    ],
    [
      "in some environments",
      `a = FastAPI()\nr = APIRouter()\n${ROUTE}if is_dev:\n    a.include_router(r)\n`,
      { isWhole: false, prefix: "", isTagged: false },
    ],
    [
      "if what it needs is there",
      `a = FastAPI()\nr = APIRouter()\n${ROUTE}if has_bills:\n    a.include_router(r)\n`,
      { isWhole: true, prefix: "", isTagged: false },
    ],
    [
      "in a router that hangs nowhere",
      `o = APIRouter(prefix='/o')\nr = APIRouter(prefix='/r')\n${ROUTE}o.include_router(router=r)\n`,
      { isWhole: false, prefix: "/o/r", isTagged: false },
    ],
    [
      "in itself, by mistake",
      `r = APIRouter()\n${ROUTE}r.include_router(r)\n`,
      { isWhole: false, prefix: "", isTagged: false },
    ],
  ])("%s", (_, text, mounting) => {
    expect(mountingsOf(text)).toContainEqual(mounting);
  });

  it("is found in the files that take its router in, through other files", () => {
    const project = {
      "app/api/__init__.py":
        "from fastapi import APIRouter\nfrom app import items\nfrom app.items import r as again\nrouter = APIRouter()\n" +
        "router.include_router(items.r, prefix='/one')\nrouter.include_router(again, prefix='/two')\n",
      "main.py":
        "from fastapi import FastAPI\nfrom app import api\ndef make(app: FastAPI):\n    app.include_router(api.router)\napp = FastAPI()\n",
      "app/items.py": `${HEAD}r = APIRouter()\n# an older version of the file itself\n`,
    };
    expect(
      mountingsOf(`r = APIRouter()\n${ROUTE}`, project)?.map(({ prefix, isWhole }) => [prefix, isWhole]),
    ).toEqual([
      ["/two", true],
      ["/one", true],
    ]);
  });

  it("is unknown for a router of another module", () => {
    expect(mountingsOf(`from elsewhere import r\n${ROUTE}`)).toEqual([]);
  });

  it("is found within bounds, however routers hang in each other", () => {
    const routers = Array.from({ length: 60 }, (_, at) => `r${at} = APIRouter()\n`).join("");
    const all = Array.from(
      { length: 60 },
      (_, at) => `r${(at + 1) % 60}.include_router(r${at})\nr${(at + 2) % 60}.include_router(r${at})\n`,
    );
    expect(
      mountingsOf(`${routers}r = APIRouter()\n${ROUTE}r0.include_router(r)\n${all.join("")}`),
    ).toHaveLength(16);
  });
});
