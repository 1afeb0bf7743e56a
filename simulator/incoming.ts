import type { IncomingMessage } from "node:http";
import { isObject, type Json, parseJson } from "./json.ts";
import type { Matched } from "./operations.ts";
import type { World } from "./world.ts";

/** A request as it came in, and which of GitHub's operations it is. */
export interface Incoming {
  readonly method: string;
  /** Without the Enterprise prefix. */
  readonly url: URL;
  readonly matched: Matched | undefined;
  readonly isGraphQL: boolean;
  /** The OpenAPI operationId, `graphql query name`, `graphql mutation name`, or `unknown`. */
  readonly operation: string;
  readonly body: Json | undefined;
  /** The body is no JSON. */
  readonly isMalformed: boolean;
  readonly headers: IncomingMessage["headers"];
}

export async function readRequest(world: World, request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const { body, isMalformed } = parsed(Buffer.concat(chunks).toString());
  const path = (request.url ?? "/").replace(/^\/api\/v3(?=\/)/, "").replace(/^\/api\/graphql/, "/graphql");
  const url = new URL(path, world.url);
  const method = request.method ?? "GET";
  const matched = world.contract.match(method, url.pathname);
  const isGraphQL = method === "POST" && url.pathname === "/graphql";
  const operation = isGraphQL ? graphqlName(body) : (matched?.operation.id ?? "unknown");
  return { method, url, matched, isGraphQL, operation, body, isMalformed, headers: request.headers };
}

function parsed(text: string): { body: Json | undefined; isMalformed: boolean } {
  if (text === "") return { body: undefined, isMalformed: false };
  try {
    return { body: parseJson(text), isMalformed: false };
  } catch (error) {
    if (error instanceof SyntaxError) return { body: undefined, isMalformed: true };
    throw error;
  }
}

function graphqlName(body: Json | undefined): string {
  const source = isObject(body) && typeof body["query"] === "string" ? body["query"] : "";
  const [, kind = "query", name] = /^\s*(query|mutation)\b\s*(\w+)?/.exec(source) ?? [];
  return name === undefined ? `graphql ${kind}` : `graphql ${kind} ${name}`;
}
