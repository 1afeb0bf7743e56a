import type { Place } from "./code-facts.ts";
import type { DatabaseCall } from "./database-facts.ts";
import type { Handler } from "./exception-facts.ts";
import type { PythonFile } from "./facts.ts";

/** Turns of loops that are kept apart on purpose. */
export interface Turns {
  /** Where what is tried in each turn, and what is done about its failure, begin. */
  readonly tried: ReadonlySet<number>;
  /** Where the first commit or flush of each turn begins, by where the loop does. */
  readonly committed: ReadonlyMap<number, number>;
}

export function turnsOf(file: PythonFile): Turns {
  const leaving = new Set(file.raises().map(({ leaves }) => leaves?.start));
  return {
    tried: new Set([...recordedTurns(file, leaving), ...savedTurns(file, leaving)]),
    committed: committedTurns(file),
  };
}

type Leaving = ReadonlySet<number | undefined>;

const RECORDING: ReadonlySet<string> = new Set(["commits", "flushes", "stages", "writes"]);

/** What does something for people or other services, and could not be undone if what became of it were lost. */
const ELSEWHERE = /call|deliver|dispatch|email|mail|message|notif|post|publish|push|send|submit|upload/i;

/** Each does something that is no business of the database's, and records what became of it. */
function recordedTurns(file: PythonFile, leaving: Leaving): readonly number[] {
  const calls = file.databaseCalls();
  const recording = new Set<number>();
  for (const { call, effect } of calls) {
    const handler = RECORDING.has(effect) ? file.handlerAround(call) : undefined;
    if (handler === undefined || leaving.has(handler.start)) continue;
    if (file.loopAround(call)?.isLeftAfter(call) === false) recording.add(handler.start);
  }
  if (recording.size === 0) return [];
  const asked = new Set(calls.map(({ call }) => call.start));
  return file.calls().flatMap((call) => {
    const tried = asked.has(call.start) ? undefined : file.tryAround(call);
    if (tried === undefined || !tried.handlers.some(({ start }) => recording.has(start))) return [];
    if (file.loopAround(tried) === undefined || !ELSEWHERE.test(call.callee.text)) return [];
    return call.use === "awaited" ? [tried, ...tried.handlers].map(({ start }) => start) : [];
  });
}

/** Each has a savepoint, or is tried because a row of it may be there, and what fails is left out. */
function savedTurns(file: PythonFile, leaving: Leaving): readonly number[] {
  return file.databaseCalls().flatMap(({ call, method, effect }) => {
    const isSaved = method === "begin_nested";
    const tried = isSaved || effect === "writes" ? file.tryAround(call) : undefined;
    if (tried === undefined || !(isSaved || tried.handlers.some(isOfConflict))) return [];
    const goesOn = tried.handlers.every(({ start, isReturning }) => !isReturning && !leaving.has(start));
    return goesOn && isOfSameTurn(file, tried, call) ? [tried.start] : [];
  });
}

function isOfConflict({ exceptions }: Handler): boolean {
  return exceptions.some(({ name = "" }) => CONFLICT.test(name));
}

const CONFLICT = /\.(?:DuplicateKeyError|IntegrityError|UniqueViolation(?:Error)?)$/;

function committedTurns(file: PythonFile): ReadonlyMap<number, number> {
  const committed = new Map<number, number>();
  for (const { call, effect } of file.databaseCalls()) {
    const loop = effect === "commits" || effect === "flushes" ? file.loopAround(call) : undefined;
    if (loop !== undefined && !committed.has(loop.start)) committed.set(loop.start, call.start);
  }
  return committed;
}

/** What it writes is not to be sent together with the rest, or the row it reads anew is one that the turn has made and sent. */
export function isKeptApart(file: PythonFile, { call, effect }: DatabaseCall, turns: Turns): boolean {
  if (effect !== "writes") return isOfOwnRow(file, call, turns);
  for (let tried = file.tryAround(call); tried !== undefined; tried = tried.outer)
    if (turns.tried.has(tried.start)) return isOfSameTurn(file, tried, call);
  const handler = file.handlerAround(call);
  return handler !== undefined && turns.tried.has(handler.start) && isOfSameTurn(file, handler, call);
}

function isOfSameTurn(file: PythonFile, one: Place, other: Place): boolean {
  return file.loopAround(one)?.start === file.loopAround(other)?.start;
}

/** `session.refresh(letter)` after a commit, where the loop goes through something else. */
function isOfOwnRow(file: PythonFile, call: DatabaseCall["call"], { committed }: Turns): boolean {
  const loop = file.loopAround(call);
  const row = call.arguments[0]?.value.text;
  if (loop === undefined || row === undefined || (committed.get(loop.start) ?? call.end) > call.start)
    return false;
  return /^\w+$/.test(row) && !loop.iterations.some(({ target }) => target.text.split(/\W+/).includes(row));
}
