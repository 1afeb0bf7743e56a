import { identify } from "../identity.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Matched } from "../operations.ts";
import { forbidden, notFound, Refusal } from "../refusal.ts";
import { allows, isVisible, repositoryKey, type World } from "../world.ts";
import { appRoutes } from "./apps.ts";
import { checkRoutes } from "./checks.ts";
import { commentRoutes } from "./comments.ts";
import { contentRoutes } from "./contents.ts";
import { pullRoutes } from "./pulls.ts";
import type { Answer, Route, Routes } from "./route.ts";

const ROUTES: Routes = { ...appRoutes, ...checkRoutes, ...commentRoutes, ...contentRoutes, ...pullRoutes };

export interface RestRequest {
  readonly matched: Matched | undefined;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: Json | undefined;
}

export interface RestAnswer {
  readonly status: number;
  readonly body: Json | undefined;
  readonly links?: Answer["links"];
  /** Requests that GitHub would refuse or ignore a key of, and answers of ours that it would not give. */
  readonly violations: readonly string[];
}

export async function answerRest(world: World, request: RestRequest): Promise<RestAnswer> {
  try {
    return await answer(world, request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, message, errors } = error;
    const body: JsonObject = { message, ...(errors === undefined ? {} : { errors }), status: String(status) };
    const violations =
      status === 422 ? [`${message} ${errors === undefined ? "" : JSON.stringify(errors)}`.trim()] : [];
    return { status, body, violations };
  }
}

async function answer(
  world: World,
  { matched, query, authorization, body }: RestRequest,
): Promise<RestAnswer> {
  const identity = identify(world, authorization);
  const route = matched === undefined ? undefined : ROUTES[matched.operation.id];
  if (matched === undefined || route === undefined) {
    return {
      status: 404,
      body: { message: "Not Found" },
      violations: ["the simulator has no such operation"],
    };
  }
  const { operation, params } = matched;
  if (!mayCall(world, identity, operation.id, route)) throw refusalFor(identity, operation.id);
  mayTouch(world, params, route);
  const mistakes = world.contract.requestErrors(operation, query, body);
  if (mistakes.length > 0) {
    return { status: 422, body: { message: "Validation Failed", errors: mistakes }, violations: mistakes };
  }
  const given = await route.handle({ world, params, query, body: isObject(body) ? body : {} });
  const checked = world.contract.response(operation, given.status, given.body);
  if (checked.errors.length > 0) {
    const violations = checked.errors.map((error) => `our own answer: ${error}`);
    return { status: 500, body: { message: violations.join("; ") }, violations };
  }
  return {
    status: given.status,
    body: checked.body,
    ...(given.links ? { links: given.links } : {}),
    violations: [],
  };
}

function isForApps(operation: string): boolean {
  return operation === "apps/create-installation-access-token";
}

function mayCall(
  world: World,
  identity: "app" | "installation",
  operation: string,
  { permissions }: Route,
): boolean {
  if (isForApps(operation) !== (identity === "app")) return false;
  return (
    permissions.length === 0 || permissions.some(([permission, level]) => allows(world, permission, level))
  );
}

/** A repository that the App is not installed in is there to be read, if it is public. */
function mayTouch(world: World, { owner, repo }: Matched["params"], { permissions }: Route): void {
  const found = world.repositories.get(repositoryKey(owner ?? "", repo ?? ""));
  if (found === undefined || found.parent === undefined) return;
  if (!isVisible(found)) throw notFound();
  if (permissions.some(([, level]) => level === "write")) throw forbidden();
}

function refusalFor(identity: "app" | "installation", operation: string): Refusal {
  if (identity === "app") return new Refusal(401, "Bad credentials");
  if (isForApps(operation)) return new Refusal(401, "A JSON web token could not be decoded");
  return forbidden();
}
