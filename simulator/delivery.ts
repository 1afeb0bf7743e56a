import { createHmac, randomUUID } from "node:crypto";
import type { JsonObject } from "./json.ts";

export interface Hook {
  readonly to: string;
  readonly secret: string;
}

export interface Delivery {
  /** `X-GitHub-Event`. */
  readonly event: string;
  readonly payload: JsonObject;
}

const HOOK_ID = "430000001";

export function deliver(
  hook: Hook,
  { event, payload }: Delivery,
  id: string = randomUUID(),
): Promise<Response> {
  const body = JSON.stringify(payload);
  const signature = createHmac("sha256", hook.secret).update(body).digest("hex");
  return fetch(hook.to, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "user-agent": "GitHub-Hookshot/simulated",
      "x-github-delivery": id,
      "x-github-event": event,
      "x-github-hook-id": HOOK_ID,
      "x-hub-signature-256": `sha256=${signature}`,
    },
    body,
  });
}
