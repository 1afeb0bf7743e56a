import { lineage } from "./ancestors.ts";
import { originAt } from "./constructions.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** A node, and the file it stands in. */
export interface Spot {
  readonly source: Source;
  readonly node: Syntax;
}

/** A FastAPI app or an APIRouter: where it gets its name. */
export interface Router {
  /** The same for the same router, whichever file names it. */
  readonly key: string;
  readonly isApp: boolean;
  /** `APIRouter(…)`; undefined where something else makes it, or hands it over. */
  readonly made: Spot | undefined;
}

export const APP = "fastapi.FastAPI";

/** FastAPI's router, and what other libraries make of it without a change to how routes are told or taken in. */
export const ROUTERS: ReadonlySet<string | undefined> = new Set([
  "cadwyn.VersionedAPIRouter",
  "cadwyn.route_generation.VersionedAPIRouter",
  "fastapi.APIRouter",
  "fastapi_restful.inferring_router.InferringRouter",
  "fastapi_utils.inferring_router.InferringRouter",
  "faststream.confluent.fastapi.KafkaRouter",
  "faststream.kafka.fastapi.KafkaRouter",
  "faststream.nats.fastapi.NatsRouter",
  "faststream.rabbit.fastapi.RabbitRouter",
  "faststream.redis.fastapi.RedisRouter",
]);

/** What routes are told to. */
export const SERVING: ReadonlySet<string | undefined> = new Set([APP, ...ROUTERS]);

/** Which of them an expression is an instance of, subclasses included. */
export function routerClass(source: Source, node: Syntax): string | undefined {
  const known = classOf(source, node);
  if (known === undefined || SERVING.has(known.name)) return known?.name;
  if (known.origin === undefined) return undefined;
  return [...lineage(known.origin)].find(({ name }) => SERVING.has(name))?.name;
}

/** The router that an expression names. */
export function routerAt(source: Source, node: Syntax): Router | undefined {
  const kind = routerClass(source, node);
  if (kind === undefined) return undefined;
  const { source: home, binding } = originAt(source, node) ?? {};
  if (home === undefined || binding === undefined) return undefined;
  const value = binding.kind === "assignment" ? binding.value : undefined;
  const made = value?.kind === "call" && routerClass(home, value) !== undefined ? value : undefined;
  const { path } = binding.at.scope;
  return {
    key: `${home.path} ${path} ${textOf(home, binding.at)}`,
    isApp: kind === APP,
    made: made && { source: home, node: made },
  };
}
