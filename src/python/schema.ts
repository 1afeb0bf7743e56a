import { lineage } from "./ancestors.ts";
import { constructionOf } from "./constructions.ts";
import { keywordOf } from "./dependencies.ts";
import { headOf, type Meaning, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { APP, type Router, routerAt, routerClass, SERVING, type Spot } from "./routers.ts";
import type { Route } from "./routes.ts";
import { servesSchema } from "./served-schema.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";
import { waysUp } from "./ways-up.ts";

/** Whether OpenAPI shows a route: it, its router, and what takes that in must all agree. */
export function isInSchema(source: Source, route: Route): boolean | undefined {
  return agreed(opinions(source, route));
}

function* opinions(source: Source, { methods, registration, router }: Route): Generator<boolean | undefined> {
  yield !methods.includes("WEBSOCKET");
  const own = registration.argument("include_in_schema");
  if (own !== undefined) yield own === "unknown" ? undefined : truthOf(own.value.text);
  yield ofRouter(source, router);
  yield aboveRouter(source, router);
}

/** One no is enough; without any, one that can't be known makes it unknown. */
function agreed(opinions: Iterable<boolean | undefined>): boolean | undefined {
  let all: boolean | undefined = true;
  for (const each of opinions) {
    if (each === false) return false;
    if (each === undefined) all = undefined;
  }
  return all;
}

function ofRouter(source: Source, router: Syntax): boolean | undefined {
  const made = constructionOf(source, router);
  if (made === undefined) return obeys(classOf(source, router)) ? true : undefined;
  return showsAll(made.source, made.call);
}

/** Hidden where all ways up hide it; what is out of sight there shows it. */
function aboveRouter(source: Source, node: Syntax): boolean | undefined {
  const router = routerAt(source, node);
  return router === undefined ? true : shownAbove(source, router.key, router);
}

const shownAbove = remembered((source: Source, _: string, router: Router): boolean | undefined => {
  const ways = waysUp(source, router).map(({ calls }) => agreed(calls.map(saidBy)));
  return ways.includes(true) ? true : ways.includes(undefined) ? undefined : ways.length === 0;
});

/** `include_in_schema` of a router or of where it is taken in, `openapi_url` of an app that does not serve it itself. */
function saidBy(spot: Spot): boolean | undefined {
  const { source, node } = spot;
  if (keywordOf(source, node, "openapi_url")?.kind === "none") return servesSchema(spot);
  const said = keywordOf(source, node, "include_in_schema");
  return said === undefined ? true : truthOf(textOf(source, said));
}

/** What the call that makes a router says of all its routes. */
const showsAll = remembered((source: Source, call: Syntax): boolean | undefined => {
  const head = headOf(call);
  if (head === undefined || !obeys(meaningOf(source, head))) return undefined;
  const routeClass = keywordOf(source, call, "route_class");
  if (routeClass !== undefined && !obeys(meaningOf(source, routeClass))) return undefined;
  return saidBy({ source, node: call });
});

function truthOf(text: string): boolean | undefined {
  return text === "True" ? true : text === "False" ? false : undefined;
}

const OWN: ReadonlySet<string | undefined> = new Set([...SERVING, "fastapi.routing.APIRoute"]);

/** FastAPI's own class of routers or routes, or one of the project that leaves to it what is shown. */
function obeys(meaning: Meaning | undefined): boolean {
  if (meaning === undefined || OWN.has(meaning.name)) return meaning !== undefined;
  if (meaning.origin === undefined) return false;
  const classes = [meaning, ...lineage(meaning.origin)];
  const decides = classes.some(({ origin }) => {
    return origin !== undefined && textOf(origin.source, definitionOf(origin)).includes("include_in_schema");
  });
  return !decides && classes.some(({ name }) => OWN.has(name));
}

function definitionOf({ binding }: NonNullable<Meaning["origin"]>): Syntax {
  return binding.kind === "class" ? binding.node : binding.at;
}

/** A path of an application is the whole path; a router may stand below another. */
export function isOfApplication(source: Source, { router }: Route): boolean {
  return routerClass(source, router) === APP;
}
