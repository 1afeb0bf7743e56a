import type { Argument, Call } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";

/** Why a call of an HTTP client waits for ever: it is told to, or nobody tells it when to stop. */
export type Patience = "asked for" | "by default";

const VERBS = ["delete", "get", "head", "options", "patch", "post", "put", "request"];

/** What waits without end unless it is given a timeout, and the position of that. */
const ENDLESS: ReadonlyMap<string | undefined, number | undefined> = new Map([
  ...VERBS.map((verb) => [`requests.${verb}`, undefined] as const),
  ["urllib.request.urlopen", 2],
  ["urllib3.request", undefined],
]);

/** What has a timeout by itself, which `timeout=None` takes away. */
const LIMITED: ReadonlySet<string | undefined> = new Set([
  ...VERBS.map((verb) => `httpx.${verb}`),
  "aiohttp.ClientSession",
  "aiohttp.request",
  "httpx.AsyncClient",
  "httpx.Client",
]);

/** Instances that have one, too. */
const LIMITED_OWNERS: ReadonlySet<string | undefined> = new Set([
  "aiohttp.ClientSession",
  "httpx.AsyncClient",
  "httpx.Client",
]);

/** Where a timeout is described by itself: `None` alone describes none. */
const TIMEOUTS: ReadonlyMap<string | undefined, string> = new Map([
  ["aiohttp.ClientTimeout", "total"],
  ["httpx.Timeout", "timeout"],
]);

const METHODS: ReadonlySet<string | undefined> = new Set([...VERBS, "send", "ws_connect"]);

/** Does a call of an HTTP client wait for its answer without end? Unknown is no. */
export function patienceOf(call: Call): Patience | undefined {
  const { name } = call;
  if (ENDLESS.has(name)) return endlessly(call.argument("timeout", ENDLESS.get(name)));
  const keyword = TIMEOUTS.get(name);
  if (keyword !== undefined) return call.arguments.length === 1 ? told(call.argument(keyword, 0)) : undefined;
  if (LIMITED.has(name)) return isInProcess(call) ? undefined : told(call.argument("timeout"));
  if (!METHODS.has(call.method)) return undefined;
  const owner = call.ownerClass;
  if (owner === "requests.Session") return endlessly(call.argument("timeout"));
  return LIMITED_OWNERS.has(owner) ? told(call.argument("timeout")) : undefined;
}

function endlessly(timeout: Argument | "unknown" | undefined): Patience | undefined {
  return timeout === undefined ? "by default" : told(timeout);
}

function told(timeout: Argument | "unknown" | undefined): Patience | undefined {
  return typeof timeout === "object" && timeout.value.isNone ? "asked for" : undefined;
}

/** A client that calls an application in the same process waits for no host. */
function isInProcess(call: Call): boolean {
  return call.argument("transport") !== undefined || call.argument("app") !== undefined;
}

/** How far behind a client's making its calls are looked for. */
const MOST = 4_000;

/**
 * Makes a client of which what comes behind it in the function uses nothing but `.stream(…)`: whoever listens to events waits for as long as it
 * takes.
 */
export function onlyListens(file: PythonFile, call: Call): boolean {
  const behind = file.text.slice(
    call.end,
    Math.min(call.end + MOST, file.functionAround(call)?.end ?? Infinity),
  );
  const name = /^\s*as (\w+)/.exec(behind)?.[1] ?? call.assignedTo;
  if (name === undefined) return false;
  const uses = new RegExp(`(?<![\\w.]|\\bas )${name}\\b(?:\\.(\\w+))?`, "g");
  const methods = [...behind.matchAll(uses)].map(([, method]) => method);
  return (
    methods.includes("stream") && methods.every((method) => method === "stream" || method?.endsWith("close"))
  );
}
