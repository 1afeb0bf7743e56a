import type { Call, Expression } from "../../python/code-facts.ts";
import type { DatabaseCall } from "../../python/database-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import type { Comparison, Iteration, Loop } from "../../python/flow-facts.ts";
import { isKeptApart, type Turns, turnsOf } from "../../python/turns.ts";
import { defineRule } from "../rule.ts";

const SENDING: ReadonlySet<string> = new Set(["reads", "sends", "writes"]);

export default defineRule({
  summary: "Database call inside a loop",
  severity: "warning",
  asks: [
    "either n-plus-1|n-plus-one|n-1-query|n-1-problem|n-1-select -range|chapter|prompt|lesson|sprint|year|iteration|xrange|phase|stage|step|version|wave|week|detect|detection|is-fixed|resolver|three-level|sql-level|#prisma|#when-to-load|#example|#report|@elsewhere",
    "either n-plus-1 selectinload|joinedload|eager-load|eagerly-load|joins ..12 -prisma|graphql|typeorm|resolver|include|@testing",
    "avoid query|database|sql|session-execute|session-get|insert|select loop|per-item|per-row|per-record|per-id|per-entity|per-element|one-by-one|one-at-a-time -event-loop|agent|@elsewhere",
    "does|do|any|is-there|are-there query|queries|database|sql|orm loop|per-item|per-row|per-iteration|each-iteration|each-pass ..12 -event-loop|agent|file|@testing|@elsewhere",
    "avoid fetch|load|query|read|retrieve|insert|look-up|hit one-at-a-time|one-by-one|row-by-row|=individually|record-by-record|per-iteration ..8 -file|github|gh|issue|message|test|commit|change|page|document|@elsewhere",
    "either query|database|database-call|select|sql in-loop|inside-loop|in-a-loop|inside-a-loop|within-loop|within-a-loop|inside-for|in-for-loop|per-item|per-row ..8 -event-loop|agent|file|@elsewhere",
    "=optimize|=optimized|=optimizing|=optimizes|=optimised|=optimise|=optimal|low|minimal|minimize|minimise|reduce|fewer queries|database-call|database-query|orm-query|query|round-trip|database-access|number-of-query|number-of-database-query ..4 -#approach|#process|#workflow|#methodology|#provide|#output|#deliverable|#profiling|latency|rag|access-pattern|load-pattern|flow|io|schema-design|critical|database-blocking|prevent-table|comparison|with-index|with-proper-index|with-appropriate-index|with-database-index|through-index|using-index|by-index|via-index|use-index|cube|suggest|analyze|slow|bottleneck|plan|planner|@testing|search|prompt|phase|migration|role|propose|could|index-optimize|produces|provided|rewritten|original|pool|cache|explain|llm|token|vector|hook|client|=react|log|media|=you|@elsewhere",
    "query-optimization|query-optimisation implement|use|apply|ensure|proper|appropriate -@testing|expert|skill|@elsewhere|django|flask|pyramid|template|templating|with-index|use-index|indexing|index-for|index-on",
    "=efficient|=performant query|queries|database-call|database-query|sql ..2 -index-for|indexes-for|for-efficient|lookup|pool|spatial|sub-collection|build|multi-tenancy|suggest|analyze|planner|@testing|search|prompt|vector|hook|media|=you|could|efficient-for|@elsewhere|sqlalchemy|orm|pattern|avoid-common",
    "either unnecessary|redundant|multiple-round-trip|many-round-trip|multiple-query|inefficient|unoptimized|repeated|excessive|multiple-round-trip query|database|database-call|database-query|database-access|database-operation|round-trip|sql ..3 -dom|generate|extract|helper|one-time|setup|selector|index|cache|code|comment|type|tool|schema|file|search|@elsewhere|@testing",
    "related|relation|relationship upfront|up-front|in-advance|in-one-go|in-a-single-query|in-one-query|in-the-same-query load|fetch|query -join-load|joined-load|@elsewhere",
    "eager-load|eagerly-load|load-eagerly -better|rarely|skill|md|whether|implication|note|#vs|no-lazy|image|@elsewhere",
    "batch|bulk query|queries|database-call|lookup|database-operation|read|insert|update|write|bulk-operation instead|related|avoid|prevent|per|loop|rather|over|replace|database-operation|database-call|#n-plus-1|#n-plus-one -job|api|endpoint|process|celery|ui|file|user|action|edit|rename|tool|parallel|@testing|@elsewhere",
  ],
  *check(file) {
    if (file.isTest || file.isMigration) return;
    let turns: Turns | undefined;
    for (const found of file.databaseCalls()) {
      const { call, effect, method } = found;
      if (!SENDING.has(effect) || !goesThroughRows(file, found) || file.isRunByHand(call)) continue;
      if (file.isAskedOnMiss(call)) continue;
      if (effect === "writes" || method === "refresh") {
        turns ??= turnsOf(file);
        if (isKeptApart(file, found, turns)) continue;
      }
      const thing = /^[\w.]+$/.test(call.callee.text) ? call.callee.text : method;
      const message = `\`${thing}\` asks the database anew for each turn of the loop; ask once for all of them instead.`;
      yield { at: call, message };
    }
  },
});

/** A loop around it decides what is asked for; turns in which the session is opened are kept apart on purpose. */
function goesThroughRows(file: PythonFile, { call, origin }: DatabaseCall): boolean {
  let isOverRows = false;
  for (let loop = file.loopAround(call); loop !== undefined; loop = loop.outer) {
    const { start, end } = loop;
    if (origin.at.some((at) => start <= at.start && at.end <= end)) return isOverRows;
    if (isOverTables(file, loop)) return false;
    if (loop.isLeftAfter(call)) return false;
    isOverRows ||= (loop.kind === "while" || loop.decides(call)) && hasManyTurns(file, call, loop);
  }
  return isOverRows;
}

/** Each has tables of its own. */
const DATABASES = /^(?:database|engine|schema|shard|tenant)s?$/;

/** Parts of a database, as long as nothing of one is compared with a column, as it is with rows of that name. */
const TABLES =
  /^(?:class(?:es)?|columns?|connections?|entity|fields?|fk|foreign|models?|relations?|relationships?|sessions?|tables?)$/;

/** Things that stand for many rows at a time, and tries. */
const LOTS =
  /^(?:attempts?|batch(?:es|ed)?|chunks?|chunked|groups?|pages?|partitions?|retr(?:y|ies)|slices?|tries)$/;

function isOverTables(file: PythonFile, { iterations, start, end }: Loop): boolean {
  return iterations.some((iteration) => {
    const things = thingsOf(iteration);
    if (things.some((thing) => DATABASES.test(thing))) return true;
    if (!things.some((thing) => TABLES.test(thing))) return false;
    return !file.comparisons().some((it) => start <= it.start && it.end <= end && isAboutRow(iteration, it));
  });
}

/** `Message.session_id == session.id` */
function isAboutRow({ target }: Iteration, { left, right }: Comparison): boolean {
  const [one, other] = isOf(target, right) ? [left, right] : [right, left];
  return isOf(target, other) && !isOf(target, one) && /^[A-Z]\w*\.\w+$/.test(one.text);
}

function isOf(target: Expression, { text }: Expression): boolean {
  return text.split(".")[0] === target.text;
}

/** The words of what a loop goes through and of what it calls each of them; not those of where that is kept. */
function thingsOf({ target, iterable }: Iteration): readonly string[] {
  const kept = iterable.text.replace(/\.(?:all|items|keys|values)\(\)/g, "").replace(/\b\w+\.(?=\w)/g, "");
  const words = `${target.text} ${kept}`.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/);
  return words.map((word) => word.toLowerCase());
}

/** What is in one of them is what it is for: `for row in batch`. */
function isOneLot({ iterable }: Iteration): boolean {
  return /(?:^|[._])(?:batch|chunk|group|page|partition|slice)$/.test(iterable.text);
}

function hasManyTurns(file: PythonFile, call: Call, { kind, iterations, condition, start }: Loop): boolean {
  if (kind === "while") return condition !== undefined && takesFrom(file, condition.text, start);
  return iterations.some((iteration) => !iteration.isFixed && !isOverLots(file, call, iteration));
}

/** Each is sent as a whole: nothing is read of it where the database is asked. */
function isOverLots({ text }: PythonFile, call: Call, iteration: Iteration): boolean {
  if (isOneLot(iteration) || !thingsOf(iteration).some((thing) => LOTS.test(thing))) return false;
  const sent = text.slice(call.start, call.end);
  const name = iteration.target.text;
  const [key, lot] = iteration.iterable.text.endsWith(".items()") ? name.split(/, ?/) : [];
  if (lot !== undefined && isAskedFor(sent, `${key}`) && !sent.includes(lot)) return false;
  return !sent.includes(`${name}.`) && !sent.includes(`${name}["`);
}

/** `Baker.shop == shop`, `db.get(Shop, shop)`: the key of a lot is one row's. */
function isAskedFor(sent: string, key: string): boolean {
  return [`== ${key}`, `, ${key}`].some((asked) =>
    [")", ","].some((after) => sent.includes(`${asked}${after}`)),
  );
}

/** `while queue: item = queue.pop()` */
function takesFrom({ text }: PythonFile, collection: string, start: number): boolean {
  return text.slice(start, start + 500).includes(`${collection}.pop`);
}
