import type { PythonFunction } from "./definition-facts.ts";

/** Ariadne's types whose fields a function is told to answer. */
const ANSWERED: ReadonlySet<string | undefined> = new Set([
  "ariadne.InterfaceType",
  "ariadne.MutationType",
  "ariadne.ObjectType",
  "ariadne.QueryType",
  "ariadne.SubscriptionType",
]);

const TELLING: ReadonlySet<string | undefined> = new Set(["field", "source"]);

/** Puts names in snake_case in the place of those in the schema. */
const CONVERTS = /(?:^|\.)convert_(?:camel_case|kwargs)_to_snake(?:_case)?$/;

/** The object that a field is of, and what is known of the request: they are handed over in this order, whatever they are called. */
const BY_PLACE = 2;

/** What GraphQL's clients give is handed to a resolver by the names of the schema. */
export function isBoundBySchema({ decorators, parameters }: PythonFunction, name: string): boolean {
  const isResolver = decorators.some(
    ({ call }) => TELLING.has(call?.method) && ANSWERED.has(call?.ownerClass),
  );
  if (!isResolver || decorators.some((each) => CONVERTS.test(each.name ?? ""))) return false;
  return parameters.findIndex((each) => each.name === name) >= BY_PLACE;
}
