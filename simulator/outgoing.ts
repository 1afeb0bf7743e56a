import type { ServerResponse } from "node:http";
import type { Incoming } from "./incoming.ts";
import type { RestAnswer } from "./rest/rest.ts";
import type { World } from "./world.ts";

export type Headers = Readonly<{ [name: string]: string }>;

const LIMIT = 5000;

export function headersFor(world: World, { url, isGraphQL }: Incoming, { links }: RestAnswer): Headers {
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

export function send(response: ServerResponse, { status, body }: RestAnswer, headers: Headers): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers }).end(text);
}
