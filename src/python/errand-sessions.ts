import { withBases } from "./ancestors.ts";
import type { Called } from "./called.ts";
import type { DatabaseCall } from "./database-facts.ts";
import { DATABASE_CLASSES } from "./database-objects.ts";
import type { ErrandQuery } from "./errand-facts.ts";
import { headOf } from "./names.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { givenFor, takenParameters } from "./taken-parameters.ts";
import { classOf } from "./values.ts";

/** What a called function does with a session, and what its caller would call that. */
export function queryAsCalled(
  source: Source,
  call: Syntax,
  called: Called,
  query: DatabaseCall,
): ErrandQuery | undefined {
  const name = query.on.text;
  switch (query.origin.kind) {
    case "attribute":
      return { query, on: ofObject(source, call, name) };
    case "parameter":
    case "dependency": {
      const parameter = takenParameters(called.source, called.definition).find((each) => each.name === name);
      const given = parameter && givenFor(source, call, parameter);
      if (given === undefined) return { query, on: name };
      return isAsync(source, given) ? undefined : { query, on: textOf(source, given) };
    }
    case "module":
      return { query, on: name };
    default:
      return { query, on: `${query.within.path}()` };
  }
}

/** `service.db` for the `self.db` of `service.read()`. */
function ofObject(source: Source, call: Syntax, name: string): string {
  const object = headOf(call)?.children[0];
  return object === undefined ? name : name.replace(/^self(?=\.)/, textOf(source, object));
}

function isAsync(source: Source, given: Syntax): boolean {
  const found = classOf(source, given);
  return found !== undefined && withBases(found).some(({ name }) => DATABASE_CLASSES.get(name)?.isAsync);
}
