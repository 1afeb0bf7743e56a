import { mountingsOf, ownPrefix } from "./mountings.ts";
import { parametersOf } from "./parameters.ts";
import type { Route } from "./routes.ts";
import { isOfApplication } from "./schema.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { takesUser } from "./users.ts";

/** Only tells whether the service is up, or greets; whoever asks is told the same. */
export function isProbe(source: Source, definition: Syntax, route: Route): boolean {
  if (!route.methods.every((method) => method === "GET" || method === "HEAD")) return false;
  const { whole, end } = route.path;
  const before = whole === undefined ? "" : ownPrefix(source, route);
  const path = (before + end).replace(/(?<!\/)\/+$/, "");
  if (whole !== undefined && path === "") return isOfApplication(source, route);
  return (
    !path.includes("{") && soundsProbing(source, definition, route, path) && !takesUser(source, definition)
  );
}

function soundsProbing(source: Source, definition: Syntax, route: Route, path: string): boolean {
  if (UP.test(path)) return true;
  if (/\/metrics$/i.test(path)) return isBare(source, definition, route);
  if (BELOW.test(path)) return asksNothing(source, definition);
  const { end } = route.path;
  return (
    OF_SERVICE.test(path) &&
    mountingsOf(source, route).every(({ prefix = "" }) => OF_SERVICE.test(prefix + end))
  );
}

const UP =
  /\/(?:health|health-?check|health_check|healthz|heartbeat|live|liveness|livez|ping|readiness|ready|readyz)$/i;

/** Parts of a service whose health is told apart. */
const BELOW = /\/(?:health|health-?check|health_check|healthz)\/[^/]+$/i;

/** The status or version of a single thing is another matter than that of the service. */
const OF_SERVICE =
  /^(?:\/(?:api|app|health|internal|public|server|service|system|v\d+))*\/(?:status|version)$/i;

/** Figures for a machine have a form of their own and no choice. */
function isBare(source: Source, definition: Syntax, { registration }: Route): boolean {
  return registration.argument("response_model") === undefined && asksNothing(source, definition);
}

function asksNothing(source: Source, definition: Syntax): boolean {
  return parametersOf(source, definition, false).every(
    ({ isInjected, annotation }) => isInjected || annotation === undefined,
  );
}
