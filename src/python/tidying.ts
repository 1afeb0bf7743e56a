import { onlyStatement, statementBefore, statementsOf } from "./blocks.ts";
import { positional } from "./dependencies.ts";
import { bare } from "./expressions.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What ends the use of a thing, by its name; a stream that is reconfigured is made ready, as harmlessly. */
const TIDYING =
  /(?:^|\.)_?(?:a?close(?:_all|d)?|wait_closed|cancel|cleanup|disconnect|dispose|kill|logout|quit|reconfigure|release|(?:remove|unregister)_(?:callback|handler|hook|listener|observer)|rmtree|rollback|shutdown(?:_\w+)?|stop|terminate|unlink|unregister|unschedule(?:_all)?|unsubscribe|unwatch)$|^os\.remove$/;

/** What tells of something else: of what goes wrong there nothing is left to tell. */
const TELLING =
  /(?:^|[._])log(?:ger|ging|fire)?\.(?:critical|debug|error|exception|info|log|trace|warn(?:ing)?)$|^(?:self\.)?_?log$/i;

/** What runs the coroutine it is handed: `asyncio.run(pool.close())`. */
const RUNNING = /(?:^|\.)_?(?:create_task|ensure_future|run(?:_\w+)?|shield|to_thread|wait_for)$/;

/** What calls the function it is handed: `asyncio.to_thread(pool.close)`; after the executor, if it takes one. */
const THREADING = /(?:^|\.)(?:run_in_executor|run_in_threadpool|run_sync|to_thread)$/;
const EXECUTING = /\.run_in_executor$/;

const NAMES: ReadonlySet<string> = new Set(["attribute", "identifier"]);

/** Runners in runners that are looked through. */
const MAX_RUNNERS = 4;

const IMPORT = /^import_(?:from_)?statement$/;

/** A body of nothing but calls that tidy up or log, with or without a condition, and the imports they need. */
export function tidiesUp(source: Source, body: Syntax | undefined): boolean {
  const open = statementsOf(body).filter(({ kind }) => !IMPORT.test(kind));
  const isTidy = open.length > 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === "if_statement") open.push(...branchesOf(next));
    else if (!isTidyingCall(source, next)) return false;
  }
  return isTidy;
}

/** The statements under a condition, and those under what it leads on to. */
function branchesOf(condition: Syntax): readonly Syntax[] {
  return condition.children.flatMap((child) => {
    if (child.field === "condition") return [];
    return child.field === "consequence" || child.field === "body" ? statementsOf(child) : branchesOf(child);
  });
}

function isTidyingCall(source: Source, statement: Syntax): boolean {
  const [value] = statement.children;
  if (statement.kind !== "expression_statement" || value === undefined) return false;
  const awaited = value.kind === "await" ? value.children[0] : value;
  if (awaited !== undefined && awaited !== value && NAMES.has(awaited.kind))
    return isCancelledBefore(source, statement, awaited);
  const name = awaited && calledName(source, bare(awaited));
  return name !== undefined && (TIDYING.test(name) || TELLING.test(name));
}

/** `task.cancel()` comes right before what awaits it, or before the `try` that does. */
function isCancelledBefore(source: Source, statement: Syntax, task: Syntax): boolean {
  const around = statement.parent?.parent;
  const tried = around?.kind === "try_statement" ? around : undefined;
  const before = statementBefore(statement) ?? (tried && statementBefore(tried));
  return before !== undefined && textOf(source, before).startsWith(`${textOf(source, task)}.cancel(`);
}

/** Logs something. */
export function isTelling(source: Source, call: Syntax): boolean {
  const callee = childOf(call, "function");
  return callee !== undefined && TELLING.test(textOf(source, callee));
}

/** The name of what is called; of what a runner is handed, not the runner's. */
function calledName(source: Source, call: Syntax): string | undefined {
  let at: Syntax | undefined = call;
  for (let runners = 0; runners < MAX_RUNNERS && at?.kind === "call"; runners += 1) {
    const callee = childOf(at, "function");
    const name = callee && textOf(source, callee);
    if (name === undefined || !RUNNING.test(name)) return name;
    const handed = positional(at, EXECUTING.test(name) ? 1 : 0);
    const isCalled = handed !== undefined && THREADING.test(name);
    if (isCalled && NAMES.has(handed.kind)) return textOf(source, handed);
    at = isCalled && handed.kind === "lambda" ? childOf(handed, "body") : handed;
  }
  return undefined;
}

/** Stands in `__del__`, which has nobody to raise to. */
export function isFinal(source: Source, node: Syntax): boolean {
  return nameOfFunctionAround(source, node) === "__del__";
}

/** What ends something of its own, by its name. */
const ENDING =
  /^_{0,2}(?:a?close|a?exit|clean_?up|disconnect|shut_?down|stop|tear_?down|terminate)(?:_all|_async|__)?$/;

/** What somebody may miss afterwards. */
const KEEPING = /commit|dump|flush|persist|save|store|write/i;

/** One thing is tried on the way to the end of all: a farewell, of which nothing is kept. */
export function isFarewell(source: Source, body: Syntax | undefined): boolean {
  const only = onlyStatement(body);
  if (only === undefined || !ENDING.test(nameOfFunctionAround(source, only))) return false;
  const call = only.kind === "await" ? only.children[0] : only;
  const name = call && calledName(source, bare(call));
  return name !== undefined && !KEEPING.test(name);
}

function nameOfFunctionAround(source: Source, { scope: { opener } }: Syntax): string {
  const name = opener?.kind === "function_definition" ? childOf(opener, "name") : undefined;
  return name === undefined ? "" : textOf(source, name);
}
