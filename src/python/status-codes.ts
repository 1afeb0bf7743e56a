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

const ERRORS: ReadonlyMap<number, string> = new Map([
  [400, "BAD_REQUEST"],
  [401, "UNAUTHORIZED"],
  [402, "PAYMENT_REQUIRED"],
  [403, "FORBIDDEN"],
  [404, "NOT_FOUND"],
  [405, "METHOD_NOT_ALLOWED"],
  [406, "NOT_ACCEPTABLE"],
  [408, "REQUEST_TIMEOUT"],
  [409, "CONFLICT"],
  [410, "GONE"],
  [412, "PRECONDITION_FAILED"],
  [415, "UNSUPPORTED_MEDIA_TYPE"],
  [418, "IM_A_TEAPOT"],
  [423, "LOCKED"],
  [424, "FAILED_DEPENDENCY"],
  [425, "TOO_EARLY"],
  [428, "PRECONDITION_REQUIRED"],
  [429, "TOO_MANY_REQUESTS"],
  [500, "INTERNAL_SERVER_ERROR"],
  [501, "NOT_IMPLEMENTED"],
  [502, "BAD_GATEWAY"],
  [503, "SERVICE_UNAVAILABLE"],
  [504, "GATEWAY_TIMEOUT"],
]);

/** FastAPI's constant for the status of an error. Those whose names differ from version to version are named by their number. */
export function constantOf(status: number): string {
  return `status.HTTP_${status}_${ERRORS.get(status) ?? "…"}`;
}
