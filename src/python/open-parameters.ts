import { parameterClass } from "./dependencies.ts";
import { isInjected } from "./injection.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { givenFor, takenParameters } from "./taken-parameters.ts";

/** A function as its own file defines it, and whether a `Depends(…)` names it as it is. */
interface Provider {
  readonly home: Source;
  readonly definition: Syntax;
  readonly isNamed: boolean;
}

/**
 * In `Depends(provider)`, instead of this call of it, FastAPI would read a parameter from the request that the call gives otherwise,
 * or leaves as it is: clients would decide about it.
 */
export function opensParameter(
  source: Source,
  call: Syntax,
  { home, definition, isNamed }: Provider,
): boolean {
  const injected = new Set(
    childOf(definition, "parameters")?.children.filter((each) => isInjected(home, each)),
  );
  return takenParameters(home, definition).some((parameter) => {
    if (parameter.position < 0 || injected.has(parameter.node)) return false;
    const given = givenFor(source, call, parameter);
    return given === undefined ? !isNamed : !comesWithRequest(source, given, parameter.name);
  });
}

/** A parameter of the caller that has the same name, or that a framework fills in, as it could the provider's, or a part of the request. */
function comesWithRequest(source: Source, given: Syntax, name: string): boolean {
  const root = rootOf(given);
  if (root.kind !== "identifier") return false;
  const [binding, another] = lookUp(source, textOf(source, root), root.scope);
  if (binding?.kind !== "parameter" || another !== undefined) return false;
  if (root !== given) return parameterClass(source, binding.node, 0)?.name === "fastapi.Request";
  return textOf(source, root) === name || isInjected(source, binding.node);
}

function rootOf(given: Syntax): Syntax {
  let root = given;
  while (root.kind === "attribute" && root.children[0] !== undefined) [root] = root.children;
  return root;
}
