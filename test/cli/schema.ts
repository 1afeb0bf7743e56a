import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** Says whether a value is as the project's schema of a command's answer describes it. */
export function schemaOf<T = unknown>(command: string): ValidateFunction<T> {
  const schema: unknown = JSON.parse(readFileSync(`schemas/${command}.schema.json`, "utf8"));
  if (typeof schema !== "object" || schema === null) throw new Error(`There is no schema of ${command}.`);
  return new Ajv2020().compile<T>(schema);
}
