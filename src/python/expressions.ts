import { isAny } from "./any-type.ts";
import type { Entry, Expression, Place, Scope } from "./code-facts.ts";
import { type Given, givenOf, labelOf } from "./given.ts";
import { meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { statedAs } from "./stated.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { entriesOf } from "./written-entries.ts";

export function place({ start, end, scope }: Syntax): Place {
  return { start, end, scope };
}

export function expression(source: Source, node: Syntax): Expression {
  return new SyntaxExpression(source, node);
}

/** There are many expressions: what costs a look-up is worked out when it is asked for. */
class SyntaxExpression implements Expression {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  readonly #source: Source;
  readonly #node: Syntax;

  constructor(source: Source, node: Syntax) {
    this.start = node.start;
    this.end = node.end;
    this.scope = node.scope;
    this.#source = source;
    this.#node = node;
  }

  get text(): string {
    return textOf(this.#source, this.#node);
  }

  get name(): string | undefined {
    return nameOf(this.#source, this.#node);
  }

  get string(): string | undefined {
    return stringValue(this.#source, this.#node);
  }

  get isLiteral(): boolean {
    return nodesWithin(this.#source, "identifier", this.start, this.end).length === 0;
  }

  get isAny(): boolean {
    return isAny(this.#source, this.#node);
  }

  get label(): string | undefined {
    return labelOf(this.#source, this.#node);
  }

  get given(): Given | undefined {
    return givenOf(this.#source, this.#node);
  }

  get stated(): Expression | undefined {
    const found = statedAs(this.#source, this.#node);
    return found && expression(found.source, found.node);
  }

  get entries(): readonly Entry[] {
    return entriesOf(this.#source, this.#node);
  }

  get isNone(): boolean {
    return this.#node.kind === "none";
  }
}

const nameOf = remembered((source: Source, node: Syntax) => meaningOf(source, bare(node))?.name);

export function expressionAt(source: Source, node: Syntax, field: string): Expression | undefined {
  const child = childOf(node, field);
  return child && expression(source, child);
}

/** Without the `type` wrapper of an annotation and without parentheses. */
export function bare(node: Syntax): Syntax {
  let at = node;
  while (at.kind === "type" || at.kind === "parenthesized_expression") {
    const inner = at.children[0];
    if (inner === undefined) return at;
    at = inner;
  }
  return at;
}

/** `load()` of `await load()`. */
export function unawaited(node: Syntax): Syntax {
  const [awaited] = node.kind === "await" ? node.children : [];
  return awaited === undefined ? node : bare(awaited);
}

const PREFIX = /^[rRuU]?("""|'''|"|')/;

/** The characters between the quotes of a plain string, escapes as written; `"a" "b"` is joined. */
export function stringValue(source: Source, node: Syntax): string | undefined {
  const at = bare(node);
  if (at.kind === "concatenated_string") {
    const parts = at.children;
    const values = parts.map((part) => stringValue(source, part));
    return values.includes(undefined) ? undefined : values.join("");
  }
  if (at.kind !== "string") return undefined;
  const text = textOf(source, at);
  const quotes = PREFIX.exec(text);
  if (quotes === null) return undefined;
  return text.slice(quotes[0].length, text.length - (quotes[1] ?? "").length);
}

/** The characters between the quotes of plain bytes. */
export function bytesValue(source: Source, node: Syntax): string | undefined {
  const text = node.kind === "string" ? textOf(source, node) : "";
  return /^(?:[bB][rR]?|[rR][bB])("""|'''|"|')([\s\S]*)\1$/.exec(text)?.[2];
}
