import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import ajvFormats from "ajv-formats";
import { completed } from "./completed.ts";
import { isObject, type Json, type JsonObject, listAt, objectAt, parseJson, textAt } from "./json.ts";
import { jsonSchema, type Matched, matching, type Operation, operationsOf } from "./operations.ts";

/** GitHub's description of its REST API, with request objects closed so that a misspelt key is an error. */
export interface Contract {
  match(method: string, path: string): Matched | undefined;
  /** What is wrong with a request, in words; empty when it is right. */
  requestErrors(operation: Operation, query: URLSearchParams, body: Json | undefined): string[];
  /** A response completed to what the description requires, and what is still wrong with it. */
  response(
    operation: Operation,
    status: number,
    body: Json | undefined,
  ): { body: Json | undefined; errors: string[] };
  /** An object of a named schema with everything required filled in. */
  object(schema: string, known: JsonObject): JsonObject;
}

const ROOT = "github";

let loaded: Contract | undefined;

/** Read when first asked for, once for all simulators of the process. */
export function contract(): Contract {
  loaded ??= load();
  return loaded;
}

function load(): Contract {
  const description = parseJson(readFileSync(new URL("./schema/openapi.json", import.meta.url), "utf8"));
  const operations = [...operationsOf(description)];
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  ajvFormats.default(ajv);
  if (isObject(description)) ajv.addSchema({ $id: ROOT, ...description });
  const compiled = new Map<string, ValidateFunction>();
  const validate = (pointer: string, value: unknown): string[] => {
    const check = compiled.get(pointer) ?? ajv.compile({ $ref: `${ROOT}#${pointer}` });
    compiled.set(pointer, check);
    return check(value) ? [] : (check.errors ?? []).map(inWords);
  };
  return {
    match: (method, path) => matching(operations, method, path),
    requestErrors: ({ definition, pointer }, query, body) => [
      ...queryErrors(definition, query),
      ...bodyErrors(definition, body, () => validate(`${pointer}/requestBody${JSON_SCHEMA}`, body ?? {})),
    ],
    response: ({ id, definition, pointer }, status, body) => {
      const described = objectAt(definition, "responses")[status];
      if (described === undefined) return { body, errors: [`${id} has no response ${status}`] };
      const schema = jsonSchema(described);
      if (schema === undefined) {
        return { body, errors: body === undefined ? [] : [`${id} ${status} has no body`] };
      }
      const full = completed(description, schema, body ?? null);
      return { body: full, errors: validate(`${pointer}/responses/${status}${JSON_SCHEMA}`, full) };
    },
    object: (schema, known) => {
      const full = completed(description, { $ref: `#/components/schemas/${schema}` }, known);
      return isObject(full) ? full : known;
    },
  };
}

const JSON_SCHEMA = "/content/application~1json/schema";

function queryErrors(definition: JsonObject, query: URLSearchParams): string[] {
  const known = new Set(
    listAt(definition, "parameters")
      .filter((parameter) => textAt(parameter, "in") === "query")
      .map((parameter) => textAt(parameter, "name")),
  );
  return [...query.keys()].filter((key) => !known.has(key)).map((key) => `unknown query parameter ${key}`);
}

function bodyErrors(definition: JsonObject, body: Json | undefined, check: () => string[]): string[] {
  const described = definition["requestBody"] !== undefined;
  if (described) return check();
  return body === undefined ? [] : ["a body where none is described"];
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  const extra: unknown = params["additionalProperty"] ?? params["allowedValues"];
  return `${instancePath || "/"} ${message}${extra === undefined ? "" : ` (${String(extra)})`}`;
}
