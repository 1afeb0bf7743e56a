/** The names of `http.HTTPStatus` for what endpoints answer with when all goes well. */
const NAMES: ReadonlyMap<string, number> = new Map([
  ["OK", 200],
  ["CREATED", 201],
  ["ACCEPTED", 202],
  ["NON_AUTHORITATIVE_INFORMATION", 203],
  ["NO_CONTENT", 204],
  ["RESET_CONTENT", 205],
  ["PARTIAL_CONTENT", 206],
  ["MULTI_STATUS", 207],
  ["MOVED_PERMANENTLY", 301],
  ["FOUND", 302],
  ["SEE_OTHER", 303],
  ["NOT_MODIFIED", 304],
  ["TEMPORARY_REDIRECT", 307],
  ["PERMANENT_REDIRECT", 308],
]);

/** The status an expression stands for: `201`, `status.HTTP_201_CREATED`, `HTTPStatus.CREATED`; undefined for any other. */
export function statusOf(text: string): number | undefined {
  const [, code] = /^(?:[\w.]+\.)?(?:HTTP_)?([1-5]\d\d)(?:_[A-Z_]+)?$/.exec(text) ?? [];
  if (code !== undefined) return Number(code);
  const [, name] = /^(?:[\w.]+\.)?(?:HTTPStatus|codes)\.([A-Z_]+)(?:\.value)?$/.exec(text) ?? [];
  return name === undefined ? undefined : NAMES.get(name);
}
