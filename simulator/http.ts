import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Matched } from "./contract.ts";
import { type Fault, type Faults, faultAnswer } from "./faults.ts";
import type { GraphQL } from "./graphql/schema.ts";
import { identify } from "./identity.ts";
import { isObject, type Json, parseJson } from "./json.ts";
import { Refusal } from "./refusal.ts";
import { answerRest, type RestAnswer } from "./rest/rest.ts";
import type { World } from "./world.ts";

export interface LoggedRequest {
  readonly method: string;
  /** Without the Enterprise prefix, with the query. */
  readonly path: string;
  /** The OpenAPI operationId, `graphql query name`, `graphql mutation name`, or `unknown`. */
  readonly operation: string;
  readonly body: unknown;
  /** 0 until answered, or when no answer was given. */
  readonly status: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface Traffic {
  readonly requests: LoggedRequest[];
  readonly violations: string[];
  /** Requests being answered, but for those left hanging. */
  open: number;
  lastActivity: number;
  isClosed: boolean;
}

interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly matched: Matched | undefined;
  readonly isGraphQL: boolean;
  readonly body: Json | undefined;
  readonly headers: IncomingMessage["headers"];
}

export function serve(world: World, graphql: GraphQL, faults: Faults, traffic: Traffic): Server {
  return createServer((request, response) => {
    traffic.open += 1;
    traffic.lastActivity = Date.now();
    handle(request, response)
      .catch((error: unknown) => {
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
    const incoming = await read(world, request);
    const entry = log(traffic, incoming);
    const fault = faults.next(entry);
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
    if (incoming.headers["user-agent"] === undefined) {
      return {
        status: 403,
        body: { message: "Request forbidden by administrative rules." },
        violations: ["no User-Agent"],
      };
    }
    if (!incoming.isGraphQL) {
      const { matched, url, body } = incoming;
      return answerRest(world, { matched, query: url.searchParams, authorization, body });
    }
    try {
      if (identify(world, authorization) !== "installation") throw new Refusal(401, "Bad credentials");
    } catch (error) {
      if (error instanceof Refusal)
        return { status: error.status, body: { message: error.message }, violations: [] };
      throw error;
    }
    const asked = await graphql.ask(world, isObject(incoming.body) ? incoming.body : {});
    return { status: 200, body: asked.body, violations: asked.violations };
  }
}

type Headers = Readonly<{ [name: string]: string }>;

async function read(world: World, request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  const path = (request.url ?? "/").replace(/^\/api\/v3(?=\/)/, "").replace(/^\/api\/graphql/, "/graphql");
  const url = new URL(path, world.url);
  const method = request.method ?? "GET";
  return {
    method,
    url,
    matched: world.contract.match(method, url.pathname),
    isGraphQL: method === "POST" && url.pathname === "/graphql",
    body: text === "" ? undefined : parseJson(text),
    headers: request.headers,
  };
}

function log(
  traffic: Traffic,
  { method, url, matched, isGraphQL, body }: Incoming,
): LoggedRequest & { status: number } {
  const operation = isGraphQL ? graphqlName(body) : (matched?.operation.id ?? "unknown");
  const entry = { method, path: `${url.pathname}${url.search}`, operation, body, status: 0, at: Date.now() };
  traffic.requests.push(entry);
  return entry;
}

function graphqlName(body: Json | undefined): string {
  const source = isObject(body) && typeof body["query"] === "string" ? body["query"] : "";
  const [, kind = "query", name] = /^\s*(query|mutation)\b\s*(\w+)?/.exec(source) ?? [];
  return name === undefined ? `graphql ${kind}` : `graphql ${kind} ${name}`;
}

const LIMIT = 5000;

function headersFor(world: World, { url, isGraphQL }: Incoming, { links }: RestAnswer): Headers {
  return {
    "x-github-media-type": "github.v3; format=json",
    "x-github-request-id": `SIM:${Date.now().toString(16)}`,
    "x-ratelimit-limit": String(LIMIT),
    "x-ratelimit-remaining": String(LIMIT - 1),
    "x-ratelimit-used": "1",
    "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600),
    "x-ratelimit-resource": isGraphQL ? "graphql" : "core",
    ...(links === undefined || links.last === 1 ? {} : { link: linkHeader(world, url, links) }),
  };
}

function linkHeader(world: World, url: URL, { page, last }: { page: number; last: number }): string {
  const to = (target: number, rel: string) => {
    const linked = new URL(url.pathname + url.search, world.url);
    linked.searchParams.set("page", String(target));
    return `<${linked.href}>; rel="${rel}"`;
  };
  return [
    ...(page > 1 ? [to(page - 1, "prev"), to(1, "first")] : []),
    ...(page < last ? [to(page + 1, "next"), to(last, "last")] : []),
  ].join(", ");
}

function send(response: ServerResponse, { status, body }: RestAnswer, headers: Headers): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers }).end(text);
}
