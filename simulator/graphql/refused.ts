import { GraphQLError } from "graphql";
import { forbidden } from "../refusal.ts";

/** An error with GitHub's `type` beside its message: an answer, not a mistake in the question. */
export function refused(type: "NOT_FOUND" | "FORBIDDEN" | "UNPROCESSABLE", message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

export function noNode(id: string): GraphQLError {
  return refused("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
}

export function noPermission(): GraphQLError {
  return refused("FORBIDDEN", forbidden().message);
}
