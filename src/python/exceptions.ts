import { isAnsweredAfter } from "./afterwards.ts";
import { asksForImport } from "./asked-imports.ts";
import { statementsOf } from "./blocks.ts";
import { aliasOf, isKept } from "./caught-names.ts";
import type { Handler } from "./exception-facts.ts";
import { bare, expression, place } from "./expressions.ts";
import { triesHandedIn } from "./handed-in.ts";
import { handlingClause } from "./handling.ts";
import { raisedAfter } from "./raised-after.ts";
import { isExplained } from "./reasons.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { isFarewell, isFinal, isTelling, tidiesUp } from "./tidying.ts";

export function handlersOf(source: Source): readonly Handler[] {
  return nodesOf(source, "except_clause").flatMap((node) => handler(source, node) ?? []);
}

/** The handlers of a `try`, in order. */
export function handlersIn(source: Source, node: Syntax): readonly Handler[] {
  const clauses = node.children.filter(({ kind }) => kind === "except_clause");
  return clauses.flatMap((clause) => handler(source, clause) ?? []);
}

/** The nearest handler a place stands in. */
export function handlerAround(source: Source, at: { readonly start: number }): Handler | undefined {
  const clause = handlingClause(source, at);
  return clause && handler(source, clause);
}

/** `except A`, `except (A, B) as e` and, since PEP 758, `except A, B`. */
export const handler = remembered((source: Source, node: Syntax): Handler => {
  const values = node.children.filter((child) => child.field === "value");
  const pattern = values.length === 1 && values[0]?.kind === "as_pattern" ? values[0] : undefined;
  const caught = pattern === undefined ? values : pattern.children.slice(0, 1);
  const alias = aliasOf(node);
  const body = node.children.find(({ kind }) => kind === "block");
  const last = statementsOf(body).at(-1);
  return {
    ...place(node),
    isBare: values.length === 0,
    exceptions: listed(caught).map((each) => expression(source, each)),
    alias: alias && textOf(source, alias),
    isAliasKept: alias !== undefined && isKept(source, node, alias),
    isReturning: last?.kind === "return_statement",
    isAnsweringNo: last?.kind === "return_statement" && last.children[0]?.kind === "false",
    isEmpty: statementsOf(body).every(isIdle),
    get isOnlyTelling() {
      return statementsOf(body).every((each) => isIdle(each) || tells(source, each));
    },
    get isExplained() {
      return isExplained(source, node);
    },
    get isOfHandedIn() {
      return node.parent !== undefined && triesHandedIn(source, node.parent);
    },
    get isAnsweredAfter() {
      return node.parent !== undefined && isAnsweredAfter(source, node.parent);
    },
    get isAnsweredBefore() {
      return node.parent !== undefined && asksForImport(source, node.parent);
    },
    get raisedAfter() {
      return raisedAfter(source, node);
    },
    get isTidyingUp() {
      const tried = node.parent && childOf(node.parent, "body");
      return isFinal(source, node) || tidiesUp(source, tried) || isFarewell(source, tried);
    },
  };
});

/** The members of tuples, of tuples in them too. */
function listed(caught: readonly Syntax[]): readonly Syntax[] {
  const found: Syntax[] = [];
  const open = caught.toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const value = bare(next);
    if (value.kind !== "tuple") found.push(value);
    else for (const child of value.children.toReversed()) open.push(child);
  }
  return found;
}

const IDLE = new Set(["pass_statement", "continue_statement"]);
const IDLE_VALUES = new Set(["ellipsis", "string", "concatenated_string"]);

function isIdle({ kind, children: [value] }: Syntax): boolean {
  if (kind !== "expression_statement") return IDLE.has(kind);
  return value !== undefined && IDLE_VALUES.has(value.kind);
}

/** Logs or prints. */
function tells(source: Source, { kind, children: [value] }: Syntax): boolean {
  if (kind !== "expression_statement" || value?.kind !== "call") return false;
  return isTelling(source, value) || textOf(source, childOf(value, "function") ?? value) === "print";
}
