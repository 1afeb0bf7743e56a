import type { Model, ReadableField } from "./model-facts.ts";

/** Models of one answer that are looked at. */
const MOST_MODELS = 20;

/** What clients read of an answer, with the models inside of it; what a row is related to is no part of it. */
export function readableIn(answer: Model): readonly ReadableField[] {
  const models = new Set([answer]);
  const found: ReadableField[] = [];
  for (const model of models) {
    for (const field of model.fields) {
      found.push({ field, model });
      if (model.isStored || models.size >= MOST_MODELS || field.models.length === 0 || field.isHidden)
        continue;
      for (const inner of field.models) models.add(inner);
    }
  }
  return found;
}
