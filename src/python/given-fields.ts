import type { Call, Scope } from "./code-facts.ts";
import type { AttributeChange, GivenField } from "./flow-facts.ts";

/** What may be put into fields of models, by the scope where that happens: by an assignment, or as they are made. */
export function givenFieldsByScope(
  changes: readonly AttributeChange[],
  calls: readonly Call[],
): ReadonlyMap<Scope, readonly GivenField[]> {
  const given = new Map<Scope, GivenField[]>();
  const add = (scope: Scope, field: GivenField) => {
    const known = given.get(scope);
    if (known === undefined) given.set(scope, [field]);
    else known.push(field);
  };
  for (const change of changes) {
    const { scope, name, value } = change;
    add(scope, { name, value, model: () => change.ownerModel });
  }
  for (const call of calls) {
    for (const { keyword: name, value } of call.arguments) {
      if (name !== undefined) add(call.scope, { name, value, model: () => call.madeModel });
    }
  }
  return given;
}
