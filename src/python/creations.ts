/** Which endpoints make a thing that is there afterwards, as their names, paths, models and rows tell it. */
import type { PythonFunction } from "./definition-facts.ts";
import type { Endpoint } from "./endpoint-facts.ts";
import type { PythonFile } from "./facts.ts";

interface NamedCreation {
  readonly verb: string;
  /** `order` of `create_order_for_user`; empty for `create`. */
  readonly thing: string;
}

const NAMED =
  /^(add|create|insert)(?:_(?:an?|new)(?=_))?(?:_(\w+?))?(?:_(?:api|endpoint|handler|route|view))?$/;

/** `order_create` */
const NAMED_LAST = /^([a-z]\w*)_(add|create|insert)$/;

/** Without what the name goes on to speak of: the `item` of `item_for_user`. */
export function firstThing(named: string): string {
  return named.split(/_(?:and|by|for|from|in|of|on|with)_/, 1)[0] ?? "";
}

export function namedCreation(name: string): NamedCreation | undefined {
  const [, object, last] = NAMED_LAST.exec(name) ?? [];
  const [, verb = last, named = object ?? ""] = NAMED.exec(name) ?? [];
  if (verb === undefined || /_(?:or|if|to)_/.test(name)) return undefined;
  return { verb, thing: firstThing(named).split("_").at(-1) ?? "" };
}

/** Is named `create_…` after what its path collects, or registers what it answers with: `create_user` at `/users`, or at its router's own path. */
export function isCreation(fn: PythonFunction, endpoint: Endpoint, file: PythonFile): boolean {
  const { path, format } = endpoint;
  if (path === undefined || format !== "json") return false;
  const answers = endpoint.remade ?? endpoint.answers;
  if (answers.includes("response") || answers.includes("unknown")) return false;
  const place =
    path
      .replace(/(?<!\/)\/+$/, "")
      .split("/")
      .at(-1) ?? "";
  if (REGISTRATION.test(place)) return REGISTERING.test(fn.name) && modelsOfOne(fn) !== undefined;
  const { verb, thing } = namedCreation(fn.name) ?? {};
  if (verb === undefined || thing === undefined) return false;
  if (PASSING.test(thing) && !isKept(fn, thing, file)) return false;
  return place === "" ? verb === "create" : collects(place, thing);
}

const REGISTRATION = /^(?:register|registration|sign[-_]?up)$/;
const REGISTERING = /^(?:create|register|sign_?up)(?!\w*_(?:and|or)_)(?:_\w+)?$/;

/** What is given for once, or worked out and not kept. */
const PASSING =
  /^(?:answer|auth|authentication|challenge|chat|checkout|code|completion|download|embedding|file|generation|image|intent|link|login|otp|passcode|password|prediction|preview|query|response|result|search|session|signature|summary|token|transcription|translation|upload|url|validation|verification)s?$/;

/** Whoever gets one gets in, wherever it is written down. */
const KEYS = /^(?:auth|authentication|challenge|code|login|otp|passcode|password|session|signature|token)s?$/;

/** The thing is kept for all that: its models say so, it can be read again, or a row of it is made, put into the database and answered. */
function isKept(fn: PythonFunction, thing: string, file: PythonFile): boolean {
  if (KEYS.test(thing)) return false;
  const word = thing.replace(/s$/, "");
  if (modelsOfOne(fn)?.toLowerCase().endsWith(word) === true) return true;
  return isReadAgain(fn, word, file) || answersRow(fn, word, file);
}

const read = new WeakMap<PythonFile, ReadonlySet<string>>();

/** Its router has a place for each: `/chats/{chat_id}` below `/chats`. */
function isReadAgain({ endpoint }: PythonFunction, word: string, file: PythonFile): boolean {
  const places = read.get(file) ?? new Set(file.functions().flatMap((fn) => placeRead(fn.endpoint) ?? []));
  read.set(file, places);
  const place = endpoint && placeOf(endpoint);
  return place !== undefined && [`${word}_id`, "id"].some((id) => places.has(`${place}/{${id}}`));
}

function placeRead(endpoint: Endpoint | undefined): string | undefined {
  return endpoint?.methods.includes("GET") ? placeOf(endpoint) : undefined;
}

/** The path, below what it is registered on. */
function placeOf({ path = "", registration }: Endpoint): string {
  const { text } = registration.callee;
  return `${text.slice(0, text.lastIndexOf("."))} ${path.replace(/(?<!\/)\/+$/, "")}`;
}

const TO_CREATE =
  /^(?:Create([A-Z]\w*?)|(\w+?)(?:Create|Register|Registration|SignUp|Signup))(?:Request|Schema|DTO)?$/;
const CREATED = /^(\w+?)(?:DTO|Detail|InDB|Out|Output|Public|Read|Response|Schema|View)?$/;

/** What both the models of its body and of its answer are about: `User` where it takes a `UserCreate` and answers a `UserRead`. */
function modelsOfOne({ bodies, statedAnswer }: PythonFunction): string | undefined {
  const told = statedAnswer?.models.map(({ name }) => CREATED.exec(name)?.[1]) ?? [];
  if (told.length === 0) return undefined;
  const given = bodies.flatMap(({ models }) => models.map(({ name }) => TO_CREATE.exec(name)));
  return given
    .map((each) => each?.[1] ?? each?.[2])
    .find((each) => each !== undefined && told.includes(each));
}

function answersRow(
  { start, end, inner, endpoint, returned }: PythonFunction,
  word: string,
  file: PythonFile,
) {
  if (endpoint?.isSeenKeeping !== true) return false;
  const isAnswered = (name: string) => returned.some((each) => each?.text.split(/\W/).includes(name));
  return file.calls().some((call) => {
    if (call.start < start || call.end > end || call.scope !== inner) return false;
    const { madeModel, assignedTo } = call;
    const isOfThing = madeModel?.isStored === true && madeModel.name.toLowerCase().endsWith(word);
    return isOfThing && assignedTo !== undefined && isAnswered(assignedTo);
  });
}

/** `/users`, `/user` and `/active-users` are places for a user; `/login`, `/{name}` and `/create-user` are none. */
function collects(place: string, thing: string): boolean {
  if (
    /^(?:add|build|create|generate|import|insert|invite|make|new|post|register|save|send|submit|upload)[-_A-Z]/.test(
      place,
    )
  ) {
    return false;
  }
  const words = place.toLowerCase();
  if (thing === "" || thing === "one") return /[a-z]s$/.test(words);
  return [thing, `${thing}s`, `${thing}es`, thing.replace(/y$/, "ies")].some((each) => words.endsWith(each));
}
