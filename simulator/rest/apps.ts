import { randomBytes } from "node:crypto";
import type { JsonObject } from "../json.ts";
import { isFromFork } from "../pull-state.ts";
import { notFound, Refusal, SUSPENDED } from "../refusal.ts";
import { userShape } from "../shapes.ts";
import type { Role } from "../world.ts";
import { type Answer, type Call, type Routes, repositoryOf } from "./route.ts";

export const appRoutes: Routes = {
  "apps/create-installation-access-token": { permissions: [], handle: createToken },
  "repos/get-collaborator-permission-level": {
    permissions: [["metadata", "read"]],
    handle: permissionLevel,
  },
};

const HOUR = 3_600_000;

function createToken({ world, params }: Call): Answer {
  if (Number(params["installation_id"]) !== world.installation || world.access === "uninstalled")
    throw notFound();
  if (world.access === "suspended") throw new Refusal(403, SUSPENDED);
  const token = `ghs_${randomBytes(18).toString("hex")}`;
  world.tokens.add(token);
  const expires = new Date(Date.now() + HOUR).toISOString();
  return {
    status: 201,
    body: { token, expires_at: expires, permissions: granted(world), repository_selection: "all" },
  };
}

/** What is not granted is not named. */
function granted({ permissions }: Call["world"]): JsonObject {
  return Object.fromEntries(Object.entries(permissions).filter(([, level]) => level !== "none"));
}

function permissionLevel(call: Call): Answer {
  const { world, params } = call;
  const { owner, pulls } = repositoryOf(call);
  const login = params["username"] ?? "";
  const isAuthor = [...pulls.values()].some((pull) => pull.author === login && !isFromFork(pull));
  const role = world.roles.get(login) ?? (login === owner ? "admin" : isAuthor ? "write" : "read");
  const [name, like] = typeof role === "string" ? [role, role] : [role.name, role.from];
  // The older field knows four levels only.
  const permission = like === "maintain" ? "write" : like === "triage" ? "read" : like;
  const permissions = Object.fromEntries(
    LEVELS.map(([key, least]) => [key, RANKS.indexOf(like) >= RANKS.indexOf(least)]),
  );
  const shape = { ...userShape(world, login), permissions, role_name: name };
  const user = world.contract.object("nullable-collaborator", shape);
  return { status: 200, body: { permission, role_name: name, user } };
}

const RANKS: readonly Role[] = ["none", "read", "triage", "write", "maintain", "admin"];
const LEVELS: readonly (readonly [key: string, least: Role])[] = [
  ["pull", "read"],
  ["triage", "triage"],
  ["push", "write"],
  ["maintain", "maintain"],
  ["admin", "admin"],
];
