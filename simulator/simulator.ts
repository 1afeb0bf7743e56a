/** A GitHub for tests and the demo: real HTTP on loopback, real git repositories, GitHub's own schemas and rules. */
export interface SimulatorOptions {
  readonly app: {
    readonly id: number;
    readonly slug: string;
    /** PEM; a private key does as well, its public half is used. */
    readonly key: string;
  };
}

export interface Simulator {
  /** `http://127.0.0.1:PORT`. Serves `/…` and `/graphql` as api.github.com does, and `/api/v3/…` and `/api/graphql` as GitHub Enterprise does. */
  readonly url: string;
  /** For GHE_HOST; with GHE_PROTOCOL=http. */
  readonly host: string;
  readonly installation: number;
  /** Every request that arrived, in order. */
  readonly requests: readonly LoggedRequest[];
  /** What GitHub would have refused or ignored, and responses of ours that GitHub would not give. Empty when all is well. */
  readonly violations: readonly string[];
  addRepository(options: RepositoryOptions): Promise<Repository>;
  /** What the App was granted; `contents: read`, `pull_requests`, `checks` and `issues` `write` unless changed. */
  grant(permissions: Permissions): void;
  /** What a user may do in every repository; `write` for the owner and authors, `read` for others unless changed. */
  setPermission(user: string, level: "admin" | "write" | "read" | "none"): void;
  /** Answers matching requests with a fault, `times` times (once unless told). The first match wins. */
  fail(fault: Fault): void;
  /** Sends a signed webhook over real HTTP and gives the receiver's answer. The same `id` again is a redelivery. */
  deliver(hook: Hook, delivery: Delivery, id?: string): Promise<Response>;
  /** Waits until `check` gives something other than undefined or false; asked again after each request. Fails with what was awaited and the request log. */
  until<T>(what: string, check: () => T | undefined | false, timeoutMs?: number): Promise<T>;
  /** Waits until no request has arrived for `quietMs` (300 unless told). */
  settle(quietMs?: number): Promise<void>;
  close(): Promise<void>;
}

export interface RepositoryOptions {
  readonly owner: string;
  readonly name: string;
  /** A real git repository on this machine, bare or not. */
  readonly gitDir: string;
  readonly defaultBranch?: string;
}

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly checkRuns: readonly CheckRun[];
  openPullRequest(options: PullRequestOptions): Promise<PullRequest>;
  /** A `check_run` event about a check run of ours; `action` is the identifier of a pressed button. */
  checkRunEvent(id: number, event: "rerequested" | { readonly action: string }): Delivery;
  checkSuiteEvent(headSha: string): Delivery;
  mergeGroupEvent(headSha: string, baseSha: string): Delivery;
  installationEvent(event: "installation.created" | "installation_repositories.added"): Delivery;
}

export interface PullRequestOptions {
  /** Branch names of the git repository. */
  readonly base: string;
  readonly head: string;
  readonly title: string;
  readonly author: string;
  readonly body?: string;
  readonly draft?: boolean;
  /** `owner` of a fork the head is said to live in. */
  readonly fork?: string;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly reviews: readonly Review[];
  readonly threads: readonly Thread[];
  /** Comments of the conversation. */
  readonly comments: readonly Comment[];
  /** A `pull_request` event about the state as it is. */
  event(action: string): Delivery;
  /** Reads the branch's new head, outdates threads whose lines are gone, gives `synchronize`. */
  pushed(): Promise<Delivery>;
  /** Somebody comments in the conversation: `issue_comment.created`. */
  comment(comment: { readonly author: string; readonly body: string }): Delivery;
  /** Somebody replies in a thread: `pull_request_review_comment.created`. */
  reply(thread: string, comment: { readonly author: string; readonly body: string }): Delivery;
  /** Somebody resolves a thread by hand. */
  resolve(thread: string, by: string): void;
  retarget(base: string): Promise<Delivery>;
  setDraft(draft: boolean): Delivery;
  close(options?: { readonly merged: boolean }): Delivery;
}

export interface Hook {
  readonly to: string;
  readonly secret: string;
}

export interface Delivery {
  /** `X-GitHub-Event`. */
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export type Permission = "contents" | "pull_requests" | "checks" | "issues" | "metadata";
export type Permissions = Readonly<Partial<Record<Permission, "read" | "write" | "none">>>;

export interface Fault {
  /** The operation's name as logged (`pulls/create-review`, `graphql`, …), or a question to the request. */
  readonly match:
    | string
    | ((request: { method: string; path: string; operation: string; body: unknown }) => boolean);
  readonly times?: number;
  readonly with: FaultKind;
  /** Seconds in `Retry-After` of 403 and 429. */
  readonly retryAfter?: number;
}

/** `abuse` is the secondary limit as 422; `500-but-created` does the work and answers 500; `hang` never answers; `reset` cuts the connection. */
export type FaultKind =
  | 401
  | 403
  | 404
  | 422
  | 429
  | 500
  | 502
  | "abuse"
  | "500-but-created"
  | "hang"
  | "reset";

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** The OpenAPI operationId, or `graphql`, or `unknown`. */
  readonly operation: string;
  readonly body: unknown;
  /** 0 until answered, or when no answer was given. */
  readonly status: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface Review {
  readonly id: number;
  readonly author: string;
  readonly state: "PENDING" | "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED";
  readonly body: string;
  readonly commit: string;
}

export interface Thread {
  /** GraphQL node id. */
  readonly id: string;
  readonly path: string;
  /** On the head as it is now; null when the line is gone. */
  readonly line: number | null;
  readonly startLine: number | null;
  readonly isOutdated: boolean;
  readonly isResolved: boolean;
  readonly resolvedBy: string | null;
  readonly comments: readonly Comment[];
}

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly author: string;
  readonly body: string;
  /** Null while it is shown. */
  readonly minimizedReason: string | null;
  readonly reactions: readonly { readonly author: string; readonly content: string }[];
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly externalId: string;
  readonly detailsUrl: string | null;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly actions: readonly {
    readonly label: string;
    readonly identifier: string;
    readonly description: string;
  }[];
}

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title: string | null;
}

export function startSimulator(_options: SimulatorOptions): Promise<Simulator> {
  return Promise.reject(new Error("The simulator is still being built."));
}
