import { type DestinationStream, type LogFn, type Logger, pino } from "pino";

/**
 * Facts that a line of the log may carry. Everything else that is handed to the logger stays out of it: libraries log whole events and
 * requests, with the text of private pull requests and with tokens.
 */
const FACTS = [
  "pullRequest",
  "subject",
  "command",
  "heard",
  "verdict",
  "conclusion",
  "declined",
  "reason",
  "delayMs",
  "depth",
  "workers",
  "url",
  "signal",
] as const;

export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: {},
    serializers: { err: errorFacts },
    formatters: { log: allowed, level: (label: string) => ({ level: label }) },
    hooks: { logMethod: oncePerError() },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Libraries hand an error over where they meet it, and again, bundled, on its way out. With nothing to add it is not repeated. */
function oncePerError() {
  const logged = new WeakSet<Error>();
  const isLogged = (error: unknown) => error instanceof Error && logged.has(error);
  return function log(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
    const [error, message]: readonly unknown[] = args;
    if (error instanceof Error) {
      const parts: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
      if (message === undefined && parts.length > 0 && parts.every(isLogged)) return;
      for (const part of parts) if (part instanceof Error) logged.add(part);
    }
    method.apply(this, args);
  };
}

function allowed(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of FACTS) if (facts[name] !== undefined) kept[name] = facts[name];
  const error = facts["err"] ?? facts["error"];
  if (error !== undefined) kept["err"] = error;
  return kept;
}

const STACK_LINES = 12;

/**
 * Of an error only what this project's code and its libraries wrote: neither the event nor the request that it carries. Where another
 * machine is at fault (a bad signature, a refused request) its message says all there is.
 */
function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: typeof error === "string" ? error : "no error object" };
  const facts = { type: error.name, message: error.message };
  if (error instanceof AggregateError) return { ...facts, errors: error.errors.slice(0, 5).map(errorFacts) };
  const status = "status" in error && typeof error.status === "number" ? error.status : undefined;
  if (status !== undefined) return { ...facts, status };
  return { ...facts, stack: error.stack?.split("\n").slice(0, STACK_LINES).join("\n") };
}
