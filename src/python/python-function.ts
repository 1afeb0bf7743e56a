import { docstringOf, onlyStatement, statementsOf } from "./blocks.ts";
import { isHandedOn } from "./callbacks.ts";
import { callersOf } from "./callers.ts";
import type { Expression, Place, Scope } from "./code-facts.ts";
import { decoratorsOf, whole } from "./decorators.ts";
import type { Callers, Decorator, Parameter, PythonClass, PythonFunction } from "./definition-facts.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { Endpoint } from "./endpoint-facts.ts";
import { endpointOf } from "./endpoints.ts";
import { bodiesOf, statedAnswer } from "./exchanges.ts";
import { expression, expressionAt, place } from "./expressions.ts";
import { isDeadEnd, isStub } from "./function-bodies.ts";
import type { Body, StatedAnswer } from "./model-facts.ts";
import { isExplainedAbove, mayOverride } from "./overrides.ts";
import { parametersOf, signatureEnd } from "./parameters.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import { innerScope } from "./scopes.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What costs a look-up is worked out when it is asked for: most rules want little of most functions. */
export class SyntaxFunction implements PythonFunction {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  readonly name: string;
  readonly nameAt: Place;
  readonly inner: Scope;
  readonly isAsync: boolean;
  readonly owner: PythonClass | undefined;
  readonly isNested: boolean;
  readonly #source: Source;
  readonly #node: Syntax;
  readonly #body: Syntax | undefined;
  readonly #overloaded: ReadonlySet<string> | undefined;

  constructor(
    source: Source,
    node: Syntax,
    name: Syntax,
    owner: PythonClass | undefined,
    overloaded: ReadonlySet<string> | undefined,
  ) {
    const { start, end, scope } = whole(node);
    this.start = start;
    this.end = end;
    this.scope = scope;
    this.name = textOf(source, name);
    this.nameAt = place(name);
    this.inner = innerScope(node);
    this.isAsync = this.inner.isAsync;
    this.owner = owner;
    this.isNested = node.scope.isInFunction;
    this.#source = source;
    this.#node = node;
    this.#body = childOf(node, "body");
    this.#overloaded = overloaded;
  }

  get decorators(): readonly Decorator[] {
    return decoratorsOf(this.#source, this.#node);
  }

  isDecorated(...names: readonly string[]): boolean {
    return this.decorators.some(({ name }) => name !== undefined && names.includes(name));
  }

  get parameters(): readonly Parameter[] {
    const isStatic = this.name !== "__new__" && this.isDecorated("staticmethod");
    return parameters(this.#source, this.#node, this.owner !== undefined && !isStatic) ?? [];
  }

  get returns(): Expression | undefined {
    return expressionAt(this.#source, this.#node, "return_type");
  }

  get signatureEnd(): Place {
    return signatureEnd(this.#node);
  }

  get docstring(): Expression | undefined {
    return docstringOf(this.#source, this.#body);
  }

  get firstStatement(): Place | undefined {
    const first = statementsOf(this.#body)[this.docstring === undefined ? 0 : 1];
    return first && place(first);
  }

  get isStub(): boolean {
    return isStub(this.#source, this.#body);
  }

  get isEllipsis(): boolean {
    return onlyStatement(this.#body)?.kind === "ellipsis";
  }

  get isGenerator(): boolean {
    return ownStatements(this.#source, "yield", this.#node).length > 0;
  }

  get returned(): readonly (Expression | undefined)[] {
    const statements = ownStatements(this.#source, "return_statement", this.#node);
    return statements.map(({ children: [value] }) => value && expression(this.#source, value));
  }

  get neverFallsThrough(): boolean {
    return isDeadEnd(this.#source, statementsOf(this.#body).at(-1));
  }

  get isOverload(): boolean {
    return this.isDecorated("typing.overload") || (this.#overloaded?.has(this.name) ?? false);
  }

  get endpoint(): Endpoint | undefined {
    return endpoint(this.#source, this.#node);
  }

  get callers(): Callers {
    return callersOf(this.#source, this.#node);
  }

  get bodies(): readonly Body[] {
    return (this.endpoint && bodiesOf(this.#source, this.#node, this.parameters)) ?? [];
  }

  get statedAnswer(): StatedAnswer | undefined {
    return this.endpoint && statedAnswer(this.#source, this.#node, this.endpoint);
  }

  get mayOverride(): boolean {
    return mayOverride(this.#source, this.#node);
  }

  get isExplainedAbove(): boolean {
    return isExplainedAbove(this.#source, this.#node);
  }

  get isDependency(): boolean {
    return dependenciesOf(this.#source, "Depends")?.has(this.#node) ?? false;
  }

  get isHandedOn(): boolean {
    return isHandedOn(this.#source, this.#node);
  }
}

const parameters = remembered(parametersOf);
const endpoint = remembered(endpointOf);
