/** A `fetch` for Octokit that gives up after a time, and never takes half an answer for a whole one. */
export function createFetch(timeoutMs: number): typeof fetch {
  return async (input, init = {}) => {
    const late = AbortSignal.timeout(timeoutMs);
    const signal = init.signal == null ? late : AbortSignal.any([init.signal, late]);
    const response = await fetch(input, { ...init, signal });
    const { status, statusText, headers } = response;
    // Octokit reads a body that breaks off as an empty text; read here, it is an error.
    const body = await response.arrayBuffer();
    return new Response(isBodiless(status) ? null : body, { status, statusText, headers });
  };
}

function isBodiless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
