import { calledFunction } from "./called.ts";
import { isStub } from "./function-bodies.ts";
import { isSeenKeeping } from "./keeping.ts";
import { isMadeHere } from "./made-here.ts";
import { headOf, meaningOf, methodName } from "./names.ts";
import { remembered } from "./remembered.ts";
import { isRequest } from "./request-guards.ts";
import { isLibraryResponse } from "./response-classes.ts";
import { ownStatements } from "./results.ts";
import { innerScope } from "./scopes.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** From one function to the next that are looked at. */
const MOST_STEPS = 32;

/** Works out an answer from what it is handed: all it calls is in sight or known, and nothing is kept, changed or sent, but with whoever asks. */
export function onlyReckons(source: Source, definition: Syntax): boolean {
  const body = childOf(definition, "body");
  if (body === undefined || keepsNothing(source, definition, 0) !== true) return false;
  const calls = nodesWithin(source, "call", body.start, body.end);
  return (
    calls.some((call) => calledFunction(source, call) !== undefined || setsCookie(source, call)) ||
    nodesWithin(source, "binary_operator", body.start, body.end).length > 0 ||
    nodesWithin(source, "attribute", body.start, body.end).some((node) => isCallersSession(source, node))
  );
}

/** Does nothing yet, or keeps nothing, and each of its answers is written there and says more than it was handed. */
export function isPlaceholder(source: Source, definition: Syntax): boolean {
  if (isStub(source, childOf(definition, "body"))) return true;
  const answers = ownStatements(source, "return_statement", definition);
  if (answers.length === 0 || keepsNothing(source, definition, 0) !== true) return false;
  return answers.every(({ children: [value] }) => value !== undefined && says(value));
}

function says(value: Syntax): boolean {
  if (value.kind !== "dictionary") return value.kind === "string";
  return value.children.some(({ children: [, given] }) => given?.kind === "string");
}

/** What changes something that was there before, or may. */
const OUTWARD = ["delete_statement", "global_statement", "nonlocal_statement", "with_statement", "yield"];

const keepsNothing = remembered((source: Source, definition: Syntax, steps: number): boolean => {
  const body = childOf(definition, "body");
  if (body === undefined) return false;
  const within = (kind: string) => nodesWithin(source, kind, body.start, body.end);
  if (OUTWARD.some((kind) => within(kind).length > 0)) return false;
  const changes = ["assignment", "augmented_assignment"].flatMap(within);
  if (!changes.every((change) => staysInside(source, childOf(change, "left")))) return false;
  return within("call").every((call) => isHarmless(source, call, steps));
});

function staysInside(source: Source, target: Syntax | undefined): boolean {
  if (target?.kind !== "attribute" && target?.kind !== "subscript") return true;
  const [object] = target.kind === "subscript" ? target.children : [];
  return isMadeHere(source, object) || isCallersSession(source, object);
}

/** `request.session`, which is a cookie of whoever asks. */
function isCallersSession(source: Source, node: Syntax | undefined): boolean {
  const [object, attribute] = node?.kind === "attribute" ? node.children : [];
  return attribute !== undefined && textOf(source, attribute) === "session" && isRequest(source, object);
}

function setsCookie(source: Source, call: Syntax): boolean {
  return /^(?:delete|set)_cookie$/.test(methodName(source, call) ?? "");
}

function isHarmless(source: Source, call: Syntax, steps: number): boolean {
  const called = calledFunction(source, call);
  const method = methodName(source, call) ?? "";
  if (called !== undefined) {
    if (steps < MOST_STEPS && keepsNothing(called.source, called.definition, steps + 1) === true) return true;
    return FETCHING.test(method) && !isSeenKeeping(called.source, called.definition);
  }
  const head = headOf(call);
  if (head === undefined) return false;
  const meaning = meaningOf(source, head);
  if (isLibraryResponse(meaning?.name ?? "") || setsCookie(source, call)) return true;
  if (meaning?.origin !== undefined) {
    const { source: home, binding } = meaning.origin;
    return binding.kind === "class" && isPlainlyMade(home, binding.node);
  }
  if (KNOWN.test(meaning?.name ?? "") || LOGGING.test(textOf(source, head))) return true;
  const [object] = head.children;
  if (RECEIVING.has(method) && isRequest(source, object)) return true;
  const isOwn = isMadeHere(source, object) || isCallersSession(source, object);
  return READING.has(method) || FETCHING.test(method) || (CHANGING.has(method) && isOwn);
}

/** No code of its own runs when one is made. */
function isPlainlyMade(source: Source, definition: Syntax): boolean {
  const members = source.bindings.names.get(innerScope(definition));
  return ["__init__", "__new__", "__post_init__"].every((name) => members?.get(name) === undefined);
}

/** Builtins, exceptions, and modules that only work on what they are given. */
const KNOWN = new RegExp(
  `^(?:${[
    "abs|all|any|bool|bytes|dict|divmod|enumerate|filter|float|frozenset|getattr|hasattr|int|isinstance|len|list|map|max|min",
    "next|pow|range|repr|reversed|round|set|sorted|str|sum|tuple|type|zip|[A-Z]\\w*(?:Error|Exception)|fastapi\\.HTTPException",
    "(?:base64|calendar|collections|datetime|decimal|fractions|hashlib|itertools|math|operator|random|re|statistics|string|uuid)\\..+",
    "json\\.(?:dumps|loads)|time\\.(?:monotonic|perf_counter|time)",
  ].join("|")})$`,
);

const LOGGING = /^_?log(?:ger|ging)?\.\w+$/i;

const READING: ReadonlySet<string> = new Set(
  `capitalize casefold copy count date decode dict encode endswith find format get group groups hexdigest index isdigit isoformat items
  join keys lower lstrip model_dump most_common quantize replace rstrip split splitlines startswith strftime strip title
  total_seconds upper values weekday`.split(/\s+/),
);

/** What a request brought. */
const RECEIVING: ReadonlySet<string> = new Set(["body", "form", "json"]);

/** What a method is called that hands out what is there, wherever that is kept. */
const FETCHING = /^(?:count|exists|fetch|find|get|list|search)_(?!.*(?:and|or)_)\w+$/;

const CHANGING: ReadonlySet<string> = new Set(
  "add append clear discard extend insert pop popleft remove reverse setdefault sort update".split(" "),
);
