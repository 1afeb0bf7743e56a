/**
 * Cuts GitHub's OpenAPI description down to the operations in use, for the simulated GitHub:
 *
 *   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.json
 *   node dist/scripts/openapi-subset.js package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  parseJson,
  textAt,
} from "../simulator/json.ts";
import { lean } from "./lean-schema.ts";

const OPERATIONS = new Set([
  "apps/create-installation-access-token",
  "checks/create",
  "checks/get",
  "checks/list-for-ref",
  "checks/update",
  "git/get-blob",
  "git/get-tree",
  "issues/create-comment",
  "pulls/create-review",
  "pulls/list-files",
  "reactions/create-for-issue-comment",
  "reactions/create-for-pull-request-review-comment",
  "repos/compare-commits-with-basehead",
  "repos/get-collaborator-permission-level",
]);

/** Objects that webhooks bring and no answer of these operations has. */
const SCHEMAS = ["full-repository", "pull-request", "pull-request-review-comment"];

function referred(full: Json, value: Json): Json {
  const ref = textAt(value, "$ref");
  if (ref === undefined) return value;
  return ref
    .slice(2)
    .split("/")
    .reduce<Json>((at, key) => (isObject(at) ? (at[key] ?? null) : null), full);
}

function jsonBody(holder: Json): Json | undefined {
  return objectAt(objectAt(holder, "content"), "application/json")["schema"];
}

function leanOperation(full: Json, operation: JsonObject): JsonObject {
  const parameters = listAt(operation, "parameters")
    .map((parameter) => referred(full, parameter))
    .filter(isObject)
    .map(({ name, in: place, required, schema }) => ({
      name: name ?? null,
      in: place ?? null,
      ...(required === true ? { required } : {}),
      schema: lean(schema ?? {}),
    }));
  const responses: JsonObject = {};
  for (const [status, response] of Object.entries(objectAt(operation, "responses"))) {
    if (!status.startsWith("2")) continue;
    const schema = jsonBody(referred(full, response));
    responses[status] =
      schema === undefined ? {} : { content: { "application/json": { schema: lean(schema) } } };
  }
  const body = jsonBody(operation["requestBody"] ?? null);
  return {
    operationId: operation["operationId"] ?? null,
    parameters,
    ...(body === undefined
      ? {}
      : { requestBody: { content: { "application/json": { schema: lean(body) } } } }),
    responses,
  };
}

function references(value: Json, into: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) references(item, into);
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === "$ref" && typeof item === "string") into.add(item.replace("#/components/schemas/", ""));
    else references(item, into);
  }
}

function subset(full: Json): JsonObject {
  const paths: JsonObject = {};
  for (const [path, methods] of Object.entries(objectAt(full, "paths"))) {
    for (const [method, operation] of Object.entries(isObject(methods) ? methods : {})) {
      if (!isObject(operation) || !OPERATIONS.has(textAt(operation, "operationId") ?? "")) continue;
      paths[path] = { ...objectAt(paths, path), [method]: leanOperation(full, operation) };
    }
  }
  const all = objectAt(objectAt(full, "components"), "schemas");
  const schemas: JsonObject = {};
  const wanted = new Set(SCHEMAS);
  references(paths, wanted);
  for (const name of wanted) {
    const schema = lean(all[name] ?? {});
    schemas[name] = schema;
    references(schema, wanted);
  }
  correct(schemas);
  return { openapi: "3.1.0", info: lean(objectAt(full, "info")), paths, components: { schemas } };
}

/** GitHub sends null here once a comment is outdated, or a fork deleted; its description does not say so. */
function correct(schemas: JsonObject): void {
  const comment = objectAt(objectAt(schemas, "pull-request-review-comment"), "properties");
  for (const key of ["line", "position"]) comment[key] = { type: ["integer", "null"] };
  const pull = objectAt(objectAt(schemas, "pull-request"), "properties");
  const head = objectAt(objectAt(pull, "head"), "properties");
  head["repo"] = { anyOf: [{ type: "null" }, head["repo"] ?? {}] };
}

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error("Name the full OpenAPI description: node dist/scripts/openapi-subset.js api.github.com.json");
  process.exit(2);
}
const result = subset(parseJson(readFileSync(source, "utf8")));
const target = "simulator/schema/openapi.json";
writeFileSync(target, `${JSON.stringify(result)}\n`);
console.log(`${target}: ${Object.keys(objectAt(result, "paths")).length} paths`);
