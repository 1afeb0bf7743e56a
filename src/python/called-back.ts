import type { Call, Scope } from "./code-facts.ts";
import type { PythonFunction } from "./definition-facts.ts";
import type { PythonFile } from "./facts.ts";

/** What gets values before they are checked, gives them to a serialiser, or is called by another library when something happens. */
const CALLED_BACK =
  /(?:^|\.)(?:(?:field_|model_|root_)?validator|(?:field_|model_)serializer|validates|listens_for|exception_handler|receiver|connect)$/;

export function isCalledBack({ decorators }: PythonFunction): boolean {
  return decorators.some(({ name }) => CALLED_BACK.test(name ?? ""));
}

/** What an application calls to answer for an exception: `@app.exception_handler(Error)`, `app.add_exception_handler(Error, answer)`. */
export function exceptionHandlers(file: PythonFile): ReadonlySet<Scope> {
  if (!file.text.includes("exception_handler")) return new Set();
  const added = file.calls().flatMap((call) => {
    const given = call.method === "add_exception_handler" ? call.argument("handler", 1) : undefined;
    return typeof given === "object" ? given.value.text : [];
  });
  const handling = file.functions().filter(({ decorators, name, isNested, owner }) => {
    const isAdded = added.includes(name) && !isNested && owner === undefined;
    return isAdded || decorators.some((each) => each.call?.method === "exception_handler");
  });
  return new Set(handling.map(({ inner }) => inner));
}

/** Functions that nothing calls but validators that return what they give. */
export function helpersOfValidators(file: PythonFile): ReadonlySet<string> {
  const validating = file.functions().filter(isCalledBack);
  if (validating.length === 0) return new Set();
  const scopes = new Set(validating.map(({ inner }) => inner));
  const named = (call: Call) => /\w+$/.exec(call.callee.text)?.[0] ?? "";
  const isHelping = (call: Call) => call.use === "returned" && scopes.has(call.scope);
  const others = new Set(file.calls().flatMap((call) => (isHelping(call) ? [] : named(call))));
  const helping = file.calls().flatMap((call) => (isHelping(call) ? named(call) : []));
  return new Set(helping.filter((name) => !others.has(name)));
}
