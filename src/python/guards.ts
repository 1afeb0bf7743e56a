import { lineage } from "./ancestors.ts";
import { whole } from "./decorators.ts";
import { looksAtWhoAsks, soundsGuarding } from "./guard-words.ts";
import { withoutKeptSentences } from "./kept-sentences.ts";
import { isMiddlewareGuarding } from "./middleware.ts";
import { meaningOf, type Origin } from "./names.ts";
import { both, functionGuards, type Guarded, providerGuards } from "./provider-guards.ts";
import { listedProviders } from "./providers.ts";
import { remembered } from "./remembered.ts";
import { requestGuards } from "./request-guards.ts";
import { routerAt, type Spot } from "./routers.ts";
import { type Route, routesOf } from "./routes.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { isForTrials } from "./trials.ts";
import { type Way, waysUp } from "./ways-up.ts";

/**
 * Whether something asks who is there before an endpoint does its work: what it or its router depends on, up to the app and its
 * middleware, its own code, or what it hands the request to.
 */
export const isGuarded = remembered((source: Source, definition: Syntax): Guarded => {
  const own = [
    isWatchful(source, definition),
    functionGuards(source, definition),
    ownerGuards(source, definition),
    requestGuards(source, definition),
  ];
  if (own.includes(true)) return true;
  if (isForTrials(source, definition)) return undefined;
  const routes = routesOf(source, definition).map((route) => isRouteGuarded(source, route));
  return routes.length === 0 ? undefined : both([...own, ...routes]);
});

/** Of several ways to the same function each has to be guarded; a way that is not in sight may be, or one that is not always there. */
function isRouteGuarded(source: Source, route: Route): Guarded {
  const told = callGuards({ source, node: route.node });
  if (told === true) return true;
  const router = routerAt(source, route.router);
  const ways = router === undefined ? [] : waysUp(source, router);
  if (ways.length === 0) return undefined;
  const guarded = ways.map(wayGuards);
  const isUnknown = guarded.includes(undefined) || ways.every(({ isChosen }) => isChosen);
  const above = guarded.every((way) => way === true) ? true : isUnknown ? undefined : false;
  return above === true ? true : both([told, above]);
}

function wayGuards({ calls, isWhole }: Way): Guarded {
  return both([isWhole ? false : undefined, ...calls.map(callGuards), isMiddlewareGuarding(calls)]);
}

function callGuards(call: Spot): Guarded {
  const providers = listedProviders(call);
  if (providers !== undefined) return both(providers.map((provider) => providerGuards(provider)));
  return soundsGuarding(textOf(call.source, call.node)) ? true : undefined;
}

/** Its own code, or what it is given or decorated with. */
function isWatchful(source: Source, definition: Syntax): boolean {
  const body = childOf(definition, "body");
  if (body !== undefined && looksAtWhoAsks(withoutKeptSentences(source, body))) return true;
  const outer = whole(definition);
  const told = new Set(routesOf(source, definition).map(({ node }) => node));
  const decorators = outer === definition ? [] : outer.children.filter(({ kind }) => kind === "decorator");
  const others = decorators.filter(({ children: [value] }) => value !== undefined && !told.has(value));
  const parameters = childOf(definition, "parameters")?.children ?? [];
  return [...others, ...parameters.filter((each) => isTold(source, each))].some((each) =>
    soundsGuarding(textOf(source, each)),
  );
}

/** A parameter that is no part of the path, the query or the body, or whose type nobody here knows by an asking name. */
function isTold(source: Source, parameter: Syntax): boolean {
  const text = textOf(source, parameter);
  return /\b(?:Header|Cookie|Depends|Security)\b|\b(?:current|auth|token|principal|caller)/i.test(text);
}

/** A class around it may ask once for all its endpoints, in what it or its bases depend on. */
function ownerGuards(source: Source, definition: Syntax): Guarded {
  const owner = definition.scope.opener;
  const name = owner?.kind === "class_definition" ? childOf(owner, "name") : undefined;
  const origin = name && meaningOf(source, name)?.origin;
  if (owner?.kind !== "class_definition") return false;
  return origin === undefined ? undefined : classGuards(origin);
}

const classGuards = ({ source, binding }: Origin): Guarded => {
  const classes = [{ name: "", origin: { source, binding } }, ...lineage({ source, binding })];
  return both(
    classes.map(({ name, origin }) => {
      if (origin?.binding.kind !== "class") return PLAIN_BASES.test(name) ? false : undefined;
      const body = childOf(origin.binding.node, "body")?.children ?? [];
      return body.some((each) => {
        const text = textOf(origin.source, each);
        return each.kind === "expression_statement" && text.includes("Depends") && soundsGuarding(text);
      });
    }),
  );
};

const PLAIN_BASES = /^(?:object|abc\.ABC|typing\.(?:Generic|Protocol))$/;
