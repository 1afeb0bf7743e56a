/** What the classes and functions of database libraries give. Tables, no logic. */
import { MONGO_RESULTS } from "./mongo.ts";

const SESSION = "sqlalchemy.ext.asyncio.AsyncSession";
const CONNECTION = "sqlalchemy.ext.asyncio.AsyncConnection";
const ENGINE = "sqlalchemy.ext.asyncio.AsyncEngine";
const MAKER = "sqlalchemy.ext.asyncio.async_sessionmaker";
const SQLMODEL_SESSION = "sqlmodel.ext.asyncio.session.AsyncSession";
const SYNC_SESSION = "sqlalchemy.orm.Session";
const SYNC_MAKER = "sqlalchemy.orm.sessionmaker";
const SYNC_ENGINE = "sqlalchemy.Engine";
const SYNC_CONNECTION = "sqlalchemy.Connection";

/** SQLAlchemy's legacy query, of which most methods give it again. */
export const QUERY = "sqlalchemy.orm.Query";

/** How a value is taken out of what a call gives. */
export type Taken = "value" | "await" | "with" | "loop";

export interface Result {
  readonly gives: string;
  readonly taken: readonly Taken[];
}

const result = (gives: string, ...taken: readonly Taken[]): Result => ({ gives, taken });

/** What calling a library's function gives. */
export const FUNCTION_RESULTS: ReadonlyMap<string, Result> = new Map([
  ["sqlalchemy.ext.asyncio.create_async_engine", result(ENGINE, "value")],
  ["sqlalchemy.ext.asyncio.async_engine_from_config", result(ENGINE, "value")],
  ["sqlmodel.create_async_engine", result(ENGINE, "value")],
  ["sqlalchemy.create_engine", result(SYNC_ENGINE, "value")],
  ["sqlalchemy.engine_from_config", result(SYNC_ENGINE, "value")],
  ["sqlmodel.create_engine", result(SYNC_ENGINE, "value")],
  ["asyncpg.connect", result("asyncpg.Connection", "await")],
  ["asyncpg.create_pool", result("asyncpg.Pool", "await", "with")],
  ["psycopg.connect", result("psycopg.Connection", "value", "with")],
  ["psycopg.Connection.connect", result("psycopg.Connection", "value", "with")],
  ["psycopg.AsyncConnection.connect", result("psycopg.AsyncConnection", "await", "with")],
  ["psycopg2.connect", result("psycopg2.extensions.connection", "value", "with")],
  ["sqlite3.connect", result("sqlite3.Connection", "value", "with")],
]);

/** Methods of a legacy query that give a query again; nothing is sent by them. */
export const QUERY_BUILDERS: ReadonlySet<string> = new Set([
  "add_columns",
  "distinct",
  "enable_eagerloads",
  "except_",
  "execution_options",
  "filter",
  "filter_by",
  "from_statement",
  "group_by",
  "having",
  "intersect",
  "join",
  "limit",
  "offset",
  "options",
  "order_by",
  "outerjoin",
  "params",
  "populate_existing",
  "select_from",
  "slice",
  "union",
  "union_all",
  "where",
  "with_entities",
  "with_for_update",
  "yield_per",
]);

const QUERIED = [SYNC_SESSION, "sqlmodel.Session", "sqlalchemy.orm.scoped_session"];

/** What a method of an instance gives, by `class.method`; `()` is calling the instance itself. */
export const METHOD_RESULTS: ReadonlyMap<string, Result> = new Map([
  [`${MAKER}.()`, result(SESSION, "value", "with")],
  [`${MAKER}.begin`, result(SESSION, "with")],
  ["sqlalchemy.ext.asyncio.async_scoped_session.()", result(SESSION, "value", "with")],
  [`${SYNC_MAKER}.()`, result(SYNC_SESSION, "value", "with")],
  [`${SYNC_MAKER}.begin`, result(SYNC_SESSION, "with")],
  ["sqlalchemy.orm.scoped_session.()", result(SYNC_SESSION, "value", "with")],
  [`${ENGINE}.connect`, result(CONNECTION, "await", "with")],
  [`${ENGINE}.begin`, result(CONNECTION, "with")],
  [`${SYNC_ENGINE}.connect`, result(SYNC_CONNECTION, "value", "with")],
  [`${SYNC_ENGINE}.begin`, result(SYNC_CONNECTION, "with")],
  [`${SYNC_SESSION}.connection`, result(SYNC_CONNECTION, "value")],
  [`${SESSION}.connection`, result(CONNECTION, "await")],
  [`${SESSION}.begin`, result("sqlalchemy.ext.asyncio.AsyncSessionTransaction", "await", "with")],
  [`${SESSION}.begin_nested`, result("sqlalchemy.ext.asyncio.AsyncSessionTransaction", "await", "with")],
  [`${CONNECTION}.begin`, result("sqlalchemy.ext.asyncio.AsyncTransaction", "await", "with")],
  ["asyncpg.Pool.acquire", result("asyncpg.Connection", "await", "with")],
  ["psycopg.Connection.cursor", result("psycopg.Cursor", "value", "with")],
  ["psycopg.AsyncConnection.cursor", result("psycopg.AsyncCursor", "value", "with")],
  ["psycopg2.extensions.connection.cursor", result("psycopg2.extensions.cursor", "value", "with")],
  ["sqlite3.Connection.cursor", result("sqlite3.Cursor", "value")],
  ...MONGO_RESULTS,
  ...QUERIED.map((session): [string, Result] => [`${session}.query`, result(QUERY, "value")]),
  ...[...QUERY_BUILDERS].map((method): [string, Result] => [`${QUERY}.${method}`, result(QUERY, "value")]),
]);

/** Classes whose `with` gives the instance itself. */
export const ENTERED_AS_ITSELF: ReadonlySet<string> = new Set([
  SESSION,
  SQLMODEL_SESSION,
  CONNECTION,
  SYNC_SESSION,
  "sqlmodel.Session",
  SYNC_CONNECTION,
  "asyncpg.Pool",
  "pymongo.AsyncMongoClient",
  "pymongo.MongoClient",
  "psycopg.Connection",
  "psycopg.AsyncConnection",
  "psycopg2.extensions.connection",
  "sqlite3.Connection",
]);
