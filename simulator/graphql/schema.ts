import { schema as published } from "@octokit/graphql-schema";
import {
  buildSchema,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { World } from "../world.ts";
import { mutations } from "./mutations.ts";
import { queries } from "./queries.ts";

/** A question in GraphQL's language, answered from the state over GitHub's published schema. */
export interface GraphQL {
  /** The answer GitHub would give, always as HTTP 200, and what GitHub would have refused. */
  ask(world: World, body: JsonObject): Promise<{ body: JsonObject; violations: string[] }>;
}

/** Built when first asked, once for all simulators of the process. */
let schema: GraphQLSchema | undefined;

export const graphql: GraphQL = {
  ask(world, body) {
    schema ??= buildSchema(published.idl, { assumeValid: true });
    return answer(schema, world, body);
  },
};

async function answer(schema: GraphQLSchema, world: World, body: JsonObject): ReturnType<GraphQL["ask"]> {
  const source = typeof body["query"] === "string" ? body["query"] : "";
  const variables = isObject(body["variables"]) ? body["variables"] : {};
  const invalid = checked(schema, source);
  if ("errors" in invalid) {
    return {
      body: { errors: invalid.errors.map(inGitHubsForm) },
      violations: invalid.errors.map(({ message }) => message),
    };
  }
  const violations: string[] = [];
  const result: ExecutionResult = await execute({
    schema,
    document: invalid.document,
    rootValue: { ...queries(world), ...mutations(world) },
    variableValues: variables,
    fieldResolver: resolver(violations),
  });
  const refused = (result.errors ?? []).filter((error) => error.extensions["type"] === undefined);
  violations.push(...refused.map(({ message }) => message));
  // Objects without prototypes become plain ones.
  const plain: Json = JSON.parse(JSON.stringify({ data: result.data ?? null }));
  const errors = (result.errors ?? []).map(inGitHubsForm);
  return {
    body: { ...(isObject(plain) ? plain : {}), ...(errors.length === 0 ? {} : { errors }) },
    violations,
  };
}

function checked(
  schema: GraphQLSchema,
  source: string,
): { document: ReturnType<typeof parse> } | { errors: readonly GraphQLError[] } {
  try {
    const document = parse(source);
    const errors = validate(schema, document);
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

/** Fields nobody has built yet are our own mistake, never a silent null. */
function resolver(violations: string[]): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    const unlimited =
      "first" in args || "last" in args ? undefined : missingLimit(info.returnType.toString());
    if (unlimited !== undefined) throw new GraphQLError(unlimited);
    if (Number(args["first"] ?? args["last"] ?? 1) > 100) {
      throw new GraphQLError(
        `Requesting ${args["first"] ?? args["last"]} records on the \`${info.fieldName}\` connection exceeds the \`first\` limit of 100 records.`,
      );
    }
    const value: unknown =
      typeof source === "object" && source !== null ? Reflect.get(source, info.fieldName) : undefined;
    if (value === undefined) {
      const message = `The simulator has no ${info.parentType.name}.${info.fieldName}`;
      violations.push(message);
      throw new GraphQLError(message);
    }
    return typeof value === "function" ? value.call(source, args, context, info) : value;
  };
}

function missingLimit(type: string): string | undefined {
  if (!/Connection!?$/.test(type)) return undefined;
  return "You must provide a `first` or `last` value to properly paginate the connection.";
}

function inGitHubsForm(error: GraphQLError): JsonObject {
  const type = error.extensions["type"];
  return {
    ...(typeof type === "string" ? { type } : {}),
    ...(error.path === undefined ? {} : { path: [...error.path] }),
    locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
    message: error.message,
  };
}
