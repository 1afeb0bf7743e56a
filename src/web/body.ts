import type { IncomingMessage } from "node:http";

export type Body = { readonly text: string } | { readonly refused: keyof typeof REFUSALS };

export const REFUSALS = {
  "too-large": { status: 413, text: "The body is larger than any webhook of GitHub." },
  busy: { status: 503, text: "Too much is being received at once; deliver it again." },
  "broken-off": { status: 400, text: "The body broke off." },
} as const;

/** Reads request bodies up to `limit` bytes each and `limitOfAll` together; what is beyond is neither kept nor waited for. */
export function createBodyReader(
  limit: number,
  limitOfAll: number,
): (request: IncomingMessage) => Promise<Body> {
  let held = 0;
  return async (request) => {
    if (Number(request.headers["content-length"] ?? 0) > limit) return { refused: "too-large" };
    const chunks: Buffer[] = [];
    let size = 0;
    const ended = await new Promise<"whole" | keyof typeof REFUSALS>((resolve) => {
      request.on("data", (chunk: Buffer) => {
        size += chunk.length;
        held += chunk.length;
        if (size <= limit && held <= limitOfAll) chunks.push(chunk);
        else {
          request.pause();
          resolve(size > limit ? "too-large" : "busy");
        }
      });
      request.once("end", () => resolve("whole"));
      request.once("error", () => resolve("broken-off"));
      request.once("close", () => resolve("broken-off"));
    });
    held -= size;
    return ended === "whole" ? { text: Buffer.concat(chunks).toString("utf8") } : { refused: ended };
  };
}
