import type { Call } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";

/** FastAPI's own class and the one it extends. A project's subclass or another framework's class is not meant. */
const HTTP_EXCEPTIONS: ReadonlySet<string | undefined> = new Set([
  "fastapi.HTTPException",
  "starlette.exceptions.HTTPException",
]);

/** Is it the resolved name of FastAPI's HTTPException? */
export function isHttpException(name: string | undefined): boolean {
  return HTTP_EXCEPTIONS.has(name);
}

const found = new WeakMap<PythonFile, readonly Call[]>();

/** Where a file builds one. A file that never writes its name does not: to look up what every call means costs more. */
export function httpExceptionsIn(file: PythonFile): readonly Call[] {
  const known = found.get(file);
  if (known !== undefined) return known;
  const calls = file.text.includes("HTTPException")
    ? file.calls().filter(({ name }) => isHttpException(name))
    : [];
  found.set(file, calls);
  return calls;
}
