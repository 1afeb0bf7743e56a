import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createBodyReader, REFUSALS } from "./body.ts";
import { answerRulePage, isRulePath } from "./rule-pages.ts";

export interface Site {
  /** Answers a signed webhook. It finds the body as text in `request.body`. */
  webhook(request: IncomingMessage, response: ServerResponse): unknown;
  /** Jobs that wait or run. */
  depth(): Promise<number>;
  /** Told of a webhook that threw. */
  failed(error: unknown): void;
  readonly bodyLimit?: number;
}

export const WEBHOOK_PATH = "/api/github/webhooks";

/** GitHub sends 25 MB at most. */
const BODY_LIMIT = 25 * 1024 * 1024;
/** Bodies hold memory until they are whole and their signature is checked, and anybody can send one. */
const ALL_BODIES = 256 * 1024 * 1024;

export function createSite({ webhook, depth, failed, bodyLimit = BODY_LIMIT }: Site): Server {
  const readBody = createBodyReader(bodyLimit, ALL_BODIES);

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== "POST")
      return answer(response, 405, "GitHub sends webhooks with POST.", { allow: "POST" });
    const body = await readBody(request);
    if ("refused" in body) {
      const { status, text } = REFUSALS[body.refused];
      return refuse(response, status, text);
    }
    try {
      await webhook(Object.assign(request, { body: body.text }), response);
    } catch (error) {
      failed(error);
      if (!response.headersSent) refuse(response, 500, "The webhook could not be handled.");
    }
  }

  async function tellHealth(response: ServerResponse): Promise<void> {
    try {
      answer(response, 200, `ok, ${await depth()} jobs`);
    } catch (error) {
      failed(error);
      answer(response, 503, "The queue does not answer.");
    }
  }

  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5_000,
      // Node looks for what is late twice a minute only: that long, a few hundred idle senders could keep GitHub out.
      connectionsCheckingInterval: 2_000,
    },
    (request, response) => {
      const path = request.url?.split("?", 1)[0] ?? "";
      if (path === WEBHOOK_PATH) void receive(request, response);
      else if (path === "/healthz") void tellHealth(response);
      else if (isRulePath(path)) answerRulePage(request, response, path);
      else answer(response, 404, "There is nothing here.");
    },
  );
  server.maxConnections = 500;
  return server;
}

function answer(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers }).end(`${text}\n`);
}

/** Without waiting for the rest of what is being sent. */
function refuse(response: ServerResponse, status: number, text: string): void {
  answer(response, status, text, { connection: "close" });
}
