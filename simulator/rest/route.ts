import type { Json, JsonObject } from "../json.ts";
import { commentsOf, type FoundComment, type PullState } from "../pull-state.ts";
import { notFound } from "../refusal.ts";
import { type Permission, type RepositoryState, repositoryKey, type World } from "../world.ts";

/** A request whose shape and permission have been checked. */
export interface Call {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
}

export interface Answer {
  readonly status: number;
  readonly body?: Json;
  /** Page numbers for the `Link` header. */
  readonly links?: { readonly page: number; readonly last: number };
}

export interface Route {
  /** Any one of these is enough; none means that a token is. */
  readonly permissions: readonly (readonly [Permission, "read" | "write"])[];
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

export type Routes = Readonly<Record<string, Route>>;

export function repositoryOf({ world, params }: Call): RepositoryState {
  const found = world.repositories.get(repositoryKey(params["owner"] ?? "", params["repo"] ?? ""));
  if (found === undefined) throw notFound();
  return found;
}

export function pullOf(
  call: Call,
  parameter = "pull_number",
): { repository: RepositoryState; pull: PullState } {
  const repository = repositoryOf(call);
  const pull = repository.pulls.get(Number(call.params[parameter]));
  if (pull === undefined) throw notFound();
  return { repository, pull };
}

export function commentOf(
  call: Call,
  kind: "thread" | "conversation",
): FoundComment & { repository: RepositoryState } {
  const repository = repositoryOf(call);
  const id = Number(call.params["comment_id"]);
  for (const found of commentsOf(repository)) {
    const isInThread = found.thread !== undefined;
    if (found.comment.id === id && isInThread === (kind === "thread")) return { ...found, repository };
  }
  throw notFound();
}

const PAGE = 30;
const LARGEST_PAGE = 100;

export function paged<T>(
  { query }: Call,
  all: readonly T[],
): { items: readonly T[]; links: { page: number; last: number } } {
  const size = Math.min(LARGEST_PAGE, Math.max(1, Number(query.get("per_page") ?? PAGE) || PAGE));
  const page = Math.max(1, Number(query.get("page") ?? 1) || 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  return { items: all.slice((page - 1) * size, page * size), links: { page, last } };
}
