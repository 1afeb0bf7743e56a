import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { z } from "zod";

/** What the server is told by its environment. */
export interface Settings {
  readonly app: { readonly id: number; readonly privateKey: string; readonly webhookSecret: string };
  /** GitHub's REST API. */
  readonly apiUrl: string;
  readonly host: string;
  readonly port: number;
  /** Where people reach this server, without a slash at the end; undefined: comments have no links to its pages. */
  readonly publicUrl: string | undefined;
  readonly logLevel: z.infer<typeof levels>;
  /** Child processes that parse. */
  readonly workers: number;
  /** Pause between writes of one installation: GitHub wants a second. */
  readonly writePauseMs: number;
  /** How long one request to GitHub may take. */
  readonly requestTimeoutMs: number;
}

export type SettingsReading = { readonly settings: Settings } | { readonly problems: readonly string[] };

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal"] as const;
const levels = z.enum(LEVELS, { error: `must be one of ${LEVELS.join(", ")}.` });

/** An empty variable counts as none. */
function variable<S extends z.ZodType>(schema: S) {
  return z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    schema,
  );
}

const needed = (what: string) => ({ error: `is missing. Set it to ${what}.` });
const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${least} to ${most}.` })
    .int({ error: `must be a whole number from ${least} to ${most}.` })
    .min(least, { error: `must be at least ${least}.` })
    .max(most, { error: `must be at most ${most}.` });

/** Whole, and without what a path can't be put behind. */
function isPlainAddress(given: string): boolean {
  if (!URL.canParse(given)) return false;
  const { protocol, username, password } = new URL(given);
  const isBare = username === "" && password === "" && !/[?#\s]/.test(given.trim());
  return isBare && (protocol === "https:" || protocol === "http:");
}

const environment = z.object({
  APP_ID: variable(
    z.string(needed("the App's id, a number on its settings page")).regex(/^[1-9]\d{0,15}$/, {
      error: "must be a number: the App's id on its settings page.",
    }),
  ),
  WEBHOOK_SECRET: variable(
    z.string(needed("the secret of the App's webhook")).refine((secret) => secret.trim() !== "development", {
      error: 'must not be "development", which everybody knows.',
    }),
  ),
  PRIVATE_KEY: variable(z.string().optional()),
  PRIVATE_KEY_PATH: variable(z.string().optional()),
  GHE_HOST: variable(
    z
      .string()
      .regex(/^[\w.-]+(?::\d+)?$/, {
        error: "must be a host name such as github.example.com, without https://.",
      })
      .optional(),
  ),
  GHE_PROTOCOL: variable(z.enum(["https", "http"], { error: "must be https or http." }).default("https")),
  HOST: variable(z.string().default("0.0.0.0")),
  PORT: variable(whole(0, 65_535).default(3000)),
  PUBLIC_URL: variable(
    z
      .string()
      .refine(isPlainAddress, {
        error: "must be the address at which people reach this server, such as https://rubric.example.com.",
      })
      .transform((url) => url.trim().replace(/\/$/, ""))
      .optional(),
  ),
  LOG_LEVEL: variable(levels.default("info")),
  WORKERS: variable(whole(1, 64).default(Math.max(1, Math.min(4, availableParallelism() - 1)))),
  WRITE_PAUSE_MS: variable(whole(0, 60_000).default(1000)),
  REQUEST_TIMEOUT_MS: variable(whole(100, 120_000).default(20_000)),
});

/** Every problem names its variable and says what to do. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsReading {
  const read = environment.safeParse(env);
  const problems = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  const key = privateKey(env["PRIVATE_KEY"] ?? "", env["PRIVATE_KEY_PATH"] ?? "");
  if ("problem" in key) problems.push(key.problem);
  if (!read.success || "problem" in key) return { problems };
  const { GHE_HOST, GHE_PROTOCOL, ...given } = read.data;
  return {
    settings: {
      app: { id: Number(given.APP_ID), privateKey: key.pem, webhookSecret: given.WEBHOOK_SECRET },
      apiUrl: GHE_HOST === undefined ? "https://api.github.com" : `${GHE_PROTOCOL}://${GHE_HOST}/api/v3`,
      host: given.HOST,
      port: given.PORT,
      publicUrl: given.PUBLIC_URL,
      logLevel: given.LOG_LEVEL,
      workers: given.WORKERS,
      writePauseMs: given.WRITE_PAUSE_MS,
      requestTimeoutMs: given.REQUEST_TIMEOUT_MS,
    },
  };
}

/** PEM as it is, on one line with `\n`, or in base64. */
function privateKey(given: string, path: string): { readonly pem: string } | { readonly problem: string } {
  if (given.trim() === "" && path.trim() === "") {
    return {
      problem:
        "PRIVATE_KEY is missing. Set it to the App's private key (PEM), or PRIVATE_KEY_PATH to its file.",
    };
  }
  const variable = given.trim() === "" ? "PRIVATE_KEY_PATH" : "PRIVATE_KEY";
  try {
    const text = given.trim() === "" ? readFileSync(path, "utf8") : given;
    const pem = text.includes("-----BEGIN")
      ? text.replaceAll("\\n", "\n")
      : Buffer.from(text, "base64").toString();
    createPrivateKey(pem);
    return { pem };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    return {
      problem: `${variable} can't be used${code}. Give the private key that GitHub made for the App, as PEM.`,
    };
  }
}
