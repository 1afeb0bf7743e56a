import { describe, expect, it, test } from "vitest";
import { fileOf, functionOf, python } from "./asking.ts";

const endpointIn = (text: string, project: Readonly<Record<string, string>> = {}) => {
  const { endpoint } = functionOf(fileOf(`${text}\ndef f(): ...\n`, { project }), "f");
  return endpoint && [endpoint.methods, endpoint.path];
};

const ROUTER = "from fastapi import APIRouter, FastAPI\nrouter = APIRouter()\napp = FastAPI()\n";

describe("a path operation", () => {
  test.each([
    ["@router.get('/a')", [["GET"], "/a"]],
    ["@router.post(path='/a')", [["POST"], "/a"]],
    ["@app.delete('/a/{id}', status_code=204)", [["DELETE"], "/a/{id}"]],
    ["@router.put('')", [["PUT"], ""]],
    ["@router.patch(PATH)", [["PATCH"], undefined]],
    ["@router.head(f'/{x}')", [["HEAD"], undefined]],
    ["@router.api_route('/a', methods=['GET', 'POST'])", [["GET", "POST"], "/a"]],
    ["@router.websocket('/ws')", [["WEBSOCKET"], "/ws"]],
    ["@limited\n@router.get('/a')\n@cached", [["GET"], "/a"]],
    ["@router.get('/a')\n@router.get('/b')", [["GET"], "/a"]],
    ["@router.middleware('http')", undefined],
    ["@router.get", undefined],
    ["@router.exception_handler(404)", undefined],
    ["@get('/a')", undefined],
  ])("%s", (decorator, endpoint) => {
    expect(endpointIn(ROUTER + decorator)).toEqual(endpoint);
  });

  test.each([
    ["a router with a prefix", "from fastapi import APIRouter as R\nr = R(prefix='/x')\n@r.get('/a')"],
    ["a module", "import fastapi\nr = fastapi.APIRouter()\n@r.get('/a')"],
    ["a subclass", "from fastapi import APIRouter\nclass Mine(APIRouter): ...\nr = Mine()\n@r.get(PATH)"],
    ["an annotated router", "from fastapi import APIRouter\nr: APIRouter = make()\n@r.get(PATH)"],
    [
      "a function's result",
      "from fastapi import APIRouter\ndef make() -> APIRouter: ...\nr = make()\n@r.get(PATH)",
    ],
    ["an unknown router with a path", "from fastapi import Depends\nfrom mine import r\n@r.get('/a')"],
  ])("of %s", (_, text) => {
    expect(endpointIn(text)).toBeDefined();
  });

  test.each([
    ["a router", "from app.api import router\n@router.get(PATH)"],
    ["a module's router", "from app import api\n@api.router.get(PATH)"],
    ["a subclass", "from app.api import Mine\nr = Mine()\n@r.get(PATH)"],
    ["an attribute", "from app.api import holder\n@holder.router.get(PATH)"],
  ])("of another module's: %s", (_, text) => {
    const api =
      "from fastapi import APIRouter\nrouter = APIRouter()\nclass Mine(APIRouter): ...\nclass Holder:\n    router = APIRouter()\nholder = Holder()\n";
    expect(endpointIn(text, { "app/api.py": api })).toBeDefined();
  });

  test.each([
    ["Flask", "from fastapi import Depends\nfrom flask import Flask\napp = Flask(__name__)\n@app.get('/a')"],
    [
      "Flask blueprints",
      "from fastapi import Depends\nfrom flask import Blueprint\nbp = Blueprint('a', 'b')\n@bp.route('/a')",
    ],
    [
      "aiohttp",
      "from fastapi import Depends\nfrom aiohttp import web\nroutes = web.RouteTableDef()\n@routes.get('/a')",
    ],
    ["a router in a file without FastAPI", "from mine import r\n@r.get('/a')"],
    ["a thing that is no path", "from fastapi import Depends\n@registry.get('name')"],
    ["an HTTP mock", "from fastapi import Depends\nimport respx\n@respx.get('/a')"],
  ])("is not %s", (_, text) => {
    expect(endpointIn(text)).toBeUndefined();
  });
});

describe("a dependency", () => {
  it("is named in a Depends of the file", () => {
    const file = fileOf(python`
      from typing import Annotated
      from fastapi import Depends, Security
      import fastapi

      def a(): ...
      def b(): ...
      def c(): ...
      def d(x=Depends(a)): ...
      def e(x: Annotated[int, Depends(b)], y=Security(dependency=c)): ...
      def g(): ...
      def h(x=fastapi.Depends(g)): ...
      def unused(): return depends(unused)
    `);
    const names = file.functions().flatMap((fn) => (fn.isDependency ? [fn.name] : []));
    expect(names).toEqual(["a", "b", "c", "g"]);
  });
});
