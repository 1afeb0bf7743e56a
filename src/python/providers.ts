import { type Part, partsOf } from "./annotation-parts.ts";
import { dependencyOf, isDependency, keywordOf } from "./dependencies.ts";
import { meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import type { Spot } from "./routers.ts";
import type { Source } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What FastAPI runs to fill the parameters of a function: the `f` of each `Depends(f)`, wherever it is written. */
export const parameterProviders = remembered((source: Source, definition: Syntax): readonly Spot[] =>
  (childOf(definition, "parameters")?.children ?? []).flatMap((parameter) => providersOf(source, parameter)),
);

/** Of one parameter. */
export function providersOf(source: Source, parameter: Syntax): readonly Spot[] {
  const value = childOf(parameter, "value");
  const annotation = childOf(parameter, "type");
  const parts: readonly Part[] = annotation === undefined ? [] : [...partsOf(source, annotation)];
  const written = parts.filter(({ isMetadata }) => isMetadata);
  const type = annotation && { source, node: annotation };
  return [...(value === undefined ? [] : [{ source, node: value }]), ...written].flatMap(
    (spot) => providerOf(spot, type) ?? [],
  );
}

/** What the `dependencies=[Depends(f), …]` of a call runs; undefined if it can't be read. */
export function listedProviders({ source, node }: Spot): readonly Spot[] | undefined {
  const given = keywordOf(source, node, "dependencies");
  if (given === undefined || given.kind === "none") return [];
  if (given.kind !== "list" && given.kind !== "tuple") return undefined;
  const found = given.children.map((each) => providerOf({ source, node: each }));
  return found.every((each) => each !== undefined) ? found : undefined;
}

/** `guard = Depends(f)` at the top of a module is as good as `Depends(f)`. */
function named(spot: Spot): Spot {
  const origin = meaningOf(spot.source, spot.node)?.origin;
  const value = origin?.binding.kind === "assignment" ? origin.binding.value : undefined;
  return origin === undefined || value === undefined ? spot : { source: origin.source, node: value };
}

/** `Depends()` takes the class of the annotation. */
function providerOf({ source: from, node: written }: Spot, type?: Spot): Spot | undefined {
  const plain = written.kind === "type" ? (written.children[0] ?? written) : written;
  const { source, node } = named({ source: from, node: plain });
  const provider = dependencyOf(source, node);
  if (provider !== undefined) return { source, node: provider };
  return isDependency(source, node) ? type : undefined;
}
