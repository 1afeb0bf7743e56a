import { docstringOf, onlyStatement, statementsOf } from "./blocks.ts";
import { cutPrefix } from "./cut-prefixes.ts";
import { decoratorsOf, whole } from "./decorators.ts";
import type { Field, PythonClass } from "./definition-facts.ts";
import { expression, expressionAt, place } from "./expressions.ts";
import { classModel } from "./models.ts";
import { innerScope, type SyntaxScope } from "./scopes.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** The classes of a file in source order, by the scope each opens. */
export function classesOf(source: Source): ReadonlyMap<SyntaxScope, PythonClass> {
  const classes = new Map<SyntaxScope, PythonClass>();
  for (const node of nodesOf(source, "class_definition")) {
    const found = pythonClass(source, node, classes.get(node.scope));
    if (found !== undefined) classes.set(innerScope(node), found);
  }
  return classes;
}

function pythonClass(source: Source, node: Syntax, owner: PythonClass | undefined): PythonClass | undefined {
  const name = childOf(node, "name");
  const body = childOf(node, "body");
  if (name === undefined) return undefined;
  const only = onlyStatement(body);
  return {
    ...place(whole(node)),
    name: textOf(source, name),
    nameAt: place(name),
    inner: innerScope(node),
    owner,
    isNested: node.scope.isInFunction,
    isStub: only?.kind === "pass_statement" || only?.kind === "ellipsis",
    get decorators() {
      return decoratorsOf(source, node);
    },
    get bases() {
      const given = childOf(node, "superclasses")?.children ?? [];
      return given
        .filter((each) => each.kind !== "keyword_argument")
        .map((each) => expression(source, each.kind === "subscript" ? (each.children[0] ?? each) : each));
    },
    get docstring() {
      return docstringOf(source, body);
    },
    get cutPrefix() {
      return cutPrefix(source, node);
    },
    get model() {
      return classModel(source, node);
    },
    get fields() {
      return statementsOf(body).flatMap((statement) => field(source, statement) ?? []);
    },
  };
}

function field(source: Source, statement: Syntax): Field | undefined {
  const assignment = statement.children[0];
  if (statement.kind !== "expression_statement" || assignment?.kind !== "assignment") return undefined;
  const name = childOf(assignment, "left");
  if (name?.kind !== "identifier") return undefined;
  return {
    ...place(assignment),
    name: textOf(source, name),
    annotation: expressionAt(source, assignment, "type"),
    value: expressionAt(source, assignment, "right"),
  };
}
