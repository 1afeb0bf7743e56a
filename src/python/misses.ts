import { bare } from "./expressions.ts";
import { headOf, methodName } from "./names.ts";
import { remembered } from "./remembered.ts";
import type { SyntaxScope } from "./scopes.ts";
import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/**
 * Asks only for what a mapping lacks that was filled with rows of the same model by one question: `row = known.get(key)`,
 * `if row is None: row = session.get(Row, key)`.
 */
export function isAskedOnMiss(
  source: Source,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const call = nodesWithin(source, "call", start, end).find((each) => each.end === end);
  const models = modelsIn(source, call);
  let at = call;
  for (let climbed = 0; at?.parent !== undefined && climbed < MAX_CLIMB; climbed += 1) {
    const { parent }: Syntax = at;
    if (parent.kind === "function_definition") return false;
    if (parent.kind === "if_statement" && at.field === "consequence") {
      const mapping = lacking(source, childOf(parent, "condition"));
      if (mapping !== undefined && isFilledWith(source, mapping, models)) return true;
    }
    at = parent;
  }
  return false;
}

/** Between a call and the condition that it stands under. */
const MAX_CLIMB = 32;

/** The mapping of `if key not in mapping:`, or of what it was asked for before `if not row:` or `if row is None:`. */
function lacking(source: Source, condition: Syntax | undefined): Syntax | undefined {
  const test = condition && bare(condition);
  const [left, right] = test?.children ?? [];
  if (test === undefined || left === undefined) return undefined;
  if (test.kind === "not_operator") return askedMapping(source, left);
  if (test.kind !== "comparison_operator" || right === undefined || test.children.length !== 2)
    return undefined;
  const operator = source.tree.text.slice(left.end, right.start).trim();
  if (/^not\s+in$/.test(operator)) return right;
  return right.kind === "none" && /^(?:is|==)$/.test(operator) ? askedMapping(source, left) : undefined;
}

/** `known` of `row = known.get(key)` */
function askedMapping(source: Source, name: Syntax): Syntax | undefined {
  for (const value of name.kind === "identifier" ? valuesOf(source, name) : []) {
    const head = value.kind === "call" ? headOf(value) : undefined;
    if (head?.kind === "attribute" && methodName(source, value) === "get") return head.children[0];
  }
  return undefined;
}

/** `known = {row.id: row for row in session.query(Row).all()}`, the rows also in a variable. */
function isFilledWith(source: Source, mapping: Syntax, models: ReadonlySet<string>): boolean {
  const made = mapping.kind === "identifier" ? valuesOf(source, mapping) : valuesOfAttribute(source, mapping);
  return made.some(({ kind, children }) => {
    const clause = kind === "dictionary_comprehension" ? children.find(isClause) : undefined;
    const rows = clause && childOf(clause, "right");
    if (rows === undefined) return false;
    const asked = rows.kind === "identifier" ? valuesOf(source, rows) : [rows];
    return asked.some((each) => asksFor(source, each, models));
  });
}

function isClause({ kind }: Syntax): boolean {
  return kind === "for_in_clause";
}

/** What a name or an attribute is given that is looked at. */
const MOST_VALUES = 16;

function valuesOf(source: Source, name: Syntax): readonly Syntax[] {
  return lookUp(source, textOf(source, name), name.scope)
    .slice(0, MOST_VALUES)
    .flatMap((each) => (each.kind === "assignment" ? (each.value ?? []) : []));
}

/** In any method of the same class. */
function valuesOfAttribute(source: Source, attribute: Syntax): readonly Syntax[] {
  const owner = attribute.scope.parent;
  const given = owner === undefined ? undefined : attributesIn(source, owner);
  return given?.get(textOf(source, attribute))?.slice(0, MOST_VALUES) ?? [];
}

const attributesIn = remembered((source: Source, owner: SyntaxScope): ReadonlyMap<string, Syntax[]> => {
  const given = new Map<string, Syntax[]>();
  const { start, end } = owner.opener ?? source.tree.root;
  for (const assignment of nodesWithin(source, "assignment", start, end)) {
    const target = childOf(assignment, "left");
    const value = childOf(assignment, "right");
    if (target?.kind !== "attribute" || target.scope.parent !== owner || value === undefined) continue;
    const name = textOf(source, target);
    const known = given.get(name);
    if (known === undefined) given.set(name, [value]);
    else known.push(value);
  }
  return given;
});

/** `session.query(Row)`, `select(Row)` */
function asksFor(source: Source, { start, end }: Syntax, models: ReadonlySet<string>): boolean {
  return nodesWithin(source, "call", start, end).some((call) => {
    const asked = childOf(call, "arguments")?.children[0];
    const called = textOf(source, headOf(call) ?? call).slice(-MOST_NAME);
    return (
      asked !== undefined &&
      /(?:^|\.)(?:find|query|select)$/.test(called) &&
      models.has(textOf(source, asked))
    );
  });
}

const MOST_NAME = 200;

function modelsIn(source: Source, call: Syntax | undefined): ReadonlySet<string> {
  const names = call === undefined ? [] : nodesWithin(source, "identifier", call.start, call.end);
  return new Set(names.map((name) => textOf(source, name)).filter((name) => /^[A-Z]/.test(name)));
}
