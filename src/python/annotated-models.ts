import { type Part, partsOf } from "./annotation-parts.ts";
import type { Model } from "./model-facts.ts";
import { modelOf } from "./models.ts";
import { dottedMeaning, type Meaning, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** The models an annotation names, at any depth: `list[Item]`, `Page[Item] | None`, `"Item"`; not what `Annotated` adds. */
export const modelsIn = remembered((source: Source, annotation: Syntax): readonly Model[] => {
  const found = new Set<Model>();
  for (const part of partsOf(source, annotation)) {
    for (const meaning of part.isMetadata ? [] : meaningsOf(part)) {
      const model = modelOf(meaning);
      if (model !== undefined) found.add(model);
    }
  }
  return [...found];
});

const MAX_QUOTED = 300;

function meaningsOf({ source, node }: Part): readonly (Meaning | undefined)[] {
  if (node.kind === "identifier" || node.kind === "attribute") return [meaningOf(source, node)];
  if (node.kind !== "string") return [];
  const names =
    textOf(source, node)
      .slice(0, MAX_QUOTED)
      .match(/[A-Za-z_][\w.]*/g) ?? [];
  return names.map((name) => dottedMeaning(source, name.split("."), node.scope));
}
