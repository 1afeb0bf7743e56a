import { docstringOf, onlyStatement, statementsOf } from "./blocks.ts";
import { isHandedOn } from "./callbacks.ts";
import { decoratorsOf, whole } from "./decorators.ts";
import { endpointOf } from "./endpoints.ts";
import { bodiesOf, statedAnswer } from "./exchanges.ts";
import { expression, expressionAt, place } from "./expressions.ts";
import type { Place, PythonClass, PythonFunction } from "./facts.ts";
import { mayOverride } from "./overrides.ts";
import { parametersOf } from "./parameters.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import { innerScope, type SyntaxScope } from "./scopes.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What is known of a file's functions before any one of them is described. */
export interface Surroundings {
  readonly classes: ReadonlyMap<SyntaxScope, PythonClass>;
  /** Definitions that a `Depends(…)` of the file names. */
  readonly dependencies: ReadonlySet<Syntax>;
}

export function functionsOf(source: Source, surroundings: Surroundings): readonly PythonFunction[] {
  const overloaded = new Map<SyntaxScope, Set<string>>();
  return nodesOf(source, "function_definition").flatMap((node) => {
    const name = childOf(node, "name");
    if (name === undefined) return [];
    const found = pythonFunction(source, node, name, surroundings, overloaded);
    if (found.isOverload) {
      overloaded.set(node.scope, (overloaded.get(node.scope) ?? new Set<string>()).add(found.name));
    }
    return [found];
  });
}

function pythonFunction(
  source: Source,
  node: Syntax,
  nameNode: Syntax,
  { classes, dependencies }: Surroundings,
  overloaded: ReadonlyMap<SyntaxScope, ReadonlySet<string>>,
): PythonFunction {
  const name = textOf(source, nameNode);
  const body = childOf(node, "body");
  const owner = classes.get(node.scope);
  const decorators = decoratorsOf(source, node);
  const isDecorated = (...names: readonly string[]): boolean =>
    decorators.some((each) => each.name !== undefined && names.includes(each.name));
  const isStatic = isDecorated("staticmethod") && name !== "__new__";
  const returns = ownStatements(source, "return_statement", node);
  const only = onlyStatement(body);
  const docstring = docstringOf(source, body);
  const endpoint = endpointOf(source, node);
  const parameters = parametersOf(source, node, owner !== undefined && !isStatic);
  const first = statementsOf(body)[docstring === undefined ? 0 : 1];
  return {
    ...place(whole(node)),
    name,
    nameAt: place(nameNode),
    inner: innerScope(node),
    isAsync: innerScope(node).isAsync,
    owner,
    isNested: node.scope.isInFunction,
    decorators,
    isDecorated,
    parameters,
    returns: expressionAt(source, node, "return_type"),
    signatureEnd: signatureEnd(node),
    docstring,
    firstStatement: first && place(first),
    isStub: isStub(source, body),
    isEllipsis: only?.kind === "ellipsis",
    isGenerator: ownStatements(source, "yield", node).length > 0,
    returned: returns.map(({ children: [value] }) => value && expression(source, value)),
    neverFallsThrough: isDeadEnd(source, statementsOf(body).at(-1)),
    isOverload: isDecorated("typing.overload") || (overloaded.get(node.scope)?.has(name) ?? false),
    endpoint,
    get bodies() {
      return endpoint ? bodiesOf(source, node, parameters) : [];
    },
    get statedAnswer() {
      return endpoint && statedAnswer(source, node, endpoint);
    },
    get mayOverride() {
      return mayOverride(source, node);
    },
    get isHandedOn() {
      return isHandedOn(source, name);
    },
    isDependency: dependencies.has(node),
  };
}

function signatureEnd(node: Syntax): Place {
  const parameters = childOf(node, "parameters") ?? node;
  return { start: parameters.end, end: parameters.end, scope: node.scope };
}

/** Nothing but a docstring, `...`, `pass` and `raise NotImplementedError`. */
function isStub(source: Source, body: Syntax | undefined): boolean {
  return statementsOf(body).every((statement) => {
    if (statement.kind === "pass_statement") return true;
    if (statement.kind === "raise_statement") return isUnimplemented(source, statement.children[0]);
    const value = statement.kind === "expression_statement" ? statement.children[0]?.kind : undefined;
    return value === "ellipsis" || value === "string" || value === "concatenated_string";
  });
}

function isUnimplemented(source: Source, raised: Syntax | undefined): boolean {
  const named = raised?.kind === "call" ? childOf(raised, "function") : raised;
  return named !== undefined && /^NotImplemented(?:Error)?$/.test(textOf(source, named));
}

function isDeadEnd(source: Source, last: Syntax | undefined): boolean {
  if (last?.kind === "raise_statement") return true;
  const condition = last?.kind === "while_statement" ? childOf(last, "condition") : undefined;
  if (last === undefined || condition === undefined || !/^(?:True|1)$/.test(textOf(source, condition)))
    return false;
  return !(leftLoops(source, "break_statement")?.has(last) ?? false);
}

/** The loops that a `break` leaves. */
const leftLoops = remembered((source: Source, kind: string): ReadonlySet<Syntax> => {
  const left = new Set<Syntax>();
  for (const node of nodesOf(source, kind)) {
    let at = node.parent;
    while (at !== undefined && at.kind !== "while_statement" && at.kind !== "for_statement") at = at.parent;
    if (at !== undefined) left.add(at);
  }
  return left;
});
