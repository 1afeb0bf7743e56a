import type { PythonFunction } from "./definition-facts.ts";

/** Who else than a caller learns what a function does with an error or a result. */
const OTHERS = /(?:^|\.)(?:(?:field_|model_|root_)?validator|validates|(?:function_)?tool(?:_plain)?)$/;

/** Where a language model is the caller. */
const MODEL_CONTEXT = /\bRunContext(?:Wrapper)?\b/;

/**
 * Is called by other code of the project, or by its users: not private, nor in a private class or a function, none of Python's
 * own methods but those that make and call an object, no validator of a model's field and no tool of a language model.
 */
export function isForCallers({ callers, decorators, inner, isNested, parameters }: PythonFunction): boolean {
  const path = inner.path.replace(/(?:^|\.)__(?:init|call)__$/, "");
  if (isNested || /(?:^|\.)_/.test(path)) return false;
  if (decorators.some((each) => OTHERS.test(each.name ?? ""))) return false;
  return (
    !parameters.some(({ annotation }) => MODEL_CONTEXT.test(annotation?.text ?? "")) && !callers.areModels
  );
}
