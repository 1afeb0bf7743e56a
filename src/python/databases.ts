/** Which methods of the database libraries' classes are coroutines. Tables, no logic. */
import { DATABASE_EFFECTS } from "./database-objects.ts";
import { MONGO_COROUTINES } from "./mongo.ts";

const SESSION = "sqlalchemy.ext.asyncio.AsyncSession";
const CONNECTION = "sqlalchemy.ext.asyncio.AsyncConnection";
const ENGINE = "sqlalchemy.ext.asyncio.AsyncEngine";
const SQLMODEL_SESSION = "sqlmodel.ext.asyncio.session.AsyncSession";

const SESSION_COROUTINES = [
  "aclose",
  "close",
  "close_all",
  "commit",
  "connection",
  "delete",
  "exec",
  "execute",
  "flush",
  "get",
  "get_one",
  "invalidate",
  "merge",
  "refresh",
  "reset",
  "rollback",
  "run_sync",
  "scalar",
  "scalars",
  "stream",
  "stream_scalars",
];

const QUERIES = ["execute", "executemany", "fetch", "fetchmany", "fetchrow", "fetchval"];
const COPIES = ["copy_from_query", "copy_from_table", "copy_records_to_table", "copy_to_table"];

/** Methods whose call gives nothing until it is awaited. */
export const COROUTINE_METHODS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...MONGO_COROUTINES,
  [SESSION, new Set(SESSION_COROUTINES)],
  [SQLMODEL_SESSION, new Set(SESSION_COROUTINES)],
  ["sqlalchemy.ext.asyncio.async_scoped_session", new Set([...SESSION_COROUTINES, "remove"])],
  [
    CONNECTION,
    new Set([
      "aclose",
      "close",
      "commit",
      "exec_driver_sql",
      "execute",
      "execution_options",
      "get_raw_connection",
      "invalidate",
      "rollback",
      "run_sync",
      "scalar",
      "scalars",
    ]),
  ],
  ["sqlalchemy.ext.asyncio.AsyncTransaction", new Set(["close", "commit", "rollback"])],
  ["sqlalchemy.ext.asyncio.AsyncSessionTransaction", new Set(["commit", "rollback"])],
  [ENGINE, new Set(["dispose"])],
  ["fastcrud.FastCRUD", new Set(DATABASE_EFFECTS.get("crud")?.keys())],
  ["asyncpg.Connection", new Set([...QUERIES, ...COPIES, "close", "prepare", "reset"])],
  ["asyncpg.Pool", new Set([...QUERIES, ...COPIES, "close", "release", "expire_connections"])],
]);

/** Base classes of models whose own methods are coroutines, and which. */
export const MODEL_COROUTINES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "tortoise.models.Model",
    new Set([
      "bulk_create",
      "bulk_update",
      "create",
      "delete",
      "fetch_related",
      "refresh_from_db",
      "save",
      "update_or_create",
      "get_or_create",
    ]),
  ],
  [
    "beanie.Document",
    new Set([
      "create",
      "delete",
      "delete_all",
      "insert",
      "insert_many",
      "insert_one",
      "replace",
      "save",
      "save_changes",
      "sync",
    ]),
  ],
]);
