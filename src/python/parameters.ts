import { parameterName } from "./bindings.ts";
import type { Expression, Place, Scope } from "./code-facts.ts";
import type { Parameter } from "./definition-facts.ts";
import { isDescribed } from "./described.ts";
import { expressionAt } from "./expressions.ts";
import { isInjected, isProvided } from "./injection.ts";
import { hasMutableDefault, isNoneMeant, takesNone } from "./mutability.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** The parameters of a function in order, `*` and `/` taken into account. */
export function parametersOf(source: Source, definition: Syntax, hasReceiver: boolean): readonly Parameter[] {
  const nodes = childOf(definition, "parameters")?.children ?? [];
  const slash = nodes.findIndex((node) => node.kind === "positional_separator");
  const star = nodes.findIndex((node) => node.kind === "keyword_separator" || kindOf(node) === "args");
  return nodes.flatMap((node, index) => {
    const name = parameterName(node);
    if (name === undefined) return [];
    const isKeywordOnly = star !== -1 && index > star;
    const kind =
      kindOf(node) ?? (isKeywordOnly ? "keyword-only" : index < slash ? "positional-only" : "ordinary");
    const called = textOf(source, name);
    const isCollected = kind === "args" || kind === "kwargs";
    const isReceiver = index === 0 && !isCollected && (hasReceiver || called === "self" || called === "cls");
    return new SyntaxParameter(source, node, { name: called, kind, isReceiver });
  });
}

/** There are many parameters: what costs a look-up is worked out when it is asked for. */
class SyntaxParameter implements Parameter {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  readonly name: string;
  readonly kind: Parameter["kind"];
  readonly isReceiver: boolean;
  readonly annotation: Expression | undefined;
  readonly default: Expression | undefined;
  readonly #source: Source;
  readonly #node: Syntax;

  constructor(
    source: Source,
    node: Syntax,
    { name, kind, isReceiver }: Pick<Parameter, "name" | "kind" | "isReceiver">,
  ) {
    this.start = node.start;
    this.end = node.end;
    this.scope = node.scope;
    this.name = name;
    this.kind = kind;
    this.isReceiver = isReceiver;
    this.annotation = expressionAt(source, node, "type");
    this.default = expressionAt(source, node, "value");
    this.#source = source;
    this.#node = node;
  }

  get hasMutableDefault(): boolean {
    return hasMutableDefault(this.#source, this.#node);
  }

  get takesNone(): boolean {
    return takesNone(this.#source, childOf(this.#node, "type"));
  }

  get isNoneMeant(): boolean {
    return isNoneMeant(this.#source, this.#node);
  }

  get isInjected(): boolean {
    return isInjected(this.#source, this.#node) || isProvided(this.#source, this.#node);
  }

  get isDescribed(): boolean {
    return isDescribed(this.#source, this.#node);
  }
}

function kindOf(node: Syntax): "args" | "kwargs" | undefined {
  const splat = node.kind === "typed_parameter" ? node.children[0]?.kind : node.kind;
  if (splat === "list_splat_pattern") return "args";
  return splat === "dictionary_splat_pattern" ? "kwargs" : undefined;
}

/** Where ` -> T` goes. */
export function signatureEnd(definition: Syntax): Place {
  const { end, scope } = childOf(definition, "parameters") ?? definition;
  return { start: end, end, scope };
}
