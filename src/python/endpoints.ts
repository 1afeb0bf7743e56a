import { announcedStatuses } from "./announced.ts";
import { answersOf } from "./answers.ts";
import type { Argument, Call } from "./code-facts.ts";
import type { WholeTable } from "./database-facts.ts";
import type { Answer, Endpoint, Mounting } from "./endpoint-facts.ts";
import { mayGiveFound } from "./found-before.ts";
import { isGuarded } from "./guards.ts";
import { isQueueing, isSeenKeeping } from "./keeping.ts";
import { mountingsOf } from "./mountings.ts";
import { parametersOf } from "./parameters.ts";
import { isProbe } from "./probes.ts";
import { isPlaceholder, onlyReckons } from "./reckoning.ts";
import { remadeAnswers } from "./remaking.ts";
import { formatOf } from "./response-classes.ts";
import { type Route, routesOf } from "./routes.ts";
import { wholeTable } from "./row-lists.ts";
import { isSaidOpen } from "./said-open.ts";
import { isInSchema } from "./schema.ts";
import type { Source } from "./source.ts";
import { statusOf } from "./status-codes.ts";
import type { Syntax } from "./syntax.ts";
import { takesUser } from "./users.ts";

/** The path operation a function serves. */
export function endpointOf(source: Source, definition: Syntax): Endpoint | undefined {
  const routes = routesOf(source, definition);
  const shown = routes.length > 1 ? routes.find((route) => isInSchema(source, route) !== false) : undefined;
  const route = shown ?? routes[0];
  return route && new SyntaxEndpoint(source, definition, route);
}

/** What rules ask of few endpoints is worked out when it is asked for. */
class SyntaxEndpoint implements Endpoint {
  readonly methods: readonly string[];
  readonly path: string | undefined;
  readonly registration: Call;
  readonly #source: Source;
  readonly #definition: Syntax;
  readonly #route: Route;

  constructor(source: Source, definition: Syntax, route: Route) {
    this.methods = route.methods;
    this.path = route.path.whole;
    this.registration = route.registration;
    this.#source = source;
    this.#definition = definition;
    this.#route = route;
  }

  option(keyword: string): Argument | "unknown" | undefined {
    return this.registration.argument(keyword);
  }

  get isInSchema(): boolean | undefined {
    return isInSchema(this.#source, this.#route);
  }

  get status(): number | "unknown" {
    const given = this.option("status_code");
    if (given === undefined || given === "unknown") return given ?? 200;
    return given.value.isNone ? 200 : (statusOf(given.value.text) ?? "unknown");
  }

  get announced(): ReadonlySet<number> {
    return announcedStatuses(this.#source, this.#route.node);
  }

  get format(): "json" | "other" | undefined {
    return formatOf(this.#source, this.#route);
  }

  get answers(): readonly Answer[] {
    return answersOf(this.#source, this.#definition);
  }

  get remade(): readonly Answer[] | undefined {
    return remadeAnswers(this.#source, this.#definition, this.#route);
  }

  get mayAnswerFound(): boolean {
    return mayGiveFound(this.#source, this.#definition);
  }

  get wholeTable(): WholeTable | undefined {
    return wholeTable(this.#source, this.#definition, this);
  }

  get mountings(): readonly Mounting[] {
    return mountingsOf(this.#source, this.#route);
  }

  get isGuarded(): boolean | undefined {
    return isGuarded(this.#source, this.#definition);
  }

  get isSaidOpen(): boolean {
    return isSaidOpen(this.#source, this.#definition);
  }

  get onlyReckons(): boolean {
    return onlyReckons(this.#source, this.#definition);
  }

  get isPlaceholder(): boolean {
    return isPlaceholder(this.#source, this.#definition);
  }

  get isSeenKeeping(): boolean {
    return isSeenKeeping(this.#source, this.#definition);
  }

  get isQueueing(): boolean {
    return isQueueing(this.#source, this.#definition);
  }

  get isDescribed(): boolean {
    return ["summary", "description"].some((each) => {
      const given = this.option(each);
      return given === "unknown" || (given !== undefined && !given.value.isNone && given.value.string !== "");
    });
  }

  get isProbe(): boolean {
    return isProbe(this.#source, this.#definition, this.#route);
  }

  get isPrescribed(): boolean {
    const { methods } = this;
    const { end: path } = this.#route.path;
    if (PRESCRIBED.test(path) || FILE.test(path)) return true;
    if (/\.\w+$/.test(path) && takesNothing(this.#source, this.#definition)) return true;
    return methods.includes("POST") && /webhook/i.test(path) && !takesUser(this.#source, this.#definition);
  }
}

const PRESCRIBED = /\/\.well-known\/|jwks|openid|\/(?:docs|redoc|swagger)$/i;

/** What browsers and crawlers ask every server for. */
const FILE =
  /\/(?:favicon\.\w+|(?:ads|humans|llms|robots|security)\.txt|(?:atom|feed|rss|sitemap[\w-]*)\.xml|manifest\.json|[\w-]+\.webmanifest|(?:openapi|swagger)\.\w+|(?:service-?worker|sw)\.js)$/i;

/** But the request. */
function takesNothing(source: Source, definition: Syntax): boolean {
  return parametersOf(source, definition, false).every(
    ({ isReceiver, annotation }) => isReceiver || /\bRe(?:quest|sponse)$/.test(annotation?.text ?? ""),
  );
}
