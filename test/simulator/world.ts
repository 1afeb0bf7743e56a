import { createSign, generateKeyPairSync } from "node:crypto";
import { expect, onTestFinished } from "vitest";
import type { Fork } from "../../simulator/fork.ts";
import type { PullRequest, PullRequestOptions } from "../../simulator/pull-request.ts";
import type { Repository } from "../../simulator/repository.ts";
import { type Simulator, startSimulator } from "../../simulator/simulator.ts";
import { type Files, type GitFolder, gitFolder } from "./git-folder.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const KEY = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
export const APP = 77;

export const LINES = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);

export function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

/** A GitHub with one repository. */
export interface Place {
  readonly github: Simulator;
  readonly repository: Repository;
  readonly folder: GitFolder;
  /** A pull request that asks to merge `feature` into `main`, unless told otherwise. */
  open(options?: Partial<PullRequestOptions>): Promise<PullRequest>;
  /** Somebody's fork, which alone has the branch `feature` from now on. */
  fork(owner: string, name?: string): { readonly fork: Fork; readonly folder: GitFolder };
}

/** Ends with the test, which fails if anything was asked for that the real one would not take, or not wholly. */
export async function githubWith(
  folder: GitFolder,
  { isPrivate = true }: { readonly isPrivate?: boolean } = {},
): Promise<Place> {
  const github = await startSimulator({ app: { id: APP, slug: "rubric", key: KEY } });
  onTestFinished(async () => {
    await github.close();
    if (!LOOKED_AT.has(github)) expect(github.violations, "what GitHub would not take").toEqual([]);
  });
  const repository = github.addRepository({ owner: "acme", name: "shop", gitDir: folder.path, isPrivate });
  const opening = { base: "main", head: "feature", title: "A change", author: "ada" };
  return {
    github,
    repository,
    folder,
    open: (options) => repository.openPullRequest({ ...opening, ...options }),
    fork(owner, name = repository.name) {
      const copy = folder.handOver("feature");
      return { fork: repository.fork({ owner, name, gitDir: copy.path }), folder: copy };
    },
  };
}

const LOOKED_AT = new WeakSet<Simulator>();

/** For tests of what GitHub refuses: from now on they judge by themselves whether it was right to. */
export function violationsOf(github: Simulator): readonly string[] {
  LOOKED_AT.add(github);
  return github.violations;
}

export interface Scene extends Place {
  readonly pull: PullRequest;
}

/** `app.py` has 30 lines; the pull request changes line 10, adds `new.py`. */
export async function scene(head: Files = {}, base: Files = {}): Promise<Scene> {
  const changed = text(LINES.with(9, "changed 10"));
  const added = { "app.py": changed, "new.py": "x = 1\ny = 2\n", ...head };
  return pullRequestIn(gitFolder({ "app.py": text(LINES), ...base }, added));
}

/** A pull request that asks to merge the folder's `feature` into its `main`. */
export async function pullRequestIn(folder: GitFolder): Promise<Scene> {
  const place = await githubWith(folder);
  return { ...place, pull: await place.open() };
}

export function jwt(claims: Readonly<Record<string, unknown>> = {}, key: string = KEY): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const body = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iat: now - 30, exp: now + 500, iss: APP, ...claims })}`;
  return `${body}.${createSign("sha256").update(body).sign(key, "base64url")}`;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Client {
  (method: string, path: string, body?: unknown): Promise<Reply>;
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** A token of the App's installation. */
export async function tokenOf(github: Simulator): Promise<string> {
  const path = `/app/installations/${github.installation}/access_tokens`;
  const { body } = await request(github, jwt(), "POST", path);
  return body !== null && typeof body === "object" ? String(Reflect.get(body, "token")) : "";
}

/** A client with an installation token, at GitHub's own paths. */
export async function client(github: Simulator): Promise<Client> {
  const token = await tokenOf(github);
  const call = (method: string, path: string, body?: unknown) => request(github, token, method, path, body);
  const graphql = async (query: string, variables = {}) =>
    (await call("POST", "/graphql", { query, variables })).body;
  return Object.assign(call, { graphql });
}

export async function request(
  github: Simulator,
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
): Promise<Reply> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: answer === "" ? undefined : JSON.parse(answer),
  };
}
