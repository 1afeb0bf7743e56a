import { isStatic, parameterName } from "./bindings.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** A parameter of a function as those who call it see it. */
export interface TakenParameter {
  readonly name: string;
  /** Among what callers give by position. */
  readonly position: number;
  readonly at: Syntax;
  readonly node: Syntax;
}

export function takenParameters(source: Source, definition: Syntax): readonly TakenParameter[] {
  const isMethod = definition.scope.kind === "class" && !isStatic(definition, source.tree.text);
  const parameters = childOf(definition, "parameters")?.children ?? [];
  return parameters.flatMap((parameter, index) => {
    const at = parameterName(parameter);
    return at === undefined
      ? []
      : { name: textOf(source, at), position: index - (isMethod ? 1 : 0), at, node: parameter };
  });
}

/** Does a name mean the parameter, and not another variable in a function within? */
export function isParameter(source: Source, name: Syntax, { at }: TakenParameter): boolean {
  return lookUp(source, textOf(source, name), name.scope).some((binding) => binding.at === at);
}

/** Where the body of its function names a parameter; the labels of attributes and of keywords are no names of it. */
export function parameterUses(
  source: Source,
  definition: Syntax,
  parameter: TakenParameter,
): readonly Syntax[] {
  const body = childOf(definition, "body");
  const names = body === undefined ? [] : nodesWithin(source, "identifier", body.start, body.end);
  return names.filter(
    (name) =>
      textOf(source, name) === parameter.name && !isLabel(name) && isParameter(source, name, parameter),
  );
}

/** `self.request`, `find(request=…)` */
function isLabel({ parent, field }: Syntax): boolean {
  return field === "attribute" || (parent?.kind === "keyword_argument" && field === "name");
}

/** The call that is given something by its place. */
export function callTaking({ parent }: Syntax): Syntax | undefined {
  return parent?.kind === "argument_list" ? parent.parent : undefined;
}

/** What a call gives for a parameter, as far as that is sure. */
export function givenFor(
  source: Source,
  call: Syntax,
  { name, position }: TakenParameter,
): Syntax | undefined {
  return keywordOf(source, call, name) ?? positional(call, position);
}
