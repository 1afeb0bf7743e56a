import type { Argument, Scope } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";
import { isTypedName } from "./passwords.ts";

/** The password in what `**data.model_dump()` hands over, also from a variable to which nothing else is done. */
export function dumpedPassword(file: PythonFile, { value }: Argument): string | undefined {
  const name = /^\*\*(\w+)$/.exec(value.text)?.[1];
  const { start, end } = (name === undefined ? undefined : value.stated) ?? value;
  const dump = file.calls().find((call) => call.start >= start && call.end <= end);
  if (dump?.method !== "model_dump" && dump?.method !== "dict") return undefined;
  if (dump.arguments.some(({ keyword }) => keyword === "exclude" || keyword === "include")) return undefined;
  const typed = dump.ownerModel?.fields.find(({ name, type }) => isTypedName(name) && type === "str")?.name;
  return typed !== undefined && name !== undefined && isTouched(file, value.scope, name) ? undefined : typed;
}

function isTouched(file: PythonFile, scope: Scope, name: string): boolean {
  const around = file.functionOpening(scope);
  const code = around === undefined ? file.text : file.text.slice(around.start, around.end);
  return new RegExp(`\\b${name}\\s*(?:\\[|\\|=|\\.(?:clear|pop|setdefault|update)\\b)`).test(code);
}
