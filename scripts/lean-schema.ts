import { isObject, type Json, type JsonObject } from "../simulator/json.ts";

const PROSE = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
]);

/** Keyword objects whose keys are names, not keywords: a property may well be called `title`. */
const NAMED = new Set(["properties", "patternProperties", "schemas"]);

/** JSON Schema without the prose, `nullable` said the standard way. */
export function lean(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(lean);
  if (!isObject(schema)) return schema;
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (PROSE.has(key) || key.startsWith("x-") || key === "nullable" || key === "default") continue;
    kept[key] = NAMED.has(key) && isObject(value) ? eachValue(value, lean) : lean(value);
  }
  return schema["nullable"] === true ? orNull(kept) : kept;
}

function orNull(schema: JsonObject): Json {
  const { type } = schema;
  if (typeof type !== "string") return { anyOf: [schema, { type: "null" }] };
  const choices = schema["enum"];
  return {
    ...schema,
    type: [type, "null"],
    ...(Array.isArray(choices) && !choices.includes(null) ? { enum: [...choices, null] } : {}),
  };
}

function eachValue(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
