import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { contract } from "./contract.ts";
import { type Delivery, deliver, type Hook } from "./delivery.ts";
import { type Fault, scriptedFaults } from "./faults.ts";
import { graphql } from "./graphql/schema.ts";
import { serve } from "./http.ts";
import { publicKey } from "./identity.ts";
import { addRepository, type Repository, type RepositoryOptions } from "./repository.ts";
import { type LoggedRequest, newTraffic, settle, until } from "./traffic.ts";
import { type CustomRole, forget, type Permissions, type Role, repositoryKey, type World } from "./world.ts";

export interface SimulatorOptions {
  readonly app: {
    readonly id: number;
    readonly slug: string;
    /** PEM; a private key does as well, its public half is used. */
    readonly key: string;
  };
}

/** A GitHub for tests and the demo: real HTTP on loopback, real git repositories, GitHub's own schemas and rules. */
export interface Simulator {
  /** `http://127.0.0.1:PORT`. Serves `/…` and `/graphql` as api.github.com does, and `/api/v3/…` and `/api/graphql` as GitHub Enterprise does. */
  readonly url: string;
  /** For GHE_HOST; with GHE_PROTOCOL=http. */
  readonly host: string;
  readonly installation: number;
  /** Every request that arrived, in order. */
  readonly requests: readonly LoggedRequest[];
  /** What GitHub would have refused or ignored, and answers of ours that GitHub would not give. Empty when all is well. */
  readonly violations: readonly string[];
  addRepository(options: RepositoryOptions): Repository;
  /** What the App was granted: what the real one asks for unless changed. */
  grant(permissions: Permissions): void;
  /** A token with which a person asks, not the App. */
  personalToken(login: string): string;
  /** The tokens given so far are worth nothing from now on. */
  revokeTokens(): void;
  /** Somebody suspends the App's installation, or removes it. */
  withdraw(how: "suspended" | "uninstalled"): void;
  /** A repository is deleted, or no longer among those of the installation. */
  removeRepository(owner: string, name: string): void;
  /** Trees are cut off after so many entries, as GitHub does after 100,000. */
  cutTrees(entries: number): void;
  /** What a user may do; `admin` for the owner, `write` for authors, `read` for others unless changed. */
  setPermission(user: string, role: Role | CustomRole): void;
  /** Answers matching requests with a fault, `times` times (once unless told). The first match wins. */
  fail(fault: Fault): void;
  /** Sends a signed webhook over real HTTP and gives the receiver's answer. The same `id` again is a redelivery. */
  deliver(hook: Hook, delivery: Delivery, id?: string): Promise<Response>;
  /** Waits until `check` gives something other than undefined or false. Fails with what was awaited and the requests so far. */
  until<T>(what: string, check: () => T | undefined | false, timeoutMs?: number): Promise<T>;
  /** Waits until every request is answered and none has arrived for `quietMs` (300 unless told). */
  settle(quietMs?: number): Promise<void>;
  close(): Promise<void>;
}

const INSTALLATION = 4_200;
const MOST_TREE_ENTRIES = 100_000;
/** No more than the registration asks for: what needs more fails here, too. */
export const GRANTED: Permissions = {
  metadata: "read",
  contents: "read",
  pull_requests: "write",
  checks: "write",
  issues: "read",
  merge_queues: "read",
};

export async function startSimulator({ app }: SimulatorOptions): Promise<Simulator> {
  const world: World = {
    contract: contract(),
    app: { id: app.id, slug: app.slug, key: publicKey(app.key) },
    installation: INSTALLATION,
    repositories: new Map(),
    closings: [],
    roles: new Map(),
    tokens: new Set(),
    people: new Map(),
    access: "granted",
    mostTreeEntries: MOST_TREE_ENTRIES,
    permissions: GRANTED,
    url: "",
    ids: { last: 1000 },
  };
  const traffic = newTraffic();
  const faults = scriptedFaults();
  const server = serve(world, graphql, faults, traffic);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${portOf(server.address())}`;
  world.url = `http://${host}`;

  return {
    url: world.url,
    host,
    installation: INSTALLATION,
    requests: traffic.requests,
    violations: traffic.violations,
    addRepository: (options) => addRepository(world, options),
    grant: (permissions) => {
      world.permissions = { ...world.permissions, ...permissions };
    },
    personalToken(login) {
      const token = `ghp_${login}`;
      world.people.set(token, login);
      return token;
    },
    revokeTokens: () => world.tokens.clear(),
    withdraw: (how) => {
      world.access = how;
    },
    removeRepository: (owner, name) => {
      const removed = world.repositories.get(repositoryKey(owner, name));
      if (removed !== undefined) forget(world, removed);
    },
    cutTrees: (entries) => {
      world.mostTreeEntries = entries;
    },
    setPermission: (user, role) => {
      world.roles.set(user, role);
    },
    fail: (fault) => faults.add(fault),
    deliver,
    until: (what, check, timeoutMs = 15_000) => until(traffic, what, check, timeoutMs),
    settle: (quietMs = 300) => settle(traffic, quietMs),
    async close() {
      traffic.isClosed = true;
      server.close();
      server.closeAllConnections();
      for (const repository of [...world.repositories.values()]) forget(world, repository);
      await Promise.all(world.closings);
    },
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}
