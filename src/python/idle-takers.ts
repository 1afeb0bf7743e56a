import { usesOf } from "./function-uses.ts";
import { definitionsNamed } from "./reach.ts";
import { remembered } from "./remembered.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Layers of an annotation, and the parameter with its function. */
const MOST_LAYERS = 8;

/** Says what a function of the module takes that nothing at hand but tests names. */
export function isTakenByNobody(source: Source, name: Syntax): boolean {
  let at: Syntax | undefined = name;
  for (let layer = 0; layer < MOST_LAYERS && at?.kind !== "parameters"; layer += 1) at = at?.parent;
  const definition = at?.kind === "parameters" ? at.parent : undefined;
  return definition?.kind === "function_definition" && isNamedNowhere(source, definition) === true;
}

const isNamedNowhere = remembered((source: Source, definition: Syntax): boolean => {
  const name = childOf(definition, "name");
  if (name === undefined || definition.scope.kind !== "module" || definition.parent?.kind !== "module")
    return false;
  if (definitionsNamed(source, textOf(source, name)).length > 1) return false;
  // What is asked for of something else in the module itself only has the same name.
  return usesOf(source, definition).every((use) => use.source === source && use.at.field === "attribute");
});
