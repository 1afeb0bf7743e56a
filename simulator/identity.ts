import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { isObject, numberAt, parseJson } from "./json.ts";
import { Refusal, SUSPENDED } from "./refusal.ts";
import type { World } from "./world.ts";

export type Identity = "app" | "installation";

/** What a request is allowed by; `installation` stands for a person's token, too. */
export function tokenIn(authorization: string | undefined): string | undefined {
  return /^(?:bearer|token) (\S+)$/i.exec(authorization ?? "")?.[1];
}

/** Who sends a request; refuses with 401 whoever it can't tell. */
export function identify(world: World, authorization: string | undefined): Identity {
  const token = tokenIn(authorization);
  if (token === undefined) throw new Refusal(401, "Requires authentication");
  if (world.people.has(token)) return "installation";
  if (world.tokens.has(token)) {
    if (world.access === "suspended") throw new Refusal(403, SUSPENDED);
    if (world.access === "granted") return "installation";
  }
  if (token.split(".").length === 3) {
    checkJwt(world, token);
    return "app";
  }
  throw new Refusal(401, "Bad credentials");
}

const LONGEST_LIFE = 600;

function checkJwt({ app }: World, token: string): void {
  const [header = "", claims = "", signature = ""] = token.split(".");
  const isSigned = verify(
    "sha256",
    Buffer.from(`${header}.${claims}`),
    app.key,
    Buffer.from(signature, "base64url"),
  );
  if (!isSigned) throw new Refusal(401, "A JSON web token could not be decoded");
  const payload = parseJson(Buffer.from(claims, "base64url").toString());
  const now = Date.now() / 1000;
  const issued = numberAt(payload, "iat") ?? Number.POSITIVE_INFINITY;
  const expires = numberAt(payload, "exp") ?? 0;
  const issuer = isObject(payload) ? String(payload["iss"]) : "";
  if (issued > now)
    throw new Refusal(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  if (expires <= now || expires - now > LONGEST_LIFE) {
    throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
  }
  if (issuer !== String(app.id)) throw new Refusal(401, "Integration not found");
}

export function publicKey(pem: string): KeyObject {
  return createPublicKey(pem);
}
