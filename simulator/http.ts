import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Fault, type Faults, faultAnswer } from "./faults.ts";
import type { GraphQL } from "./graphql/schema.ts";
import { identify, tokenIn } from "./identity.ts";
import { type Incoming, readRequest } from "./incoming.ts";
import { isObject } from "./json.ts";
import { type Headers, headersFor, send } from "./outgoing.ts";
import { Refusal } from "./refusal.ts";
import { answerRest, type RestAnswer } from "./rest/rest.ts";
import type { LoggedRequest, Traffic } from "./traffic.ts";
import { type World, worldSeenWith } from "./world.ts";

export function serve(world: World, graphql: GraphQL, faults: Faults, traffic: Traffic): Server {
  return createServer((request, response) => {
    traffic.open += 1;
    traffic.lastActivity = Date.now();
    handle(request, response)
      .catch((error: unknown) => {
        // Nobody waits for an answer that the end cut off.
        if (traffic.isClosed) return;
        traffic.violations.push(
          `the simulator failed: ${error instanceof Error ? error.stack : String(error)}`,
        );
        send(response, { status: 500, body: { message: "Server Error" }, violations: [] }, {});
      })
      .finally(() => {
        traffic.open -= 1;
        traffic.lastActivity = Date.now();
      });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const incoming = await readRequest(world, request);
    const entry = logged(traffic, incoming);
    const fault = faults.next(entry);
    await fault?.meanwhile?.(entry);
    if (fault?.with === "hang") return;
    if (fault?.with === "reset") {
      request.socket.resetAndDestroy();
      return;
    }
    const answer = await answerOrFault(incoming, fault);
    entry.status = answer.status;
    traffic.violations.push(
      ...answer.violations.map((what) => `${entry.method} ${entry.path} (${entry.operation}): ${what}`),
    );
    send(response, answer, { ...headersFor(world, incoming, answer), ...answer.headers });
  }

  async function answerOrFault(
    incoming: Incoming,
    fault: Fault | undefined,
  ): Promise<RestAnswer & { headers?: Headers }> {
    const refusal = fault === undefined ? undefined : faultAnswer(fault);
    if (refusal === undefined || fault?.with === "500-but-created") {
      const answer = await answered(incoming);
      return refusal === undefined ? answer : { ...answer, ...refusal };
    }
    return { ...refusal, violations: [] };
  }

  async function answered(incoming: Incoming): Promise<RestAnswer> {
    const { authorization } = incoming.headers;
    const refused = refusedAtTheDoor(incoming);
    if (refused !== undefined) return refused;
    const seen = worldSeenWith(world, tokenIn(authorization) ?? "");
    if (!incoming.isGraphQL) {
      const { matched, url, body } = incoming;
      return answerRest(seen, { matched, query: url.searchParams, authorization, body });
    }
    try {
      if (identify(world, authorization) !== "installation") throw new Refusal(401, "Bad credentials");
    } catch (error) {
      if (error instanceof Refusal)
        return { status: error.status, body: { message: error.message }, violations: [] };
      throw error;
    }
    const asked = await graphql.ask(seen, isObject(incoming.body) ? incoming.body : {});
    return { status: 200, body: asked.body, violations: asked.violations };
  }
}

function logged(
  traffic: Traffic,
  { method, url, operation, body }: Incoming,
): LoggedRequest & { status: number } {
  const entry = { method, path: `${url.pathname}${url.search}`, operation, body, status: 0, at: Date.now() };
  traffic.requests.push(entry);
  return entry;
}

/** What GitHub refuses before it looks at who asks for what. */
function refusedAtTheDoor({ headers, isMalformed }: Incoming): RestAnswer | undefined {
  const refused = (status: number, message: string) => ({ status, body: { message }, violations: [message] });
  if (headers["user-agent"] === undefined) return refused(403, "Request forbidden by administrative rules.");
  if (isMalformed) return refused(400, "Problems parsing JSON");
  if (/diff|patch|raw|html/.test(headers.accept ?? "")) return refused(415, "The simulator speaks JSON only");
  return undefined;
}
