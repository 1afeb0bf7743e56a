/** What MongoDB's drivers hold and give: clients have databases, and those have collections. Tables, no logic. */
import type { Result, Taken } from "./database-results.ts";

interface Driver {
  readonly client: string;
  readonly database: string;
  readonly collection: string;
  readonly cursor: string;
  readonly isAsync: boolean;
}

const MOTOR: Driver = {
  client: "motor.motor_asyncio.AsyncIOMotorClient",
  database: "motor.motor_asyncio.AsyncIOMotorDatabase",
  collection: "motor.motor_asyncio.AsyncIOMotorCollection",
  cursor: "motor.motor_asyncio.AsyncIOMotorCursor",
  isAsync: true,
};

const PYMONGO: Driver = {
  client: "pymongo.MongoClient",
  database: "pymongo.database.Database",
  collection: "pymongo.collection.Collection",
  cursor: "pymongo.cursor.Cursor",
  isAsync: false,
};

const ASYNC_PYMONGO: Driver = {
  client: "pymongo.AsyncMongoClient",
  database: "pymongo.asynchronous.database.AsyncDatabase",
  collection: "pymongo.asynchronous.collection.AsyncCollection",
  cursor: "pymongo.asynchronous.cursor.AsyncCursor",
  isAsync: true,
};

export const MONGO_DRIVERS: readonly Driver[] = [MOTOR, PYMONGO, ASYNC_PYMONGO];

/** What an attribute or an item is, whatever its name: `client.shop`, `database["orders"]`. */
export const MONGO_PARTS: ReadonlyMap<string, string> = new Map(
  MONGO_DRIVERS.flatMap(({ client, database, collection }) => [
    [client, database],
    [database, collection],
  ]),
);

/** Attributes that are no parts. */
export const MONGO_PROPERTIES: ReadonlySet<string> = new Set([
  "address",
  "client",
  "codec_options",
  "delegate",
  "name",
  "nodes",
  "options",
  "primary",
  "read_concern",
  "read_preference",
  "topology_description",
  "write_concern",
]);

function given(gives: string, ...taken: readonly Taken[]): Result {
  return { gives, taken };
}

/** What a method of an instance gives, by `class.method`. */
export const MONGO_RESULTS: readonly (readonly [string, Result])[] = MONGO_DRIVERS.flatMap(
  ({ client, database, collection, cursor, isAsync }): readonly (readonly [string, Result])[] => [
    [`${client}.get_database`, given(database, "value")],
    [`${client}.get_default_database`, given(database, "value")],
    [`${database}.get_collection`, given(collection, "value")],
    [`${database}.create_collection`, given(collection, isAsync ? "await" : "value")],
    [`${collection}.with_options`, given(collection, "value")],
    [`${collection}.find`, given(cursor, "value")],
    ...["batch_size", "limit", "skip", "sort"].map((method): readonly [string, Result] => [
      `${cursor}.${method}`,
      given(cursor, "value"),
    ]),
  ],
);

export const MONGO_READS = "count_documents distinct estimated_document_count find_one";
export const MONGO_WRITES = [
  "bulk_write delete_many delete_one find_one_and_delete find_one_and_replace find_one_and_update",
  "insert_many insert_one replace_one update_many update_one",
].join(" ");

const OF_COLLECTION = `${MONGO_READS} ${MONGO_WRITES} create_index create_indexes drop drop_index drop_indexes rename`;

const OF_DATABASE = "command create_collection drop_collection list_collection_names";
const OF_CLIENT = "drop_database list_database_names server_info start_session";

/** Methods whose result is there once it is awaited. */
export const MONGO_COROUTINES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [MOTOR.client, among(OF_CLIENT)],
  [MOTOR.database, among(OF_DATABASE)],
  [MOTOR.collection, among(OF_COLLECTION)],
  [MOTOR.cursor, among("to_list")],
  [ASYNC_PYMONGO.client, among("aconnect close drop_database list_database_names server_info")],
  [ASYNC_PYMONGO.database, among(OF_DATABASE)],
  [ASYNC_PYMONGO.collection, among(`${OF_COLLECTION} aggregate`)],
  [ASYNC_PYMONGO.cursor, among("to_list")],
];

function among(methods: string): ReadonlySet<string> {
  return new Set(methods.split(" "));
}
