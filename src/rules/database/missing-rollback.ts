import type { Call, Expression } from "../../python/code-facts.ts";
import type { DatabaseCall } from "../../python/database-facts.ts";
import { endsSession, isEndedAfter, isManaged } from "../../python/ended-sessions.ts";
import type { Handler } from "../../python/exception-facts.ts";
import { isBroad } from "../../python/exception-names.ts";
import type { PythonFile } from "../../python/facts.ts";
import type { Try } from "../../python/flow-facts.ts";
import { handsOn } from "../../python/session-takers.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Failed commit without a rollback",
  severity: "error",
  asks: [
    "rollback error|exception|except|sqlalchemyerror|integrityerror|fail|failure|failed|transaction|session|commit -small|subtask|progress|image|xact_abort|feature|deploy|deployment|migration|release|git|ui|auto|plan|procedure|optimistic|pipeline|@testing|@elsewhere",
    "rollback error|failure|failed|write on-error|on-failure|error-path|try|must|always|trigger -@no-rollback|feature|change|file|state|service|user",
    "rollback error-handle|error-handling|partial-failure -deploy|deployment|release|migration|@testing|git|ui",
    "roll =back session|transaction|commit -@no-rollback",
    "commit-rollback|rollback-commit -auto|test|migration|deploy",
    "either missing-rollback|no-rollback|missing-a-rollback -data-loss|flaw|order|verdict|#verdict|@no-rollback",
  ],
  *check(file) {
    if (file.isTest || file.isMigration || file.isScript) return;
    const commits = file.databaseCalls().filter(({ effect }) => effect === "commits");
    let ways: WaysOut | undefined;
    const told = new Set<Handler>();
    for (const commit of commits) {
      if (commit.library.startsWith("sqlite3.")) continue;
      const tried = tryThatCatches(file, commit);
      if (tried === undefined) continue;
      ways ??= waysOut(file, commits);
      for (const handler of handlersOf(tried)) {
        if (isPassedBy(handler, commit)) continue;
        if (
          told.has(handler) ||
          ways.ended.has(handler) ||
          handsOn(file, ways.calls.get(handler) ?? [], handler, commit)
        )
          continue;
        const isGone =
          leavesToGiver(file, handler, commit) ||
          isEndedAfter(file, handler, tried, commit) ||
          ways.raised.has(handler) ||
          isRaisedAfter(file, handler, commit);
        if (isGone && !isUsedIn(ways, file, handler, tried, commit)) continue;
        told.add(handler);
        const thing = commit.call.callee.text;
        const message = `\`${headOf(handler)}\` leaves the session unusable if \`${thing}\` fails; roll it back first.`;
        yield { at: handler, message };
      }
    }
  },
});

interface WaysOut {
  /** Rolled back, closed, left for good. */
  readonly ended: ReadonlySet<Handler>;
  readonly raised: ReadonlySet<Handler | undefined>;
  readonly calls: ReadonlyMap<Handler, readonly Call[]>;
  /** By which sessions they commit themselves. */
  readonly committing: ReadonlyMap<Handler, ReadonlySet<string>>;
}

function waysOut(file: PythonFile, commits: readonly DatabaseCall[]): WaysOut {
  const calls = new Map<Handler, Call[]>();
  for (const call of file.calls()) {
    const handler = file.handlerAround(call);
    const known = handler && calls.get(handler);
    if (known !== undefined) known.push(call);
    else if (handler !== undefined) calls.set(handler, [call]);
  }
  const committing = new Map<Handler, Set<string>>();
  for (const { call, on } of commits) {
    const handler = file.handlerAround(call);
    if (handler !== undefined) committing.set(handler, (committing.get(handler) ?? new Set()).add(on.text));
  }
  return {
    ended: new Set(
      [...calls].flatMap(([handler, made]) => (made.some((call) => endsSession(file, call)) ? handler : [])),
    ),
    raised: new Set(file.raises().map(file.handlerAround)),
    calls,
    committing,
  };
}

/** Before the session is left, the handler commits by it once more: what failed is no better then. */
function isUsedIn(
  ways: WaysOut,
  file: PythonFile,
  handler: Handler,
  tried: Try,
  commit: DatabaseCall,
): boolean {
  const { on, origin } = commit;
  if (ways.committing.get(handler)?.has(on.text) !== true || isManaged(file, tried, commit)) return false;
  return origin.kind !== "entered" || (origin.at[0]?.start ?? 0) < tried.start;
}

/** The nearest `try` with a handler that a failed commit may come to. */
function tryThatCatches(file: PythonFile, { call }: DatabaseCall): Try | undefined {
  let tried = file.tryAround(call);
  while (tried !== undefined && handlersOf(tried).length === 0 && tried.final === undefined)
    tried = tried.outer;
  return tried;
}

const OF_DATABASE = /^(?:sqlalchemy|asyncpg|psycopg2?)\.(?!.*\.(?:NoResultFound|MultipleResultsFound)$)/;

/** Those that a failed commit comes to: the narrow ones, and the first that takes them all. */
function handlersOf({ handlers }: Try): readonly Handler[] {
  const end = handlers.findIndex(({ exceptions }) => exceptions.some(takesAll));
  const reached = end === -1 ? handlers : handlers.slice(0, end + 1);
  return reached.filter(({ isBare, exceptions }) => isBare || exceptions.some(takesFailedCommit));
}

function takesAll({ name = "" }: Expression): boolean {
  return isBroad(name) || name.endsWith(".SQLAlchemyError");
}

function takesFailedCommit(exception: Expression): boolean {
  return takesAll(exception) || OF_DATABASE.test(exception.name ?? "");
}

/** SQLAlchemy wraps what drivers raise: a handler for the drivers' own exceptions is not reached. */
function isPassedBy({ isBare, exceptions }: Handler, { library }: DatabaseCall): boolean {
  if (isBare || !/^sql(?:alchemy|model)\b/.test(library)) return false;
  return exceptions.every(({ name = "" }) => /^(?:asyncpg|psycopg2?)\./.test(name));
}

/** It returns from the endpoint, and who gave the session only ends it. */
function leavesToGiver(file: PythonFile, handler: Handler, { on, origin, within }: DatabaseCall): boolean {
  if (origin.isOnlyEnded !== true || !handler.isReturning) return false;
  const body = file.text.slice(handler.start, handler.end);
  return file.functionOpening(within)?.endpoint !== undefined && !body.includes(`${on.text}.`);
}

/** It comes through to the `raise` of the handler it stands in, and nothing asks the session on the way. */
function isRaisedAfter(file: PythonFile, { end, raisedAfter }: Handler, { on }: DatabaseCall): boolean {
  if (raisedAfter === undefined) return false;
  const [owner = ""] = on.text.split(".", 1);
  return !file.text.slice(end, raisedAfter.end).split(/\W+/).includes(owner);
}

function headOf({ isBare, exceptions }: Handler): string {
  if (isBare) return "except:";
  return `except ${exceptions.find(takesFailedCommit)?.text ?? ""}`.trim();
}
