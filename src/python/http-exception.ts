/** FastAPI's own class and the one it extends. A project's subclass or another framework's class is not meant. */
const HTTP_EXCEPTIONS: ReadonlySet<string | undefined> = new Set([
  "fastapi.HTTPException",
  "starlette.exceptions.HTTPException",
]);

/** Is it the resolved name of FastAPI's HTTPException? */
export function isHttpException(name: string | undefined): boolean {
  return HTTP_EXCEPTIONS.has(name);
}
