import { isObject, type Json, type JsonObject, listAt, objectAt, textAt } from "./json.ts";

/** `known` with every required property it lacks filled in by the plainest value its schema allows. */
export function completed(description: Json, schema: Json, known: Json): Json {
  const { shape, options } = opened(description, schema);
  if (Array.isArray(known)) {
    const items = itemSchema(description, [shape, ...options]);
    return items === undefined ? known : known.map((item) => completed(description, items, item));
  }
  if (!isObject(known)) return known;
  const chosen = options.find((option) => isObject(option["properties"])) ?? {};
  const properties = { ...objectAt(chosen, "properties"), ...objectAt(shape, "properties") };
  const required = [...listAt(chosen, "required"), ...listAt(shape, "required")];
  const result: JsonObject = { ...known };
  for (const name of required) {
    if (typeof name !== "string" || result[name] !== undefined) continue;
    result[name] = plainest(description, properties[name] ?? {});
  }
  for (const [name, value] of Object.entries(known)) {
    const property = properties[name];
    if (property !== undefined) result[name] = completed(description, property, value);
  }
  return result;
}

/** A schema with its reference followed and `allOf` merged, and what it offers as alternatives. */
function opened(description: Json, schema: Json): { shape: JsonObject; options: JsonObject[] } {
  const shape = followed(description, schema);
  const parts = [shape, ...listAt(shape, "allOf").map((part) => followed(description, part))];
  const merged: JsonObject = {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map((part) => objectAt(part, "properties"))),
    required: parts.flatMap((part) => listAt(part, "required")),
  };
  const options = [...listAt(shape, "oneOf"), ...listAt(shape, "anyOf")];
  return {
    shape: parts.length === 1 ? shape : merged,
    options: options.map((option) => followed(description, option)),
  };
}

function followed(description: Json, schema: Json): JsonObject {
  const name = textAt(schema, "$ref")?.replace("#/components/schemas/", "");
  if (name === undefined) return isObject(schema) ? schema : {};
  return followed(description, objectAt(objectAt(description, "components"), "schemas")[name] ?? {});
}

function itemSchema(description: Json, schemas: readonly JsonObject[]): Json | undefined {
  for (const schema of schemas) {
    const items = schema["items"];
    if (items !== undefined) return followed(description, items);
  }
  return undefined;
}

function plainest(description: Json, schema: Json): Json {
  const { shape, options } = opened(description, schema);
  const type = shape["type"];
  const types = Array.isArray(type) ? type : [type];
  if (types.includes("null") || options.some((option) => option["type"] === "null")) return null;
  const [choice] = listAt(shape, "enum");
  if (choice !== undefined) return choice;
  if (types.includes("object") || shape["properties"] !== undefined) return completed(description, shape, {});
  if (types.includes("array")) return [];
  if (types.includes("boolean")) return false;
  if (types.includes("integer") || types.includes("number")) return 0;
  if (types.includes("string")) return plainText(textAt(shape, "format"));
  const [first] = options;
  return first === undefined ? {} : plainest(description, first);
}

function plainText(format: string | undefined): string {
  if (format === "date-time") return "2026-01-01T00:00:00Z";
  if (format === "uri") return "https://github.invalid/";
  return "";
}
