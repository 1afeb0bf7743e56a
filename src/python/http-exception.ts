const HTTP_EXCEPTIONS: ReadonlySet<string> = new Set([
  "fastapi.HTTPException",
  "fastapi.exceptions.HTTPException",
  "starlette.exceptions.HTTPException",
]);

/** Is the resolved name FastAPI's own HTTPException? A project's subclass or another framework's class is not. */
export function isHttpException(name: string | undefined): boolean {
  return name !== undefined && HTTP_EXCEPTIONS.has(name);
}
