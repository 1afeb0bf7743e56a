import { docstringOf, statementAfter, statementsOf } from "./blocks.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/**
 * What comes right after a `try`, or after the `for` that it ends a round of, answers all the same where it failed: `return False`,
 * a `raise`, the value that the docstring names for a failure, or another way to the value that was to be returned.
 */
export function isAnsweredAfter(source: Source, tried: Syntax): boolean {
  const loop = tried.parent?.parent;
  const isRound = loop?.kind === "for_statement" && tried.end === tried.parent?.end;
  const next = statementAfter(isRound ? loop : tried);
  if (next?.kind === "raise_statement") return true;
  if (next?.kind === "try_statement") return !isRound && readsAnew(source, tried, next);
  if (next?.kind !== "return_statement") return false;
  return next.children[0]?.kind === "false" || isAnnounced(source, next);
}

const FAILS = String.raw`(?:errors?|exceptions?|fail(?:s|ed|ing|ures?)?)\b`;
const IN_CASE = String.raw`\b(?:if|in case of|on|upon|when)\b[^.:]{0,80}?\b${FAILS}`;

/** `None on failure`, `On errors, returns None`. */
const NONE_IN_CASE = new RegExp(
  String.raw`\bNone\W{1,4}${IN_CASE}|${IN_CASE}[^.:]{0,20}\breturns?\W{1,4}None\b`,
  "i",
);

/** `If that fails, fall back to …`, `falls back to … when that fails`. */
const BACK_IN_CASE = new RegExp(
  String.raw`\bfall(?:ing|s)? back\b[^.:]{0,80}?${IN_CASE}|${IN_CASE}[^.:]{0,20}\bfall(?:ing|s)? back\b`,
  "i",
);

/** What the function gives is said in its docstring to be given in case of a failure. */
function isAnnounced(source: Source, { scope, children: [value] }: Syntax): boolean {
  const body = scope.opener && childOf(scope.opener, "body");
  const said = docstringOf(source, body)?.text ?? "";
  const isNone = value === undefined || value.kind === "none";
  return (isNone ? NONE_IN_CASE : BACK_IN_CASE).test(said);
}

/** `return row[key]` was tried, and `return row.key` is next. */
function readsAnew(source: Source, first: Syntax, second: Syntax): boolean {
  const read = nameRead(source, first);
  return read !== undefined && read === nameRead(source, second);
}

/** The name of which nothing but a part is returned. */
function nameRead(source: Source, tried: Syntax): string | undefined {
  const [only, ...others] = statementsOf(childOf(tried, "body"));
  const part = only?.kind === "return_statement" ? only.children[0] : undefined;
  if (others.length > 0 || (part?.kind !== "subscript" && part?.kind !== "attribute")) return undefined;
  const [whole] = part.children;
  return whole?.kind === "identifier" ? textOf(source, whole) : undefined;
}
