import { expression, place, stringValue } from "./expressions.ts";
import { methodName } from "./names.ts";
import { sentText } from "./sent-texts.ts";
import { nodesOf, type Source } from "./source.ts";
import type { BuiltSql, PastedSql } from "./sql-facts.ts";
import { type Piece, piecesOf } from "./sql-pieces.ts";
import type { Syntax } from "./syntax.ts";
import { callTaking } from "./taken-parameters.ts";

/** The word a statement begins with, and what makes it one. */
const VERB = /^[\s(]*(call|copy|create|delete|explain|insert|merge|replace|select|set|update|with)\b/i;
const NEEDED: ReadonlyMap<string | undefined, RegExp> = new Map([
  ["DELETE", /\bfrom\b/i],
  ["INSERT", /\binto\b/i],
  ["REPLACE", /\binto\b/i],
  ["SELECT", /\bfrom\b/i],
  ["UPDATE", /\bset\b/i],
  ["WITH", /\bas\b/i],
]);

/** Statements most parts of which can't be bound: what stands in quotes is a value all the same. */
const QUOTING: ReadonlyMap<string | undefined, RegExp> = new Map([
  ["CALL", /\(/],
  ["COPY", /\b(?:from|to)\b/i],
  ["CREATE", /\b(?:as|database|extension|index|role|schema|server|table|user|view)\b/i],
  ["EXPLAIN", /\b(?:delete|insert|select|update)\b/i],
  ["MERGE", /\binto\b/i],
  ["SELECT", /^[\s(]*select\s+[\w.]+\(/i],
  ["SET", /=|\bto\b/i],
]);

/** Enough to see what a statement does. */
const MAX_HEAD = 4_000;

export function builtSqlOf(source: Source): readonly BuiltSql[] {
  const found = new Map<Syntax, BuiltSql>();
  for (const node of nodesOf(source, "call")) {
    const text = sentText(source, node);
    if (text === undefined) continue;
    for (const [within, built] of builtIn(source, text, clauseOf(source, node)))
      if (!found.has(within)) found.set(within, built);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

const CLAUSES: ReadonlyMap<string | undefined, string> = new Map([
  ["filter", "WHERE"],
  ["group_by", "GROUP BY"],
  ["having", "HAVING"],
  ["order_by", "ORDER BY"],
  ["where", "WHERE"],
]);

/** What a text is a part of that makes no statement by itself: `statement.where(text(…))`. */
function clauseOf(source: Source, text: Syntax): string | undefined {
  const around = callTaking(text);
  return around?.kind === "call" ? CLAUSES.get(methodName(source, around)) : undefined;
}

function builtIn(source: Source, text: Syntax, clause: string | undefined): ReadonlyMap<Syntax, BuiltSql> {
  const pieces = piecesOf(source, text);
  const whole = pieces.map((piece) => ("literal" in piece ? piece.literal : "x")).join("");
  const head = whole.slice(0, MAX_HEAD);
  const verb = clause ?? VERB.exec(head)?.[1]?.toUpperCase();
  const found = new Map<Syntax, Growing>();
  if (verb === undefined) return found;
  const isOrdinary = clause !== undefined || (NEEDED.get(verb)?.test(head) ?? false);
  if (!isOrdinary && !QUOTING.get(verb)?.test(head)) return found;
  let before = "";
  let quotes = 0;
  for (const piece of pieces) {
    const built = growing(source, found, piece, verb);
    if ("literal" in piece) {
      before = (before + piece.literal).slice(-MAX_BEFORE);
      quotes += piece.literal.split("'").length - 1;
      continue;
    }
    const as = quotes % 2 === 1 ? "value" : isOrdinary ? roleAfter(before) : undefined;
    before += "x";
    if (as !== undefined) {
      built?.pasted.push({
        value: expression(source, piece.value),
        shown: expression(source, piece.shown),
        as,
      });
    }
  }
  return found;
}

interface Growing extends BuiltSql {
  readonly pasted: PastedSql[];
}

/** The text that a piece is put into; none for a plain string, nor for what is a statement by itself. */
function growing(
  source: Source,
  found: Map<Syntax, Growing>,
  piece: Piece,
  verb: string,
): Growing | undefined {
  const { within } = piece;
  if (within === undefined || ("value" in piece && piece.value === within)) return undefined;
  const known = found.get(within);
  if (known !== undefined || stringValue(source, within) !== undefined) return known;
  const made: Growing = { ...place(within), verb, pasted: [] };
  found.set(within, made);
  return made;
}

/** Enough to see what a value stands after. */
const MAX_BEFORE = 200;

const VALUE =
  /(?:[=<>]|\b(?:like|ilike|limit|offset|between|interval)|\bin\s*\((?:[^()]*,)?|\bvalues\s*\((?:[^()]*,)?)\s*$/i;
const NAME = /(?:\b(?:from|join|into|update|table|exists|only|as)|[."`[])\s*$/i;

/** What stands after some SQL; undefined for the name of a placeholder, as in `:id_{i}`. */
function roleAfter(before: string): PastedSql["as"] | undefined {
  if (/(?:[:$@]\w*|%\(\w*)$/.test(before)) return undefined;
  if (VALUE.test(before)) return "value";
  return NAME.test(before) ? "name" : "part";
}
