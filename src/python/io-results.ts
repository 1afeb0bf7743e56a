/** What paths and the clients of HTTP libraries give. Tables, no logic. */

import {
  AWS_CLIENT,
  AWS_RESOURCE,
  CHAT_OF_GOOGLE,
  GRPC_CHANNEL,
  MODEL_OF_GOOGLE,
} from "./blocking-clients.ts";
import type { Result } from "./database-results.ts";

export const PATH = "pathlib.Path";

/** Is it a class of the standard library's for paths? */
export function isPath(name: string | undefined): boolean {
  return name !== undefined && /^pathlib\.(?:Pure)?(?:Posix|Windows)?Path$/.test(name);
}

const value = (gives: string): Result => ({ gives, taken: ["value"] });

const OF_PATH = value(PATH);
const CHANNEL: Result = { gives: GRPC_CHANNEL, taken: ["value", "with"] };
const SESSION: Result = { gives: "requests.Session", taken: ["value", "with"] };

/** What calling a library's function gives. */
export const IO_FUNCTIONS: ReadonlyMap<string, Result> = new Map([
  [`${PATH}.cwd`, OF_PATH],
  [`${PATH}.home`, OF_PATH],
  ["requests.session", SESSION],
  ["grpc.insecure_channel", CHANNEL],
  ["grpc.intercept_channel", CHANNEL],
  ["grpc.secure_channel", CHANNEL],
  ["boto3.client", value(AWS_CLIENT)],
  ["boto3.resource", value(AWS_RESOURCE)],
  ["redis.from_url", value("redis.Redis")],
  ["redis.Redis.from_url", value("redis.Redis")],
  ["supabase.create_client", value("supabase.Client")],
]);

const PATH_METHODS = [
  "absolute",
  "expanduser",
  "joinpath",
  "relative_to",
  "rename",
  "replace",
  "resolve",
  "with_name",
  "with_stem",
  "with_suffix",
];

/** What a method of an instance gives, by `class.method`. */
export const IO_METHODS: ReadonlyMap<string, Result> = new Map([
  ...PATH_METHODS.map((method): [string, Result] => [`${PATH}.${method}`, OF_PATH]),
  ["boto3.Session.client", value(AWS_CLIENT)],
  ["boto3.Session.resource", value(AWS_RESOURCE)],
  ...["Bucket", "Object", "Queue", "Table", "Topic"].map((part): [string, Result] => [
    `${AWS_RESOURCE}.${part}`,
    value(AWS_RESOURCE),
  ]),
  [`${MODEL_OF_GOOGLE}.start_chat`, value(CHAT_OF_GOOGLE)],
]);

/** What a method of an instance gives one after the other. */
export const IO_ITEMS: ReadonlyMap<string, string> = new Map(
  ["glob", "iterdir", "rglob"].map((method) => [`${PATH}.${method}`, PATH]),
);

/** Classes whose `with` gives the instance itself. */
export const IO_ENTERED: ReadonlySet<string> = new Set([
  "aiohttp.ClientSession",
  GRPC_CHANNEL,
  "httpx.AsyncClient",
  "httpx.Client",
  "requests.Session",
  "smtplib.SMTP",
  "smtplib.SMTP_SSL",
]);
