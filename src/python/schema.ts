import { lineage } from "./ancestors.ts";
import { constructionOf } from "./constructions.ts";
import { keywordOf } from "./dependencies.ts";
import { headOf, type Meaning, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { ROUTERS, type Route } from "./routes.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** Whether OpenAPI shows a route: what it says itself, else what its router says of all. */
export function isInSchema(source: Source, { methods, registration, router }: Route): boolean | undefined {
  if (methods.includes("WEBSOCKET")) return false;
  const own = registration.argument("include_in_schema");
  if (own === "unknown") return undefined;
  if (own !== undefined) return truthOf(own.value.text);
  const made = constructionOf(source, router);
  if (made === undefined) return obeys(classOf(source, router)) ? true : undefined;
  return showsAll(made.source, made.call);
}

/** What the call that makes a router says of all its routes. */
const showsAll = remembered((source: Source, call: Syntax): boolean | undefined => {
  const head = headOf(call);
  if (head === undefined || !obeys(meaningOf(source, head))) return undefined;
  const routeClass = keywordOf(source, call, "route_class");
  if (routeClass !== undefined && !obeys(meaningOf(source, routeClass))) return undefined;
  if (keywordOf(source, call, "openapi_url")?.kind === "none") return false;
  const said = keywordOf(source, call, "include_in_schema");
  return said === undefined ? true : truthOf(textOf(source, said));
});

function truthOf(text: string): boolean | undefined {
  return text === "True" ? true : text === "False" ? false : undefined;
}

const OWN: ReadonlySet<string | undefined> = new Set([...ROUTERS, "fastapi.routing.APIRoute"]);

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
  const known = classOf(source, router);
  if (known?.origin === undefined) return known?.name === APPLICATION;
  return [...lineage(known.origin)].some(({ name }) => name === APPLICATION);
}

const APPLICATION = "fastapi.FastAPI";
