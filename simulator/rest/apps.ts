import { randomBytes } from "node:crypto";
import type { JsonObject } from "../json.ts";
import { isFromFork } from "../pull-state.ts";
import { notFound, Refusal, SUSPENDED } from "../refusal.ts";
import { appShape, pullShape, repositoryShape, userShape } from "../shapes.ts";
import type { Role } from "../world.ts";
import { type Answer, type Call, paged, type Routes, repositoryOf } from "./route.ts";

const METADATA = [["metadata", "read"]] as const;

export const appRoutes: Routes = {
  "apps/get-authenticated": {
    permissions: [],
    handle: ({ world }) => ({ status: 200, body: appShape(world) }),
  },
  "apps/create-installation-access-token": { permissions: [], handle: createToken },
  "apps/list-repos-accessible-to-installation": {
    permissions: METADATA,
    handle: (call) => {
      const installed = [...call.world.repositories.values()].filter(({ parent }) => parent === undefined);
      const { items, links } = paged(call, installed);
      const repositories = items.map((repository) => repositoryShape(call.world, repository));
      return { status: 200, body: { total_count: installed.length, repositories }, links };
    },
  },
  "repos/get": {
    permissions: METADATA,
    handle: (call) => ({ status: 200, body: repositoryShape(call.world, repositoryOf(call)) }),
  },
  "repos/get-collaborator-permission-level": { permissions: METADATA, handle: permissionLevel },
  "repos/list-pull-requests-associated-with-commit": {
    permissions: [["pull_requests", "read"]],
    handle: listPulls,
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

/** Empty for a fork's commits, as on GitHub. */
function listPulls(call: Call): Answer {
  const repository = repositoryOf(call);
  const sha = call.params["commit_sha"];
  const found = [...repository.pulls.values()].filter((pull) => pull.headSha === sha && !isFromFork(pull));
  const { items, links } = paged(call, found);
  return {
    status: 200,
    body: items.map((pull) =>
      call.world.contract.object("pull-request-simple", pullShape(call.world, repository, pull)),
    ),
    links,
  };
}
