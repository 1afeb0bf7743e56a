import type { Argument, Call } from "./code-facts.ts";
import type { WholeTable } from "./database-facts.ts";

/** A function that FastAPI calls for a path: what it was told of it, and what it answers. */
export interface Endpoint {
  /** `["WEBSOCKET"]` for a websocket. */
  readonly methods: readonly string[];
  /** With the constants it is put together of; undefined where only running the program tells a part of it. */
  readonly path: string | undefined;
  /** `@router.get(…)`, or `router.add_api_route(…)`. Of several, the first that OpenAPI shows. */
  readonly registration: Call;
  /** What the registration says under a keyword; `"unknown"` where `**` may pass it. */
  option(keyword: string): Argument | "unknown" | undefined;
  /** The registration has a `summary` or `description` that OpenAPI shows, or what can't be seen and may be one. */
  readonly isDescribed: boolean;
  /** Is part of the OpenAPI document; undefined where a router or route class of the project's own may decide otherwise. */
  readonly isInSchema: boolean | undefined;
  /** The status it answers with when all goes well, as far as the registration says; 200 if that says nothing. */
  readonly status: number | "unknown";
  /** Statuses that its own `responses=` names. */
  readonly announced: ReadonlySet<number>;
  /** What FastAPI makes of a value that is returned; undefined for a response class that nobody here knows. */
  readonly format: "json" | "other" | undefined;
  /** What each of its own `return` statements gives. */
  readonly answers: readonly Answer[];
  /** What decorators of the project make of that before it is sent; undefined if they leave it as it is. */
  readonly remade: readonly Answer[] | undefined;
  /** It, or what it has make its answer, looks first and gives what it finds: that was there before. */
  readonly mayAnswerFound: boolean;
  /** The table whose rows it returns, where nothing leaves any of them out but the client's own wish. */
  readonly wholeTable: WholeTable | undefined;
  /** Where its router hangs, as far as that is in sight. */
  readonly mountings: readonly Mounting[];
  /**
   * Something asks who is there: it, its routers or the app depend on it, or a middleware or its own code does. Undefined where
   * part of the way up to the app is out of sight.
   */
  readonly isGuarded: boolean | undefined;
  /** Somebody wrote that it is open to everybody: in its docstring or its module's, or above the lines by which it hangs in the app. */
  readonly isSaidOpen: boolean;
  /** Works out an answer from what it is handed; nothing that outlives the call is kept, changed or sent, but with whoever asks. */
  readonly onlyReckons: boolean;
  /** Answers what is written there, and keeps nothing, whatever it is handed. */
  readonly isPlaceholder: boolean;
  /** Its own code, or what that has run later, puts something into the database, or calls what saves it. */
  readonly isSeenKeeping: boolean;
  /** Its own code has a worker do something some time: `task.delay(…)`. */
  readonly isQueueing: boolean;
  /** Only tells whether the service is up, or greets, and tells everybody the same: `/health`, an application's `/`. */
  readonly isProbe: boolean;
  /** Its form is laid down by others, or nobody's API: `/robots.txt`, `/.well-known/…`, a webhook that is received from another service, `/docs`. */
  readonly isPrescribed: boolean;
}

/** One way from a router up, through those that take it in. */
export interface Mounting {
  /** It leads to an app, in all environments, and nothing on it is out of sight. */
  readonly isWhole: boolean;
  /** What comes before the endpoint's own path; undefined where only running the code tells. */
  readonly prefix: string | undefined;
  /** A router on the way, or where it is taken in, names tags. */
  readonly isTagged: boolean;
}

/** What a `return` gives. */
export type Answer =
  | "nothing"
  | "scalar" // text, a number or a truth value
  | "fixed" // a collection that is always the same: no name stands in it
  | "data" // FastAPI makes a response of it
  | "response" // is one already
  | "unknown"; // may be one
