/** Where libraries define under one name what people import under another. */
const PUBLIC_NAMES: readonly (readonly [string, string])[] = [
  ["fastapi.exceptions.HTTPException", "fastapi.HTTPException"],
  ["fastapi.param_functions.", "fastapi."],
  ["fastapi.params.", "fastapi."],
  ["fastapi.routing.APIRouter", "fastapi.APIRouter"],
  ["fastapi.applications.FastAPI", "fastapi.FastAPI"],
  ["pydantic.class_validators.", "pydantic."],
  ["pydantic.fields.", "pydantic."],
  ["pydantic.functional_validators.", "pydantic."],
  ["pydantic.main.", "pydantic."],
  ["pydantic.networks.", "pydantic."],
  ["pydantic.types.", "pydantic."],
  ["sqlmodel.main.", "sqlmodel."],
  ["starlette.requests.Request", "fastapi.Request"],
  ["fastapi.requests.Request", "fastapi.Request"],
  ["starlette.status.", "fastapi.status."],
  ["requests.api.", "requests."],
  ["requests.sessions.", "requests."],
  ["boto3.session.", "boto3."],
  ["google.generativeai.generative_models.", "google.generativeai."],
  ["pymongo.asynchronous.mongo_client.", "pymongo."],
  ["pymongo.mongo_client.", "pymongo."],
  ["pymongo.synchronous.collection.", "pymongo.collection."],
  ["pymongo.synchronous.database.", "pymongo.database."],
  ["pymongo.synchronous.mongo_client.", "pymongo."],
  ["redis.client.", "redis."],
  ["supabase.client.", "supabase."],
  ["sqlalchemy.ext.asyncio.session.", "sqlalchemy.ext.asyncio."],
  ["sqlalchemy.ext.asyncio.engine.", "sqlalchemy.ext.asyncio."],
  ["sqlalchemy.ext.asyncio.scoping.", "sqlalchemy.ext.asyncio."],
  ["sqlalchemy.orm.session.", "sqlalchemy.orm."],
  ["sqlalchemy.orm.query.", "sqlalchemy.orm."],
  ["sqlalchemy.orm.scoping.", "sqlalchemy.orm."],
  ["sqlalchemy.engine.base.", "sqlalchemy."],
  ["sqlalchemy.engine.", "sqlalchemy."],
  ["sqlalchemy.future.", "sqlalchemy."],
  ["sqlalchemy.sql.expression.", "sqlalchemy."],
  ["sqlalchemy.sql.", "sqlalchemy."],
  ["sqlmodel.orm.session.", "sqlmodel."],
  ["tortoise.Model", "tortoise.models.Model"],
  ["typing_extensions.", "typing."],
  ["collections.abc.", "typing."],
];

/** The one name of a library's thing, whichever of its modules it was imported from. */
export function publicName(name: string): string {
  for (const [inner, outer] of PUBLIC_NAMES) {
    if (inner.endsWith(".") ? name.startsWith(inner) : name === inner)
      return outer + name.slice(inner.length);
  }
  return name;
}
