import type { Handler } from "./exception-facts.ts";
import type { PythonFile } from "./facts.ts";

const PROBE =
  /(?:^|_)(?:alive|health|healthy|healthcheck|liveness|ping|reachable|readiness|ready)(?:_|$)|^_?test_|^_?(?:check|verify)_(?:\w+_)?(?:availability|connection|connectivity)$/;

/** A name may speak of something else: `find_available_tables`. */
const AVAILABLE = /(?:^|_)available(?:_|$)/;

/** A docstring begins so: "Test whether the server can be reached." */
const ASKS_IF_UP =
  /^\W*(?:check|ping|probe|test|verif)(?:s|y|ies)?\b[^.\n]{0,80}\b(?:alive|available|availability|connection|connectivity|healthy?|reachable|reached|responds?|responsive|running|works?)\b/i;

/** Whether something works is asked: whatever goes wrong, the answer is no. */
export function isProbing(file: PythonFile, handler: Handler): boolean {
  const asked = file.functionOpening(handler.scope);
  if (asked === undefined || handler.isEmpty) return false;
  if (PROBE.test(asked.name)) return true;
  if (AVAILABLE.test(asked.name)) return !handler.isOnlyTelling || handler.isAnsweredAfter;
  const { docstring, returns } = asked;
  return handler.isAnsweringNo && returns?.text === "bool" && ASKS_IF_UP.test(docstring?.text ?? "");
}
