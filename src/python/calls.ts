import { alwaysRaises } from "./always-raising.ts";
import { argumentsOf, findArgument } from "./call-arguments.ts";
import { assignedTo, isChained, statementOf } from "./call-places.ts";
import type { Argument, Call, Client, Expression, Place, Scope, Use } from "./code-facts.ts";
import { isDatabaseCoroutine } from "./coroutines.ts";
import type { Injectable } from "./dependency-facts.ts";
import type { Errand } from "./errand-facts.ts";
import { errandOf } from "./errands.ts";
import { buildsHttpException } from "./exception-factories.ts";
import { expression } from "./expressions.ts";
import { injectableOf } from "./injectables.ts";
import { isDoneOnce } from "./looking-first.ts";
import type { Model } from "./model-facts.ts";
import { modelOf } from "./models.ts";
import { meaningOf } from "./names.ts";
import { isStreamOfProcess } from "./process-streams.ts";
import { clientOf } from "./reached-clients.ts";
import { statementModel } from "./row-models.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { useOf } from "./uses.ts";
import { classOf } from "./values.ts";

export function call(source: Source, node: Syntax): Call {
  return new SyntaxCall(source, node);
}

/** There are many calls and few that a rule asks more of: what costs a look-up is worked out when it is asked for. */
class SyntaxCall implements Call {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  readonly callee: Expression;
  readonly #source: Source;
  readonly #node: Syntax;
  readonly #called: Syntax;
  #arguments: readonly Argument[] | undefined;

  constructor(source: Source, node: Syntax) {
    this.start = node.start;
    this.end = node.end;
    this.scope = node.scope;
    this.#source = source;
    this.#node = node;
    this.#called = childOf(node, "function") ?? node;
    this.callee = expression(source, this.#called);
  }

  get name(): string | undefined {
    return this.callee.name;
  }

  get arguments(): readonly Argument[] {
    this.#arguments ??= argumentsOf(this.#source, this.#node);
    return this.#arguments;
  }

  argument(keyword: string, position?: number): Argument | "unknown" | undefined {
    return findArgument(this.arguments, keyword, position);
  }

  get method(): string | undefined {
    const attribute = this.#owner && childOf(this.#called, "attribute");
    return attribute && textOf(this.#source, attribute);
  }

  get ownerClass(): string | undefined {
    return this.#owner && classOf(this.#source, this.#owner)?.name;
  }

  get client(): Client | undefined {
    return this.#owner && clientOf(this.#source, this.#owner);
  }

  get ownerModel(): Model | undefined {
    const owner = this.#owner;
    return owner && (modelOf(classOf(this.#source, owner)) ?? modelOf(meaningOf(this.#source, owner)));
  }

  get madeModel(): Model | undefined {
    return modelOf(meaningOf(this.#source, this.#called));
  }

  get filledModel(): Model | undefined {
    return this.method === "values"
      ? statementModel(this.#source, this.#node, ["insert", "update"])
      : undefined;
  }

  get use(): Use {
    return useOf(this.#source, this.#node);
  }

  get isInAsyncFunction(): boolean {
    return this.scope.isAsync;
  }

  get alwaysRaises(): boolean {
    return alwaysRaises(this.#source, this.#node);
  }

  get givesHttpException(): boolean {
    return buildsHttpException(this.#source, this.#called);
  }

  get errand(): Errand | undefined {
    return errandOf(this.#source, this.#node);
  }

  get isDoneOnce(): boolean {
    return isDoneOnce(this.#source, this.#node);
  }

  get injectable(): Injectable | undefined {
    return injectableOf(this.#source, this.#node);
  }

  get isDatabaseCoroutine(): boolean {
    const { method } = this;
    return (
      this.#owner !== undefined &&
      method !== undefined &&
      isDatabaseCoroutine(this.#source, this.#owner, method)
    );
  }

  get isChained(): boolean {
    return isChained(this.#node);
  }

  get assignedTo(): string | undefined {
    return assignedTo(this.#source, this.#node);
  }

  get isStreamOfProcess(): boolean {
    return isStreamOfProcess(this.#source, this.#node);
  }

  get statement(): Place {
    return statementOf(this.#node);
  }

  /** The `owner` of `owner.method(…)`. */
  get #owner(): Syntax | undefined {
    return this.#called.kind === "attribute" ? this.#called.children[0] : undefined;
  }
}
