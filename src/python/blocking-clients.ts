/** Clients of services that let their thread wait for the answer, and the async way of each. Tables, no logic. */

export interface BlockingClient {
  /** Is it waited for in what the client, or something that it holds, has by this name? */
  readonly waits: (method: string) => boolean;
  /** Does it wait only when something more is done with what that gives? */
  readonly isLazy?: (method: string) => boolean;
  readonly instead: string;
}

const IN_THREAD = "hand it to `asyncio.to_thread`";

const CREATING = `cancel content create create_and_poll create_and_run_poll delete edit generate list parse retrieve stream update
  upload_and_poll`;

const GENERATING =
  "compute_tokens count_tokens embed_content generate_content generate_images generate_videos";

const REDIS = `append blpop brpop dbsize decr decrby delete eval evalsha execute_command exists expire expireat flushall flushdb get
  getdel getex getset hdel hexists hget hgetall hincrby hkeys hlen hmget hmset hset hsetnx hvals incr incrby incrbyfloat info keys
  lindex llen lpop lpush lrange lrem ltrim mget mset persist pexpire pfadd pfcount ping psetex pttl publish rename rpop rpush sadd
  scan scard set setex setnx sismember smembers spop srem strlen sunion ttl type unlink xack xadd xlen xrange xread xreadgroup
  zadd zcard zcount zincrby zrange zrangebyscore zrank zrem zremrangebyrank zremrangebyscore zrevrange zscore`;

const CHARGING = `accept apply approve attach cancel capture close confirm create create_preview decline delete delete_discount detach
  expire finalize_invoice finalize_quote increment_authorization list list_line_items mark_uncollectible migrate modify pay reactivate
  refund reject release resume retrieve reverse search send_invoice upcoming update validate verify verify_microdeposits void_invoice`;

/** What only prepares something, or works it out. */
const PREPARING = `can_paginate close generate_db_auth_token generate_presigned_post generate_presigned_url get_available_subresources
  get_paginator get_waiter`;

const isPreparing = among(PREPARING);

/** What a sync channel gives, whatever its service is called. */
export const GRPC_STUB = "grpc.Stub";
export const GRPC_CHANNEL = "grpc.Channel";
export const AWS_CLIENT = "botocore.client.BaseClient";
export const AWS_RESOURCE = "boto3.resources.base.ServiceResource";
export const MODEL_OF_GOOGLE = "google.generativeai.GenerativeModel";
export const CHAT_OF_GOOGLE = "google.generativeai.ChatSession";

export const BLOCKING_CLIENTS: ReadonlyMap<string, BlockingClient> = new Map([
  ...["openai.OpenAI", "openai.AzureOpenAI", "anthropic.Anthropic", "groq.Groq"].map(twin),
  ["google.genai.Client", { waits: among(GENERATING), instead: "await the same of its `aio`" }],
  [MODEL_OF_GOOGLE, { waits: among(GENERATING), instead: "await its `generate_content_async`" }],
  [CHAT_OF_GOOGLE, { waits: among("send_message"), instead: "await its `send_message_async`" }],
  [AWS_CLIENT, { waits: isAnswered, isLazy: among("paginate"), instead: IN_THREAD }],
  [AWS_RESOURCE, { waits: isAnswered, isLazy: among("all filter limit page_size"), instead: IN_THREAD }],
  ["redis.Redis", { waits: among(REDIS), instead: "await a `redis.asyncio.Redis`" }],
  ["redis.StrictRedis", { waits: among(REDIS), instead: "await a `redis.asyncio.Redis`" }],
  [GRPC_STUB, { waits: (method) => /^[A-Z]/.test(method), instead: "await a stub of a `grpc.aio` channel" }],
  ["smtplib.SMTP", { waits: among("send_message sendmail"), instead: IN_THREAD }],
  ["smtplib.SMTP_SSL", { waits: among("send_message sendmail"), instead: IN_THREAD }],
  ["stripe.StripeClient", { waits: among(CHARGING), instead: "await the same that ends in `_async`" }],
  ["supabase.Client", { waits: among("execute"), instead: "await an `AsyncClient`" }],
]);

/** What is asked of them is built step by step, also over variables, and sent at its end. */
export const BUILT_CLIENTS: ReadonlySet<string> = new Set(["supabase.Client"]);

function twin(name: string): [string, BlockingClient] {
  const own = name.slice(name.indexOf(".") + 1);
  return [name, { waits: among(CREATING), instead: `await an \`Async${own}\`` }];
}

function among(methods: string): (method: string) => boolean {
  const names = new Set(methods.split(/\s+/));
  return (method) => names.has(method);
}

function isAnswered(method: string): boolean {
  return /^[a-z]/.test(method) && !isPreparing(method);
}

/** Modules that are a client themselves: what asks its service, and the async way of it. */
export const BLOCKING_MODULES: readonly (readonly [RegExp, string])[] = [
  [/^openai\.(?:ChatCompletion|Completion|Embedding|Image)\.create$/, "await its `acreate`"],
  [/^openai\.(?:chat\.completions|embeddings|images|responses)\.\w+$/, "await an `AsyncOpenAI`"],
  [/^google\.generativeai\.embed_content$/, "await `embed_content_async`"],
  [
    new RegExp(`^stripe\\.(?:\\w+\\.){0,2}[A-Z]\\w*\\.(${CHARGING.split(/\s+/).join("|")})$`),
    "await its `$1_async`",
  ],
];
