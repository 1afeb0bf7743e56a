import { isEnum } from "./ancestors.ts";
import { annotationClass } from "./annotations.ts";
import type { Binding } from "./bindings.ts";
import { bare } from "./expressions.ts";
import { isConstant } from "./known-values.ts";
import { meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { partsOf } from "./text-parts.ts";
import { variableParts } from "./variable-parts.ts";

/** Types whose values can't be written so that they mean something else in a text. */
const HARMLESS: ReadonlySet<string | undefined> = new Set([
  "bool",
  "datetime.date",
  "datetime.datetime",
  "datetime.timedelta",
  "decimal.Decimal",
  "float",
  "int",
  "typing.Literal",
  "uuid.UUID",
]);

/** Numbers, dates, and what is chosen from a list that the author wrote. */
export function isHarmlessType(source: Source, annotation: Syntax): boolean {
  const found = annotationClass(source, annotation);
  if (found === undefined || HARMLESS.has(found.name)) return found !== undefined;
  return found.origin !== undefined && isEnum(found.origin);
}

/** `kind.value`, where a parameter says that it is one of these. */
export function isOfHarmless(source: Source, { children: [object] }: Syntax): boolean {
  if (object?.kind !== "identifier") return false;
  const [first] = lookUp(source, textOf(source, object), object.scope);
  const annotation = first?.kind === "parameter" ? childOf(first.node, "type") : undefined;
  return annotation !== undefined && isHarmlessType(source, annotation);
}

/** What a function of the project gives is written out in it, whatever it is asked, or made safe there. */
export function givesFixedText(source: Source, called: Syntax): boolean {
  const origin = meaningOf(source, called)?.origin;
  if (origin?.binding.kind !== "function") return false;
  return isFixed(origin.source, origin.binding.node) === true;
}

const MAX_PARTS = 100;

const isFixed = remembered((source: Source, definition: Syntax): boolean => {
  const annotation = childOf(definition, "return_type");
  if (annotation !== undefined && isHarmlessType(source, annotation)) return true;
  const open: (Syntax | string | undefined)[] = ownStatements(source, "return_statement", definition).map(
    ({ children: [value] }) => value,
  );
  if (open.length === 0 || open.includes(undefined)) return false;
  const seen = new Set<readonly Binding[]>();
  for (let count = 0; count < MAX_PARTS; count += 1) {
    const part = open.pop();
    if (part === undefined) return true;
    if (typeof part === "string") continue;
    const node = bare(part);
    const parts = node.kind === "identifier" ? variableParts(source, node, seen) : partsOf(source, node);
    if (parts !== undefined) open.push(...parts);
    else if (!isConstant(textOf(source, node))) return false;
  }
  return false;
});
