import { methodOf } from "./callees.ts";
import { call } from "./calls.ts";
import type { Call } from "./code-facts.ts";
import { whole } from "./decorators.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { type RoutePath, routePath } from "./route-paths.ts";
import { routerClass } from "./routers.ts";
import { lookUp, nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** One way a function is told to FastAPI: `@router.get(…)`, or `router.add_api_route(…)`. */
export interface Route {
  readonly methods: readonly string[];
  readonly path: RoutePath;
  readonly registration: Call;
  /** The registration's. */
  readonly node: Syntax;
  /** The router or application. */
  readonly router: Syntax;
}

const METHODS: ReadonlySet<string | undefined> = new Set([
  "delete",
  "get",
  "head",
  "options",
  "patch",
  "post",
  "put",
  "trace",
]);

/** The routes of a function, outermost decorator first. */
export function routesOf(source: Source, definition: Syntax): readonly Route[] {
  const outer = whole(definition);
  const decorators = outer === definition ? [] : outer.children.filter(({ kind }) => kind === "decorator");
  const called = decorators.flatMap(({ children }) => (children[0]?.kind === "call" ? [children[0]] : []));
  const added = addedRoutes(source, ADD)?.get(definition);
  return [...called, ...(added ?? [])].flatMap((node) => routeOf(source, node) ?? []);
}

function routeOf(source: Source, node: Syntax): Route | undefined {
  const callee = childOf(node, "function");
  const router = callee?.kind === "attribute" ? callee.children[0] : undefined;
  const attribute = router && callee && childOf(callee, "attribute");
  if (router === undefined || attribute === undefined) return undefined;
  const registration = call(source, node);
  const methods = methodsOf(textOf(source, attribute), registration);
  if (methods === undefined) return undefined;
  const path = pathOf(source, node);
  return isRouter(source, router, path) ? { methods, path, registration, node, router } : undefined;
}

function methodsOf(route: string, called: Call): readonly string[] | undefined {
  if (METHODS.has(route)) return [route.toUpperCase()];
  if (route === "websocket") return ["WEBSOCKET"];
  if (route !== "api_route" && route !== "route" && route !== ADD) return undefined;
  const given = called.argument("methods");
  if (given === undefined && route !== "route") return ["GET"];
  const listed = typeof given === "object" ? given.value.text : "[]";
  return [...listed.matchAll(/["'](\w+)["']/g)].map(([, method]) => (method ?? "").toUpperCase());
}

const NOWHERE: RoutePath = { whole: undefined, end: "", looksLikeOne: false };

function pathOf(source: Source, node: Syntax): RoutePath {
  const path = keywordOf(source, node, "path") ?? positional(node, 0);
  return path === undefined ? NOWHERE : routePath(source, path);
}

const ADD = "add_api_route";

/** The calls of `add_api_route` by the function of this file that they are given. */
const addedRoutes = remembered((source: Source, name: string): ReadonlyMap<Syntax, readonly Syntax[]> => {
  const added = new Map<Syntax, Syntax[]>();
  if (!source.tree.text.includes(name)) return added;
  for (const node of nodesOf(source, "call")) {
    const callee = childOf(node, "function");
    const method = callee?.kind === "attribute" ? childOf(callee, "attribute") : undefined;
    if (method === undefined || textOf(source, method) !== name) continue;
    const handler = keywordOf(source, node, "endpoint") ?? positional(node, 1);
    const definition = handler && definitionOf(source, handler);
    if (definition === undefined) continue;
    const known = added.get(definition);
    if (known === undefined) added.set(definition, [node]);
    else known.push(node);
  }
  return added;
});

/** The function of this file that a name means, or `self.name` in a class. */
function definitionOf(source: Source, handler: Syntax): Syntax | undefined {
  const [object] = handler.children;
  const attribute = handler.kind === "attribute" ? childOf(handler, "attribute") : undefined;
  const owner = object && attribute && classOf(source, object);
  const meaning =
    owner && attribute ? methodOf(owner, textOf(source, attribute)) : meaningOf(source, handler);
  const origin = meaning?.origin;
  return origin?.source === source && origin.binding.kind === "function" ? origin.binding.node : undefined;
}

/** A FastAPI or APIRouter by what is known of it; by the look of the path where nothing is. A module is none. */
function isRouter(source: Source, object: Syntax, path: RoutePath): boolean {
  if (classOf(source, object) !== undefined) return routerClass(source, object) !== undefined;
  return path.looksLikeOne && imports(source, "fastapi") === true && !isModule(source, object);
}

function isModule(source: Source, object: Syntax): boolean {
  if (object.kind !== "identifier") return false;
  return lookUp(source, textOf(source, object), object.scope).some(
    (binding) => binding.kind === "import" && binding.name === undefined,
  );
}

const imports = remembered((source: Source, library: "fastapi"): boolean =>
  nodesOf(source, "import_from_statement").some((each) => {
    const module = childOf(each, "module_name");
    return module !== undefined && textOf(source, module).split(".", 1)[0] === library;
  }),
);
