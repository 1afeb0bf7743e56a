import type { PythonFunction } from "./definition-facts.ts";

/**
 * FastAPI runs it as the application starts or stops, when there are no requests: a context manager that is given the application,
 * or what is told of its events.
 */
export function isLifespan(fn: PythonFunction | undefined): boolean {
  if (fn === undefined) return false;
  if (fn.decorators.some(({ call }) => call?.method === "on_event")) return true;
  if (!fn.isDecorated("contextlib.asynccontextmanager")) return false;
  return fn.parameters.some(({ annotation }) => annotation?.name === "fastapi.FastAPI");
}
