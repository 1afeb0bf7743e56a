import { isStatic, parameterName } from "./bindings.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { lookUp, type Source, textOf } from "./source.ts";
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

/** What a call gives for a parameter, as far as that is sure. */
export function givenFor(
  source: Source,
  call: Syntax,
  { name, position }: TakenParameter,
): Syntax | undefined {
  return keywordOf(source, call, name) ?? positional(call, position);
}
