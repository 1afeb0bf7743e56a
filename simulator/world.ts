import type { KeyObject } from "node:crypto";
import type { Contract } from "./contract.ts";
import type { Git } from "./git.ts";
import type { PullState } from "./pull-state.ts";
import type { Annotation } from "./views.ts";

export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";
/** A role that an organisation made itself: what it may do is that of the one it was made from, and more. */
export interface CustomRole {
  readonly name: string;
  readonly from: Exclude<Role, "admin" | "none">;
}
export type Permission = "contents" | "pull_requests" | "checks" | "issues" | "merge_queues" | "metadata";
export type Permissions = Readonly<Partial<Record<Permission, "read" | "write" | "none">>>;

/** Everything the simulated GitHub knows. */
export interface World {
  readonly contract: Contract;
  readonly app: { readonly id: number; readonly slug: string; readonly key: KeyObject };
  readonly installation: number;
  readonly repositories: Map<string, RepositoryState>;
  /** Of repositories that are no more: their folders may go once these are done. */
  readonly closings: Promise<void>[];
  readonly roles: Map<string, Role | CustomRole>;
  readonly tokens: Set<string>;
  /** Personal tokens, and whose they are. */
  readonly people: Map<string, string>;
  /** Who asks; the App's own user unless told. */
  readonly viewer?: string;
  access: "granted" | "suspended" | "uninstalled";
  /** Entries after which a tree is cut off. */
  mostTreeEntries: number;
  permissions: Permissions;
  url: string;
  readonly ids: { last: number };
}

/** Of every repository. */
export const DEFAULT_BRANCH = "main";

export interface RepositoryState {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly git: Git;
  readonly isPrivate: boolean;
  /** What it is a fork of. The App is installed where pull requests go, not where they come from. */
  readonly parent: RepositoryState | undefined;
  readonly pulls: Map<number, PullState>;
  readonly checkRuns: Map<number, CheckRunState>;
  /** The merge queue of its default branch. */
  queue: readonly QueueEntry[];
}

/** A pull request in the queue, and the commit that it was merged with. */
export interface QueueEntry {
  readonly pull: number;
  readonly head: string;
}

export interface CheckRunState {
  readonly id: number;
  readonly headSha: string;
  name: string;
  status: string;
  conclusion: string | null;
  externalId: string;
  startedAt: string | null;
  completedAt: string | null;
  title: string;
  summary: string;
  text: string;
  readonly annotations: Annotation[];
  actions: readonly { readonly label: string; readonly identifier: string; readonly description: string }[];
}

export function nextId(world: World): number {
  world.ids.last += 1;
  return world.ids.last;
}

export function timestamp(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, "Z");
}

/** How the REST API names the App's user; GraphQL drops the `[bot]` of authors. */
export function botLogin(world: World): string {
  return `${world.app.slug}[bot]`;
}

/** Whoever sends the request that is answered. */
export function viewerLogin(world: World): string {
  return world.viewer ?? botLogin(world);
}

/** What a person may do with a personal token: only Apps may write check runs. */
const PERSONAL: Permissions = {
  metadata: "read",
  contents: "write",
  pull_requests: "write",
  issues: "write",
  checks: "read",
};

/** The world as a person with a personal token sees it; as the App does for every other token. */
export function worldSeenWith(world: World, token: string): World {
  const viewer = world.people.get(token);
  return viewer === undefined ? world : { ...world, viewer, permissions: PERSONAL };
}

export function repositoryKey(owner: string, name: string): string {
  return `${owner}/${name}`.toLowerCase();
}

/** It is deleted, or no longer among those of the installation. */
export function forget(world: World, { owner, name, git }: RepositoryState): void {
  world.repositories.delete(repositoryKey(owner, name));
  world.closings.push(git.close());
}

/** A private fork is one of the places that the App is not installed in. */
export function isVisible({ parent, isPrivate }: RepositoryState): boolean {
  return parent === undefined || !isPrivate;
}

export function allows(world: World, permission: keyof Permissions, level: "read" | "write"): boolean {
  const granted = world.permissions[permission] ?? "none";
  return granted === "write" || granted === level;
}
