import { isObject, type Json, type JsonObject, objectAt, textAt } from "./json.ts";

/** One operation of GitHub's OpenAPI description. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly definition: JsonObject;
  /** JSON pointer into the description. */
  readonly pointer: string;
}

export interface Matched {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

export function jsonSchema(holder: Json): Json | undefined {
  return objectAt(objectAt(holder, "content"), "application/json")["schema"];
}

export function* operationsOf(description: Json): Generator<Operation> {
  for (const [path, methods] of Object.entries(objectAt(description, "paths"))) {
    for (const [method, definition] of Object.entries(isObject(methods) ? methods : {})) {
      if (!isObject(definition)) continue;
      const request = jsonSchema(definition["requestBody"] ?? null);
      if (request !== undefined) close(request);
      const names: string[] = [];
      const source = path.replace(/\{(\w+)\}/g, (_, name: string) => {
        names.push(name);
        return name === "path" || name === "basehead" || name === "ref" ? "(.+)" : "([^/]+)";
      });
      yield {
        id: textAt(definition, "operationId") ?? path,
        method: method.toUpperCase(),
        pattern: new RegExp(`^${source}$`),
        names,
        definition,
        pointer: `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`,
      };
    }
  }
}

/** Closes every object that lists its properties; the alternatives of `oneOf` and `anyOf` only narrow it. */
function close(schema: Json): void {
  if (!isObject(schema)) return;
  if (isObject(schema["properties"])) {
    schema["additionalProperties"] ??= false;
    for (const property of Object.values(schema["properties"])) close(property);
  }
  close(schema["items"] ?? null);
}

export function matching(
  operations: readonly Operation[],
  method: string,
  path: string,
): Matched | undefined {
  for (const operation of operations) {
    const found = operation.method === method ? operation.pattern.exec(path) : null;
    if (found === null) continue;
    const params = Object.fromEntries(
      operation.names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]),
    );
    return { operation, params };
  }
  return undefined;
}
