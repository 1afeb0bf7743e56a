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
  readonly roles: Map<string, Role | CustomRole>;
  readonly tokens: Set<string>;
  access: "granted" | "suspended" | "uninstalled";
  permissions: Permissions;
  url: string;
  lastId: number;
}

export interface RepositoryState {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly git: Git;
  readonly defaultBranch: string;
  readonly pulls: Map<number, PullState>;
  readonly checkRuns: Map<number, CheckRunState>;
}

export interface CheckRunState {
  readonly id: number;
  readonly headSha: string;
  name: string;
  status: string;
  conclusion: string | null;
  externalId: string;
  detailsUrl: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string;
  summary: string;
  text: string;
  readonly annotations: Annotation[];
  actions: readonly { readonly label: string; readonly identifier: string; readonly description: string }[];
}

export function nextId(world: World): number {
  world.lastId += 1;
  return world.lastId;
}

export function timestamp(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, "Z");
}

/** How the REST API names the App's user; GraphQL drops the `[bot]` of authors. */
export function botLogin(world: World): string {
  return `${world.app.slug}[bot]`;
}

export function repositoryKey(owner: string, name: string): string {
  return `${owner}/${name}`.toLowerCase();
}

export function allows(world: World, permission: keyof Permissions, level: "read" | "write"): boolean {
  const granted = world.permissions[permission] ?? "none";
  return granted === "write" || granted === level;
}
