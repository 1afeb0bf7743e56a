import { lineage } from "./ancestors.ts";
import { modelsIn } from "./annotated-models.ts";
import { typeOf, type Written } from "./annotation-parts.ts";
import { statementsOf } from "./blocks.ts";
import type { Expression, Scope } from "./code-facts.ts";
import { expression, place } from "./expressions.ts";
import { isHidden, isNarrowed } from "./field-constraints.ts";
import type { Model, ModelField } from "./model-facts.ts";
import { serializationOf, validationOf } from "./model-validators.ts";
import { bindingMeaning, type Origin } from "./names.ts";
import { textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** The fields of a class and of what it inherits from; the nearest of a name counts. */
export function modelFields(origin: Origin): readonly ModelField[] {
  const chain = [origin, ...[...lineage(origin)].flatMap((base) => base.origin ?? [])];
  const own = { isValidated: validationOf(chain), isSerialized: serializationOf(chain) };
  const found = new Map<string, ModelField>();
  for (const each of chain) {
    for (const assignment of assignmentsOf(each)) {
      const name = childOf(assignment, "left");
      const written = name && textOf(each.source, name);
      if (written === undefined || found.has(written)) continue;
      found.set(written, new SyntaxField(each, assignment, written, own));
    }
  }
  return [...found.values()];
}

function* assignmentsOf({ binding }: Origin): Generator<Syntax> {
  if (binding.kind !== "class") return;
  for (const statement of statementsOf(childOf(binding.node, "body"))) {
    const assignment = statement.kind === "expression_statement" ? statement.children[0] : undefined;
    if (assignment?.kind === "assignment" && childOf(assignment, "left")?.kind === "identifier") {
      yield assignment;
    }
  }
}

/** What the methods of a model do with its fields, by their names. */
interface OwnMethods {
  readonly isValidated: (name: string) => boolean;
  readonly isSerialized: (name: string) => boolean;
}

/** What only some rules ask of few fields is worked out when it is asked for. */
class SyntaxField implements ModelField {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  readonly name: string;
  readonly path: string;
  readonly #origin: Origin;
  readonly #annotation: Syntax | undefined;
  readonly #value: Syntax | undefined;
  readonly #own: OwnMethods;

  constructor(origin: Origin, assignment: Syntax, name: string, own: OwnMethods) {
    const { start, end, scope } = place(assignment);
    this.start = start;
    this.end = end;
    this.scope = scope;
    this.name = name;
    this.path = origin.source.path;
    this.#origin = origin;
    this.#annotation = childOf(assignment, "type");
    this.#value = childOf(assignment, "right");
    this.#own = own;
  }

  get owner(): string {
    const { source, binding } = this.#origin;
    return bindingMeaning(source, binding, 0)?.name ?? "";
  }

  get annotation(): Expression | undefined {
    return this.#annotation && expression(this.#origin.source, this.#annotation);
  }

  get value(): Expression | undefined {
    return this.#value && expression(this.#origin.source, this.#value);
  }

  get type(): string | undefined {
    return this.#written.type;
  }

  get items(): Written["items"] {
    return this.#written.items;
  }

  get models(): readonly Model[] {
    return (this.#annotation && modelsIn(this.#origin.source, this.#annotation)) ?? [];
  }

  get isConstrained(): boolean {
    const { source } = this.#origin;
    return isNarrowed(source, this.#annotation, this.#value) || this.isValidated;
  }

  get isValidated(): boolean {
    return this.#own.isValidated(this.name);
  }

  get isHidden(): boolean {
    if (isHidden(this.#origin.source, this.name, this.#annotation, this.#value)) return true;
    return this.#own.isSerialized(this.name);
  }

  get #written(): Written {
    return this.#annotation ? typeOf(this.#origin.source, this.#annotation) : { type: undefined, items: [] };
  }
}
