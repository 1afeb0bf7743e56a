/** What the methods of database libraries' classes do. Tables, no logic. */
import type { DatabaseEffect, DatabaseObject } from "./database-facts.ts";
import { QUERY, QUERY_BUILDERS } from "./database-results.ts";
import { MONGO_DRIVERS, MONGO_READS, MONGO_WRITES } from "./mongo.ts";

interface DatabaseClass {
  readonly object: DatabaseObject;
  readonly isAsync: boolean;
}

const sync = (object: DatabaseObject): DatabaseClass => ({ object, isAsync: false });
const asynchronous = (object: DatabaseObject): DatabaseClass => ({ object, isAsync: true });

/** The libraries' classes; those of a project that inherit from one are like it. */
export const DATABASE_CLASSES: ReadonlyMap<string, DatabaseClass> = new Map([
  ["sqlalchemy.orm.Session", sync("session")],
  ["sqlalchemy.orm.scoped_session", sync("session")],
  ["sqlmodel.Session", sync("session")],
  ["sqlalchemy.ext.asyncio.AsyncSession", asynchronous("session")],
  ["sqlalchemy.ext.asyncio.async_scoped_session", asynchronous("session")],
  ["sqlmodel.ext.asyncio.session.AsyncSession", asynchronous("session")],
  ["sqlalchemy.Connection", sync("connection")],
  ["sqlalchemy.ext.asyncio.AsyncConnection", asynchronous("connection")],
  ["sqlalchemy.Engine", sync("engine")],
  ["sqlalchemy.ext.asyncio.AsyncEngine", asynchronous("engine")],
  [QUERY, sync("query")],
  ["asyncpg.Connection", asynchronous("connection")],
  ["asyncpg.Pool", asynchronous("connection")],
  ["psycopg.Connection", sync("connection")],
  ["psycopg.Cursor", sync("connection")],
  ["psycopg.AsyncConnection", asynchronous("connection")],
  ["psycopg.AsyncCursor", asynchronous("connection")],
  ["psycopg2.extensions.connection", sync("connection")],
  ["psycopg2.extensions.cursor", sync("connection")],
  ["sqlite3.Connection", sync("connection")],
  ["sqlite3.Cursor", sync("connection")],
  ["tortoise.models.Model", asynchronous("model")],
  ["beanie.Document", asynchronous("model")],
  ...MONGO_DRIVERS.map(({ collection, isAsync }): [string, DatabaseClass] => [
    collection,
    { object: "collection", isAsync },
  ]),
  ["fastcrud.FastCRUD", asynchronous("crud")],
]);

type Effects = readonly (readonly [DatabaseEffect, string])[];

/** Methods by what they do. A statement that is sent says itself what it does. */
const EFFECTS: readonly (readonly [DatabaseObject, Effects])[] = [
  [
    "session",
    [
      ["sends", "execute exec run_sync"],
      ["reads", "scalar scalars get get_one refresh merge stream stream_scalars"],
      ["writes", "bulk_save_objects bulk_insert_mappings bulk_update_mappings"],
      ["stages", "add add_all delete"],
      ["flushes", "flush"],
      ["commits", "commit"],
      ["rolls-back", "rollback"],
      ["opens", "begin begin_nested connection"],
      ["closes", "close close_all aclose remove reset"],
      ["builds", "query"],
    ],
  ],
  [
    "connection",
    [
      ["sends", "execute exec_driver_sql executescript run_sync"],
      [
        "reads",
        "scalar scalars stream stream_scalars fetch fetchrow fetchval copy_from_query copy_from_table",
      ],
      ["writes", "executemany copy_records_to_table copy_to_table"],
      ["commits", "commit"],
      ["rolls-back", "rollback"],
      ["opens", "begin begin_nested cursor transaction acquire"],
      ["closes", "close aclose release"],
    ],
  ],
  [
    "engine",
    [
      ["sends", "execute"],
      ["opens", "begin connect raw_connection"],
      ["closes", "dispose"],
    ],
  ],
  [
    "query",
    [
      ["reads", "all count first get one one_or_none scalar"],
      ["writes", "delete update"],
      ["builds", [...QUERY_BUILDERS].join(" ")],
    ],
  ],
  [
    "crud",
    [
      ["reads", "count exists get get_joined get_multi get_multi_by_cursor get_multi_joined"],
      ["writes", "db_delete delete update upsert upsert_multi"],
      ["stages", "create"],
    ],
  ],
  [
    "model",
    [
      [
        "reads",
        "aggregate all count distinct exists fetch_related filter find find_all find_many find_one first",
      ],
      ["reads", "get get_or_none in_bulk refresh_from_db sync"],
      [
        "writes",
        "bulk_create bulk_update create delete delete_all get_or_create insert insert_many insert_one",
      ],
      ["writes", "replace replace_many save save_changes update_all update_or_create upsert"],
    ],
  ],
  [
    "collection",
    [
      ["reads", MONGO_READS],
      ["writes", MONGO_WRITES],
      ["builds", "aggregate find"],
    ],
  ],
];

/** What a method does, by the kind of object it is called on. */
export const DATABASE_EFFECTS: ReadonlyMap<DatabaseObject, ReadonlyMap<string, DatabaseEffect>> = new Map(
  EFFECTS.map(([object, effects]) => [object, byMethod(effects)]),
);

function byMethod(effects: Effects): ReadonlyMap<string, DatabaseEffect> {
  return new Map(effects.flatMap(([effect, methods]) => methods.split(" ").map((each) => [each, effect])));
}

/** Every method that does something on some object. */
export const DATABASE_METHODS: ReadonlySet<string> = new Set(
  [...DATABASE_EFFECTS.values()].flatMap((effects) => [...effects.keys()]),
);
