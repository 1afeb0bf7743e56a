import { describe, expect, it, test } from "vitest";
import { fileOf, found, functionOf, python } from "./asking.ts";

const endpointIn = (text: string, project: Readonly<Record<string, string>> = {}) => {
  const { endpoint } = functionOf(fileOf(`${text}\ndef f(): ...\n`, { project }), "f");
  return endpoint && [endpoint.methods, endpoint.path];
};

const endpointOf = (text: string, project: Readonly<Record<string, string>> = {}) =>
  found(functionOf(fileOf(text, { project }), "f").endpoint, "endpoint");

const ROUTER = "from fastapi import APIRouter, FastAPI\nrouter = APIRouter()\napp = FastAPI()\n";

describe("a path operation", () => {
  test.each([
    ["@router.get('/a')", [["GET"], "/a"]],
    ["@router.post(path='/a')", [["POST"], "/a"]],
    ["@app.delete('/a/{id}', status_code=204)", [["DELETE"], "/a/{id}"]],
    ["@router.put('')", [["PUT"], ""]],
    ["@router.patch(PATH)", [["PATCH"], undefined]],
    ["@router.head(f'/{x}')", [["HEAD"], undefined]],
    ["A = '/a'\n@router.get(A)", [["GET"], "/a"]],
    ["A = '/a'\n@router.get(f'{A}/{{id}}')", [["GET"], "/a/{id}"]],
    ["A = '/a'\nB = A + '/b'\n@router.get(B + '/' + '{id}')", [["GET"], "/a/b/{id}"]],
    ["A = '/a'\nA = '/b'\n@router.get(f'{A}/c')", [["GET"], undefined]],
    ["A = f'{A}/a'\n@router.get(A)", [["GET"], undefined]],
    ["@router.get('/%s' % x)", [["GET"], undefined]],
    ["@router.api_route('/a', methods=['GET', 'POST'])", [["GET", "POST"], "/a"]],
    ["@router.api_route('/a')", [["GET"], "/a"]],
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
    [
      "an unknown router with a path in a constant",
      "from fastapi import Depends\nfrom mine import r\nA = '/a'\n@r.get(A)",
    ],
    [
      "an unknown router with a path that begins with what isn't known",
      "from fastapi import Depends\nfrom mine import r, A\n@r.get(f'{A}/' + '{id}')",
    ],
    [
      "a router that infers what it answers",
      "from fastapi_utils.inferring_router import InferringRouter\nr = InferringRouter()\n@r.get('/a')",
    ],
    [
      "a router of messages and requests",
      "from faststream.rabbit.fastapi import RabbitRouter as R\nr = R()\n@r.get('/a')",
    ],
    [
      "a subclass of another library's router",
      "from cadwyn import VersionedAPIRouter\nclass Mine(VersionedAPIRouter): ...\nr = Mine()\n@r.get('/a')",
    ],
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
    ["a name that is put together", "from fastapi import Depends\n@registry.get(f'{x}-name')"],
    ["a whole address", "from fastapi import Depends\nfrom mine import mock\n@mock.get(f'http://{x}/a')"],
    ["a variable", "from fastapi import Depends\n@registry.get(name)"],
    ["an HTTP mock", "from fastapi import Depends\nimport respx\n@respx.get('/a')"],
  ])("is not %s", (_, text) => {
    expect(endpointIn(text)).toBeUndefined();
  });
});

describe("a function that is added as a path operation", () => {
  test.each([
    ["by its name", "def f(): ...\nrouter.add_api_route('/a', f, methods=['POST'])", [["POST"], "/a"]],
    ["by keyword", "def f(): ...\nrouter.add_api_route(path='/a', endpoint=f)", [["GET"], "/a"]],
    [
      "as a method",
      "class Users:\n    def __init__(self):\n        app.add_api_route('/a', self.f)\n    def f(self): ...",
      [["GET"], "/a"],
    ],
  ])("%s", (_, text, expected) => {
    const { methods, path } = endpointOf(`${ROUTER}${text}\n`);
    expect([methods, path]).toEqual(expected);
  });

  test.each([
    ["another function", "def f(): ...\ndef g(): ...\nrouter.add_api_route('/a', g)"],
    ["another method", "def f(): ...\nrouter.add_route('/a', f)"],
    ["nothing", "def f(): ...\nrouter.add_api_route('/a')"],
  ])("is not %s", (_, text) => {
    expect(functionOf(fileOf(`${ROUTER}${text}\n`), "f").endpoint).toBeUndefined();
  });
});

const BASE = `
from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute

class Plain(APIRouter): ...
class Hiding(APIRouter):
    def __init__(self, **more):
        super().__init__(include_in_schema=False, **more)
class Route(APIRoute): ...
class HidingRoute(APIRoute):
    def __init__(self, *args, **more):
        super().__init__(*args, **more)
        self.include_in_schema = False
hidden = APIRouter(include_in_schema=False)
shown = APIRouter()
`;

describe("what OpenAPI shows", () => {
  test.each([
    ["router", "", true],
    ["router", ", include_in_schema=True", true],
    ["router", ", include_in_schema=False", false],
    ["router", ", include_in_schema=DEBUG", undefined],
    ["router", ", **options", undefined],
    ["APIRouter(include_in_schema=False)", "", false],
    ["APIRouter(include_in_schema=False)", ", include_in_schema=True", false],
    ["APIRouter(include_in_schema=DEBUG)", ", include_in_schema=False", false],
    ["APIRouter(include_in_schema=DEBUG)", "", undefined],
    ["FastAPI(openapi_url=None)", "", false],
    ["FastAPI(openapi_url=URL)", "", true],
    ["shown", "", true],
    ["hidden", "", false],
    ["Plain()", "", true],
    ["Hiding()", "", undefined],
    ["APIRouter(route_class=Route)", "", true],
    ["APIRouter(route_class=HidingRoute)", "", undefined],
    ["make_router()", "", undefined],
  ])("%s.get('/a'%s)", (router, options, isInSchema) => {
    const text = `${ROUTER}from app.base import *\nr = ${router}\n@r.get('/a'${options})\ndef f(): ...\n`;
    expect(endpointOf(text, { "app/base.py": BASE }).isInSchema).toBe(isInSchema);
  });

  test.each([
    ["app.include_router(router)", true],
    ["app.include_router(router, include_in_schema=False)", false],
    ["app.include_router(router, include_in_schema=DEBUG)", undefined],
    ["app.include_router(router, include_in_schema=False)\napp.include_router(router, prefix='/v1')", true],
    ["other.include_router(router)", false],
    ["other.include_router(between)\nbetween.include_router(router)", false],
    ["other.include_router(router)\nunknown.include_router(router)", false],
  ])("%s", (inclusion, isInSchema) => {
    const main = `from fastapi import APIRouter, FastAPI\nfrom app.users import router\napp = FastAPI()\nother = FastAPI(openapi_url=None)\nbetween = APIRouter()\n${inclusion}\n`;
    const text = "from fastapi import APIRouter\nrouter = APIRouter()\n@router.get('/a')\ndef f(): ...\n";
    const file = fileOf(text, {
      path: "app/users.py",
      project: { "app/users.py": text, "app/main.py": main },
    });
    expect(functionOf(file, "f").endpoint?.isInSchema).toBe(isInSchema);
  });

  it("is no websocket", () => {
    expect(endpointOf(`${ROUTER}@app.websocket('/a')\ndef f(): ...\n`).isInSchema).toBe(false);
  });

  it("is the routes of an application that a function is given", () => {
    const text = `${ROUTER}def add(app: FastAPI):\n    @app.get('/a')\n    def f(): ...\n`;
    expect(endpointOf(text).isInSchema).toBe(true);
  });

  it("is the first of several routes that is shown", () => {
    const text = `${ROUTER}@router.get('/a', include_in_schema=False)\n@router.get('/b')\ndef f(): ...\n`;
    expect(endpointOf(text).path).toBe("/b");
  });
});

describe("what an endpoint answers", () => {
  test.each([
    ["", 200],
    [", status_code=None", 200],
    [", status_code=201", 201],
    [", status_code=status.HTTP_204_NO_CONTENT", 204],
    [", status_code=HTTP_302_FOUND", 302],
    [", status_code=http.HTTPStatus.CREATED", 201],
    [", status_code=HTTPStatus.NO_CONTENT.value", 204],
    [", status_code=CREATED", "unknown"],
    [", **options", "unknown"],
  ])("has the status of %s", (options, status) => {
    expect(endpointOf(`${ROUTER}@router.get('/a'${options})\ndef f(): ...\n`).status).toBe(status);
  });

  test.each([
    ["APIRouter()", "", "json"],
    ["APIRouter()", ", response_class=ORJSONResponse", "json"],
    ["APIRouter()", ", response_class=Fast", "json"],
    ["APIRouter()", ", response_class=HTMLResponse", "other"],
    ["APIRouter()", ", response_class=StreamingResponse", "other"],
    ["APIRouter()", ", response_class=Unheard", undefined],
    ["APIRouter()", ", **options", undefined],
    ["APIRouter(default_response_class=HTMLResponse)", "", "other"],
    ["APIRouter(default_response_class=HTMLResponse)", ", response_class=JSONResponse", "json"],
    ["FastAPI(default_response_class=ORJSONResponse)", "", "json"],
  ])("%s.get('/a'%s) is in a format", (router, options, format) => {
    const text = python`
      from fastapi import APIRouter, FastAPI
      from fastapi.responses import HTMLResponse, JSONResponse, ORJSONResponse, StreamingResponse
      from elsewhere import Unheard
      class Fast(JSONResponse): ...
      r = ${router}
      @r.get('/a'${options})
      def f(): ...
    `;
    expect(endpointOf(text).format).toBe(format);
  });

  test.each([
    ["return", "nothing"],
    ["return None", "nothing"],
    ["return {'ok': True}", "fixed"],
    ["return ('a' 'b')", "scalar"],
    ["return f'{user}'", "scalar"],
    ["return text()", "scalar"],
    ["return []", "fixed"],
    ["return len(users)", "scalar"],
    ["return user.name.replace('a', 'b')", "scalar"],
    ["return users.str()", "data"],
    ["return {'id': user}", "data"],
    ["return [x for x in users]", "data"],
    ["return users", "data"],
    ["return await service.find(1)", "data"],
    ["return User()", "data"],
    ["return JSONResponse({'id': user})", "response"],
    ["return Own()", "response"],
    ["return Unheard()", "data"],
    ["return UnheardResponse()", "unknown"],
    ["response = JSONResponse({})\n          return response", "response"],
    ["return UserResponse()", "data"],
    ["return await proxy.send(request)", "unknown"],
    ["return templates.TemplateResponse('a.html')", "unknown"],
    ["return render(page)", "unknown"],
    ["return to_login()", "response"],
    ["return succeed()", "response"],
    ["return perhaps()", "unknown"],
    ["return await Service.delete()", "unknown"],
    ["return Service().store()", "data"],
    ["return Service().find()", "data"],
    ["return Service().count()", "scalar"],
    ["return await Service().clear()", "nothing"],
    ["return Service().drop()", "nothing"],
    ["return Service().plan()", "data"],
    ["return Service().each()", "data"],
    ["return Service().kept()", "data"],
    ["return page or RedirectResponse('/')", "unknown"],
  ])("%s", (statement, answer) => {
    const text = python`
      from fastapi import APIRouter, Response
      from fastapi.responses import JSONResponse, RedirectResponse
      from pydantic import BaseModel
      from elsewhere import Unheard, UnheardResponse
      class Own(JSONResponse): ...
      class User(BaseModel): ...
      class UserResponse(BaseModel): ...
      def to_login() -> RedirectResponse: ...
      def succeed(): return JSONResponse({})
      def perhaps():
          if x: return JSONResponse({})
          return {}
      def text() -> str: ...
      class Service:
          async def delete() -> Own: return await self.session.get_response()
          def store(self) -> User:
              response = wrap(user)
              return response
          def find(self): return user
          def count(self):
              if self.all: return 1
              return
          async def clear(self) -> None: ...
          def drop(self):
              self.all = 0
              self.save()
          def plan(self): raise NotImplementedError
          def each(self):
              self.open()
              yield 1
          @kept
          def kept(self):
              self.open()
              self.close()
      r = APIRouter()
      @r.get('/a')
      async def f(service, users, user, request, page):
          ${statement}
    `;
    expect(endpointOf(text).answers).toEqual([answer]);
  });

  test.each([
    ["@app.get('/')", true],
    ["@app.get('/api/health/')", true],
    ["@router.get('/ping')", true],
    ["@router.get('/')", false],
    ["@app.get('/status')", true],
    ["@router.get('/v1/version')", true],
    ["@router.get('/orders/{order_id}/status')", false],
    ["@app.patch('/status')", false],
    ["@app.get('/users')", false],
    ["@app.get(PATH)", false],
  ])("%s is a probe: %s", (decorator, isProbe) => {
    expect(endpointOf(`${ROUTER}${decorator}\ndef f(): ...\n`).isProbe).toBe(isProbe);
  });
});

describe("what others have laid down", () => {
  test.each([
    ["@app.get('/robots.txt')", true],
    ["@app.get('/sitemap-news.xml')", true],
    ["@app.get('/icon.png')", true],
    ["@app.get('/.well-known/assetlinks')", true],
    ["@app.get('/oidc/jwks')", true],
    ["@app.get('/openid-configuration')", true],
    ["@app.get('/api/docs')", true],
    ["@app.post('/webhooks/payments')", true],
    ["@app.get('/webhooks')", false],
    ["@app.get('/docs/{name}')", false],
    ["@app.get('/v1.2/users')", false],
    ["@app.post(PATH)", false],
  ])("%s: %s", (decorator, isPrescribed) => {
    expect(endpointOf(`${ROUTER}${decorator}\ndef f(): ...\n`).isPrescribed).toBe(isPrescribed);
  });

  test.each([
    ["/robots.txt", "since: int", true],
    ["/logo.svg", "request: Request", true],
    ["/prices.json", "since: int", false],
    ["/prices.csv", "shop=Depends(shop)", false],
    ["/{shop}.json", "shop: str", false],
  ])("%s with (%s): %s", (path, parameters, isPrescribed) => {
    const code = `${ROUTER}@app.get('${path}')\ndef f(${parameters}): ...\n`;
    expect(endpointOf(code).isPrescribed).toBe(isPrescribed);
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
