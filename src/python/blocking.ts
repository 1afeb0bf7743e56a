/** Calls of the standard library and of clients that let their thread wait, and the async way of each. */

import { BLOCKING_CLIENTS, BLOCKING_MODULES } from "./blocking-clients.ts";
import type { Call } from "./code-facts.ts";
import { PATH } from "./io-results.ts";

export interface Blocking {
  /** What is called, as people know it: `time.sleep`, `Path.read_text`. */
  readonly name: string;
  readonly kind:
    | "pause"
    | "question" // of a person at a terminal
    | "request"
    | "service" // asked by its own client
    | "process" // until it has ended
    | "start" // of a process
    | "file";
  /** What to do with the async way of it: ``await `asyncio.sleep` ``. */
  readonly instead: string;
}

type Way = Omit<Blocking, "name">;

const IN_THREAD = "hand it to `asyncio.to_thread`";
const REQUEST: Way = { kind: "request", instead: "await an `httpx.AsyncClient`" };
const PROCESS: Way = { kind: "process", instead: "await `asyncio.create_subprocess_exec`" };
const START: Way = { ...PROCESS, kind: "start" };
const SHELL: Way = { kind: "process", instead: "await `asyncio.create_subprocess_shell`" };
const CHILD: Way = { kind: "process", instead: "await the `wait` of an asyncio process" };
const OPEN: Way = { kind: "file", instead: "await `anyio.open_file`" };
const FILES: Way = { kind: "file", instead: IN_THREAD };

const VERBS = ["delete", "get", "head", "options", "patch", "post", "put", "request"];
const SPAWNS = ["spawnl", "spawnle", "spawnlp", "spawnlpe", "spawnv", "spawnve", "spawnvp", "spawnvpe"];
const WAITS = ["wait", "wait3", "wait4", "waitid", "waitpid"];
const COPIES = ["copy", "copy2", "copyfile", "copyfileobj", "copytree", "move", "rmtree"];
const ARCHIVES = ["make_archive", "unpack_archive"];

const FUNCTIONS: ReadonlyMap<string | undefined, Way> = new Map([
  ["time.sleep", { kind: "pause", instead: "await `asyncio.sleep`" }],
  ["input", { kind: "question", instead: IN_THREAD }],
  ["builtins.input", { kind: "question", instead: IN_THREAD }],
  ...all("requests", VERBS, REQUEST),
  ...all("httpx", [...VERBS, "stream"], REQUEST),
  ...all("urllib.request", ["urlopen", "urlretrieve"], REQUEST),
  ["urllib3.request", REQUEST],
  ["subprocess.Popen", START],
  ...all("subprocess", ["call", "check_call", "check_output", "run"], PROCESS),
  ...all("subprocess", ["getoutput", "getstatusoutput"], SHELL),
  ["os.popen", { ...SHELL, kind: "start" }],
  ["os.system", SHELL],
  ...all("os", ["posix_spawn", "posix_spawnp", ...SPAWNS], START),
  ...all("os", WAITS, CHILD),
  ["open", OPEN],
  ["os.fdopen", OPEN],
  ["builtins.open", OPEN],
  ...all("io", ["open", "open_code"], OPEN),
  ...all("shutil", [...COPIES, ...ARCHIVES], FILES),
]);

const CLIENT_METHODS: ReadonlySet<string> = new Set([...VERBS, "send", "stream"]);

const PATH_METHODS: ReadonlySet<string> = new Set([
  "open",
  "read_bytes",
  "read_text",
  "write_bytes",
  "write_text",
]);

/** Files of the system that are no files. */
const PSEUDO_FILE = /^\/(?:dev|proc|sys)\//;

/** Is it a call that lets the thread wait for others? */
export function blockingCall(call: Call): Blocking | undefined {
  const way = FUNCTIONS.get(call.name) ?? wayOfModule(call.name);
  if (way === undefined) return blockingMethod(call);
  if (way === OPEN && (isPseudoFile(call) || call.isStreamOfProcess)) return undefined;
  return {
    ...way,
    instead: (way === PROCESS || way === START) && hasShell(call) ? SHELL.instead : way.instead,
    name: (call.name ?? "").replace("builtins.", ""),
  };
}

function wayOfModule(name = ""): Way | undefined {
  const known = BLOCKING_MODULES.find(([asks]) => asks.test(name));
  return known && { kind: "service", instead: name.replace(...known) };
}

function blockingMethod(call: Call): Blocking | undefined {
  const { method } = call;
  if (method === undefined) return undefined;
  if (PATH_METHODS.has(method) && call.ownerClass === PATH) {
    if (method === "open" && call.isStreamOfProcess) return undefined;
    return { name: `Path.${method}`, kind: "file", instead: `await \`anyio.Path.${method}\`` };
  }
  const owner = call.ownerClass;
  const isClient = owner === "httpx.Client" || owner === "requests.Session";
  if (CLIENT_METHODS.has(method) && isClient) return { ...REQUEST, name: `${owner}.${method}` };
  return askedService(call, method);
}

/** What is called of an answer asks nobody any more. */
function askedService({ callee, client }: Call, method: string): Blocking | undefined {
  const known = client === undefined ? undefined : BLOCKING_CLIENTS.get(client.ownerClass);
  if (known?.waits(method) !== true || /\baio\b/.test(callee.text)) return undefined;
  if (client?.calls.some((each) => known.waits(each) && known.isLazy?.(each) !== true)) return undefined;
  const name = /^[\w.]{1,60}$/.test(callee.text) ? callee.text : `${client?.ownerClass}.${method}`;
  return { name, kind: "service", instead: known.instead };
}

/** It is given a line for the shell: no program is called like that. */
function hasShell(call: Call): boolean {
  const shell = call.argument("shell");
  return typeof shell === "object" && shell.value.text === "True";
}

function isPseudoFile(call: Call): boolean {
  const file = call.argument("file", 0);
  return typeof file === "object" && PSEUDO_FILE.test(file.value.string ?? "");
}

function all(module: string, names: readonly string[], way: Way): readonly (readonly [string, Way])[] {
  return names.map((name) => [`${module}.${name}`, way]);
}
