import { execFileSync } from "node:child_process";
import { createSign, generateKeyPairSync } from "node:crypto";
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { PullRequest } from "../../simulator/pull-request.ts";
import type { Repository } from "../../simulator/repository.ts";
import { type Simulator, startSimulator } from "../../simulator/simulator.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const KEY = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
export const APP = 77;

/** Files of a branch; null removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | Special | null>>;

/** A link to a path, a file that can be run, or the commit of another repository. */
export type Special =
  | { readonly link: string }
  | { readonly script: string }
  | { readonly submodule: string };

export interface GitFolder {
  readonly path: string;
  /** A new commit each time, also of the same files within the same second. */
  commit(
    branch: string,
    files: Files,
    options?: { from?: string; amend?: boolean; merging?: string; message?: string },
  ): string;
  /** Another folder takes a branch over: the objects that only it has are in that folder alone. */
  handOver(branch: string): GitFolder;
}

export function gitFolder(): GitFolder {
  const folder = folderAt(emptyFolder());
  folder.git("init", "--quiet", "--initial-branch=main");
  return folder;
}

function emptyFolder(): string {
  const path = mkdtempSync(join(tmpdir(), "rubric-simulator-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function folderAt(path: string, earlier = 0): GitFolder & { git(...args: string[]): string } {
  // Nobody's own settings: no hooks, no signing.
  const env = { PATH: process.env["PATH"], GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  const git = (...args: string[]) => {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
    return execFileSync("git", ["-C", path, ...identity, ...args], {
      encoding: "utf8",
      stdio: "pipe",
      env,
    }).trim();
  };
  let commits = earlier;
  return {
    path,
    git,
    handOver(branch) {
      const copy = emptyFolder();
      cpSync(path, copy, { recursive: true });
      git("checkout", "--quiet", "main");
      git("branch", "--quiet", "-D", branch);
      git("reflog", "expire", "--expire=now", "--all");
      git("gc", "--quiet", "--prune=now");
      return folderAt(copy, commits);
    },
    commit(branch, files, { from, amend = false, merging, message } = {}) {
      if (commits > 0 || branch !== "main") {
        if (from === undefined) git("checkout", "--quiet", branch);
        else git("checkout", "--quiet", "-B", branch, from);
      }
      commits += 1;
      if (merging !== undefined) git("merge", "--quiet", "--no-ff", "--no-commit", merging);
      for (const [name, content] of Object.entries(files)) {
        const target = join(path, name);
        if (content === null) rmSync(target);
        else place(target, content);
      }
      git("add", "--all");
      for (const [name, content] of Object.entries(files)) {
        if (content === null || typeof content === "string" || !("submodule" in content)) continue;
        git("update-index", "--add", "--cacheinfo", `160000,${content.submodule},${name}`);
      }
      const title = message ?? `change ${commits}`;
      git("commit", "--quiet", "--allow-empty", "--message", title, ...(amend ? ["--amend"] : []));
      return git("rev-parse", "HEAD");
    },
  };
}

function place(target: string, content: string | Uint8Array | Special): void {
  mkdirSync(dirname(target), { recursive: true });
  // What stood there may be of another type, and writing goes through a link.
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory() !== true) rmSync(target, { force: true });
  if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(target, content);
  else if ("link" in content) symlinkSync(content.link, target);
  else if ("submodule" in content) mkdirSync(target);
  else {
    writeFileSync(target, content.script);
    chmodSync(target, 0o755);
  }
}

export const LINES = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);

export function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

export interface Scene {
  readonly github: Simulator;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly folder: GitFolder;
}

/** `app.py` has 30 lines; the pull request changes line 10, adds `new.py`. */
export async function scene(head: Files = {}, base: Files = {}): Promise<Scene> {
  const folder = gitFolder();
  folder.commit("main", { "app.py": text(LINES), ...base });
  const changed = LINES.with(9, "changed 10");
  folder.commit(
    "feature",
    { "app.py": text(changed), "new.py": "x = 1\ny = 2\n", ...head },
    { from: "main" },
  );
  return pullRequestIn(folder);
}

/** A pull request that asks to merge the folder's `feature` into its `main`. */
export async function pullRequestIn(folder: GitFolder): Promise<Scene> {
  const github = await startSimulator({ app: { id: APP, slug: "rubric", key: KEY } });
  onTestFinished(() => github.close());
  const repository = github.addRepository({ owner: "acme", name: "shop", gitDir: folder.path });
  const opening = { base: "main", head: "feature", title: "A change", author: "ada" };
  return { github, repository, pull: await repository.openPullRequest(opening), folder };
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
