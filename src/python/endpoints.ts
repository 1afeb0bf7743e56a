import { lineage } from "./ancestors.ts";
import { decoratorsOf } from "./decorators.ts";
import { dependencyOf } from "./dependencies.ts";
import type { Call, Endpoint } from "./facts.ts";
import { meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { lookUp, nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

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

const ROUTERS: ReadonlySet<string> = new Set(["fastapi.FastAPI", "fastapi.APIRouter"]);

/** The path operation a decorated function serves. */
export function endpointOf(source: Source, definition: Syntax): Endpoint | undefined {
  const outer = definition.parent;
  if (outer?.kind !== "decorated_definition") return undefined;
  const nodes = outer.children.filter((each) => each.kind === "decorator");
  for (const [index, decorator] of decoratorsOf(source, definition).entries()) {
    const route = decorator.call?.method;
    const router = nodes[index] && routerOf(nodes[index]);
    if (decorator.call === undefined || route === undefined || router === undefined) continue;
    const methods = methodsOf(route, decorator.call);
    const path = pathOf(decorator.call);
    if (methods !== undefined && isRouter(source, router, path)) return { methods, path, decorator };
  }
  return undefined;
}

function routerOf(decorator: Syntax): Syntax | undefined {
  const called = decorator.children.find((each) => each.kind === "call");
  return called && childOf(called, "function")?.children[0];
}

function methodsOf(route: string, called: Call): readonly string[] | undefined {
  if (METHODS.has(route)) return [route.toUpperCase()];
  if (route === "websocket") return ["WEBSOCKET"];
  if (route !== "api_route" && route !== "route") return undefined;
  const given = called.argument("methods");
  const listed = typeof given === "object" ? given.value.text : "[]";
  return [...listed.matchAll(/["'](\w+)["']/g)].map(([, method]) => (method ?? "").toUpperCase());
}

function pathOf(called: Call): string | undefined {
  const path = called.argument("path", 0);
  return typeof path === "object" ? path.value.string : undefined;
}

/** A FastAPI or APIRouter by what is known of it; by the look of the path where nothing is. A module is none. */
function isRouter(source: Source, object: Syntax, path: string | undefined): boolean {
  const known = classOf(source, object);
  if (known !== undefined) {
    if (ROUTERS.has(known.name)) return true;
    return known.origin !== undefined && [...lineage(known.origin)].some((each) => ROUTERS.has(each.name));
  }
  const looksLikeOne = path === "" || path?.startsWith("/") === true;
  return looksLikeOne && imports(source, "fastapi") === true && !isModule(source, object);
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

/** The functions of this file that a `Depends(…)` in it names. */
export function dependenciesOf(source: Source): ReadonlySet<Syntax> {
  const found = new Set<Syntax>();
  for (const node of nodesOf(source, "call")) {
    const provider = dependencyOf(source, node);
    const origin = provider && meaningOf(source, provider)?.origin;
    if (origin?.source === source && origin.binding.kind === "function") found.add(origin.binding.node);
  }
  return found;
}
