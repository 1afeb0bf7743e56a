import { DATABASE_CLASSES } from "./database-objects.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { stringValue } from "./expressions.ts";
import { loopAround } from "./loops.ts";
import { headOf, methodName } from "./names.ts";
import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** Methods whose arguments leave rows out, and those that do so whatever they are given. */
const RESTRICTING: ReadonlySet<string> = new Set(["filter", "filter_by", "find", "where"]);
const NARROW: ReadonlySet<string> = new Set(["get", "get_or_none", "in_"]);

/** A definition leaves rows out for everybody who calls it: other rows for others, as nothing constant does. */
export function isRestricted(source: Source, definition: Syntax): boolean {
  const { start, end } = definition;
  const wishes = wishesIn(source, definition);
  const isWished = (node: Syntax) => wishes.some((wish) => wish.start <= node.start && node.end <= wish.end);
  const isForAll = (node: Syntax) => !isWished(node) && !isInRound(source, node, definition);
  return (
    nodesWithin(source, "call", start, end).some((call) => restricts(source, call) && isForAll(call)) ||
    nodesWithin(source, "string", start, end).some(
      (text) => /\bWHERE\b/.test(textOf(source, text)) && !isInRound(source, text, definition),
    )
  );
}

/** Is done again and again while the function runs: for each row, say. */
export function isInRound(source: Source, node: Syntax, definition: Syntax): boolean {
  const round = loopAround(source, node);
  return round !== undefined && definition.start <= round.start && round.end <= definition.end;
}

function restricts(source: Source, call: Syntax): boolean {
  const name = methodName(source, call);
  if (name === undefined) return false;
  if (NARROW.has(name)) return name === "in_" || keywordOf(source, call, "id") !== undefined;
  const given = childOf(call, "arguments")?.children ?? [];
  return RESTRICTING.has(name) && given.some((each) => !isConstantCondition(source, each));
}

const NEGATIONS: ReadonlySet<string> = new Set([
  "not_operator",
  "parenthesized_expression",
  "unary_operator",
]);

/** A condition on something that is the same for everybody: `User.is_deleted == False`. */
function isConstantCondition(source: Source, node: Syntax): boolean {
  const [first, second, ...more] = node.children;
  if (node.kind === "attribute") return true;
  if (first === undefined) return false;
  if (NEGATIONS.has(node.kind)) return isConstantCondition(source, first);
  if (node.kind === "keyword_argument") return second !== undefined && isFixed(source, second);
  if (node.kind === "comparison_operator")
    return first.kind === "attribute" && second !== undefined && more.length === 0 && isFixed(source, second);
  if (node.kind !== "call" || !/\.is_?(?:not)?_?$/.test(textOf(source, first))) return false;
  const [given] = childOf(node, "arguments")?.children ?? [];
  return given !== undefined && isFixed(source, given);
}

/** A function is told nothing that could leave rows out: a session, a constant, what clients may leave out. */
export function isToldNothing(source: Source, call: Syntax, optional: ReadonlySet<string>): boolean {
  const given = childOf(call, "arguments");
  return (
    given?.kind === "argument_list" &&
    given.children.every((each) => {
      const value = each.kind === "keyword_argument" ? (childOf(each, "value") ?? each) : each;
      if (isWish(source, value, optional)) return true;
      return isFixed(source, value) || DATABASE_CLASSES.has(classOf(source, value)?.name ?? "");
    })
  );
}

/** What clients may leave out: `city`, `City(city) if city else None`. */
function isWish(source: Source, value: Syntax, optional: ReadonlySet<string>): boolean {
  if (value.kind === "identifier") return optional.has(textOf(source, value));
  const [, condition, otherwise] = value.kind === "conditional_expression" ? value.children : [];
  if (condition === undefined || otherwise === undefined) return false;
  return isFixed(source, otherwise) && asksOnlyFor(source, condition, optional);
}

const LITERALS: ReadonlySet<string> = new Set(["false", "float", "integer", "none", "string", "true"]);

/** A literal, or a member of an enumeration. */
function isFixed(source: Source, node: Syntax): boolean {
  if (LITERALS.has(node.kind)) return node.children.length === 0;
  return node.kind === "attribute" && /^[A-Z]\w*\.[A-Z_]+$/.test(textOf(source, node));
}

/** What is only done for those who ask for it, by what may be left out: `if city: query = query.where(…)`. */
function wishesIn(source: Source, definition: Syntax): readonly Syntax[] {
  const optional = optionalNames(source, definition);
  if (optional.size === 0) return [];
  const { start, end } = definition;
  return ["if_statement", "elif_clause"].flatMap((kind) =>
    nodesWithin(source, kind, start, end).flatMap((node) => {
      const condition = childOf(node, "condition");
      const consequence = childOf(node, "consequence");
      const isWish = condition !== undefined && asksOnlyFor(source, condition, optional);
      return isWish && consequence !== undefined ? consequence : [];
    }),
  );
}

/** `city`, `city and street`, `city is not None`. */
function asksOnlyFor(source: Source, node: Syntax, names: ReadonlySet<string>): boolean {
  if (node.kind === "identifier") return names.has(textOf(source, node));
  const isJoined = node.kind === "boolean_operator" && !/\bor\b/.test(textOf(source, node));
  const isGiven = node.kind === "comparison_operator" && /\bis\s+not\s+None$/.test(textOf(source, node));
  if (!isJoined && !isGiven && node.kind !== "parenthesized_expression") return false;
  const asked = isGiven ? node.children.slice(0, 1) : node.children;
  return asked.every((each) => asksOnlyFor(source, each, names));
}

/** The parameters that whoever calls may leave out, and then gets no less: nothing else is put in their place. */
export function optionalNames(source: Source, definition: Syntax): ReadonlySet<string> {
  const parameters = childOf(definition, "parameters")?.children ?? [];
  return new Set(parameters.flatMap((each) => optionalName(source, each) ?? []));
}

function optionalName(source: Source, parameter: Syntax): string | undefined {
  const value = childOf(parameter, "value");
  const name = childOf(parameter, "name");
  if (value === undefined || name === undefined) return undefined;
  const isQuery = value.kind === "call" && /^(?:\w+\.)?Query$/.test(textOf(source, headOf(value) ?? value));
  const given = isQuery ? (keywordOf(source, value, "default") ?? positional(value, 0)) : value;
  const isEmpty = given?.kind === "none" || (given?.kind === "string" && stringValue(source, given) === "");
  const isOwn = lookUp(source, textOf(source, name), name.scope).every(({ kind }) => kind === "parameter");
  return isEmpty && isOwn ? textOf(source, name) : undefined;
}
