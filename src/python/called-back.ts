import type { Call } from "./code-facts.ts";
import type { PythonFunction } from "./definition-facts.ts";
import type { PythonFile } from "./facts.ts";

/** What gets values before they are checked, gives them to a serialiser, or is called by another library when something happens. */
const CALLED_BACK =
  /(?:^|\.)(?:(?:field_|model_|root_)?validator|(?:field_|model_)serializer|validates|listens_for|exception_handler|receiver|connect)$/;

export function isCalledBack({ decorators }: PythonFunction): boolean {
  return decorators.some(({ name }) => CALLED_BACK.test(name ?? ""));
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
