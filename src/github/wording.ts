import { z } from "zod";
import { GitHubFailure } from "./failure.ts";
import { grantAt, grantFor, isElsewhere, notGranted } from "./grants.ts";
import { graphqlLimit, httpLimit } from "./limits.ts";

const HttpError = z.object({
  status: z.number(),
  message: z.string(),
  request: z.object({ method: z.string(), url: z.string() }).optional(),
  response: z
    .object({
      headers: z.record(z.string(), z.unknown()),
      data: z.unknown(),
    })
    .optional(),
});

const GraphQLError = z.object({
  errors: z
    .array(
      z.object({
        type: z.string().optional(),
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    )
    .min(1),
  headers: z.record(z.string(), z.unknown()).default({}),
});

const MESSAGE_LENGTH = 300;

/** `what` completes "GitHub did not …". */
export function failureOf(what: string, error: unknown): GitHubFailure {
  if (error instanceof GitHubFailure) return error;
  const graphql = GraphQLError.safeParse(error);
  if (graphql.success) return graphqlFailure(what, graphql.data);
  const http = HttpError.safeParse(error);
  if (http.success && http.data.response !== undefined) return httpFailure(what, http.data);
  const reason = error instanceof Error ? error.message : String(error);
  return new GitHubFailure(`GitHub did not ${what}: there was no answer${inBrackets(reason)}.`, 0, {
    isFinal: false,
  });
}

function httpFailure(
  what: string,
  { status, message, request, response }: z.infer<typeof HttpError>,
): GitHubFailure {
  const headers = response?.headers ?? {};
  const sentence = `GitHub did not ${what}: it answered ${status}${inBrackets(message)}.`;
  const limit = httpLimit(status, message, headers);
  if (limit !== undefined) return new GitHubFailure(sentence, status, { isFinal: false, limit });
  const isFinal = status >= 400 && status < 500 && status !== 408 && status !== 409;
  const { method = "", url = "" } = request ?? {};
  const atToken = url.includes("/access_tokens") ? TOKEN_HINTS[status] : undefined;
  const isForbidden = status === 403 && message.includes("not accessible");
  const grant = isForbidden ? grantFor(method, url) : undefined;
  const hint = atToken ?? (grant === undefined ? (HINTS[status] ?? "") : notGranted(grant));
  const isTooMuch = status >= 500 && TIMED_OUT.test(message);
  return new GitHubFailure(`${sentence} ${hint}`.trimEnd(), status, { isFinal, grant, isTooMuch });
}

/** What it means when GitHub gives no token for an installation. */
const TOKEN_HINTS: Readonly<Record<number, string>> = {
  401: "Is PRIVATE_KEY the App's, and the machine's clock right?",
  403: "Is the App suspended? Who administers the installation can end that in its settings.",
  404: "The App is not installed there any more.",
};

const HINTS: Readonly<Record<number, string>> = {
  401: "The token was refused, and so was a fresh one. Is the App suspended, or its key replaced?",
  403: "Does the installation grant the permissions that app.yml lists?",
  404: "Is the repository gone, or no longer among those of the App's installation?",
};

const REFUSALS: ReadonlySet<string | undefined> = new Set(["NOT_FOUND", "FORBIDDEN", "INSUFFICIENT_SCOPES"]);
const TOO_MUCH = /^(?:MAX_NODE_LIMIT_EXCEEDED|RESOURCE_LIMITS_EXCEEDED)$/;
/** How GitHub words it when its ten seconds are over, with status 200 or 502. */
const TIMED_OUT = /may be the result of a timeout/i;

function graphqlFailure(what: string, answer: z.infer<typeof GraphQLError>): GitHubFailure {
  const { headers } = answer;
  const decisive = answer.errors.filter(({ path }) => path === undefined || !isElsewhere(path));
  const errors = decisive.length > 0 ? decisive : answer.errors;
  const forbidden = errors.find(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
  const told = forbidden ?? errors[0];
  const sentence = `GitHub did not ${what}: ${short(told?.message ?? "it gave no reason")}`;
  const limit = graphqlLimit(errors, headers);
  if (limit !== undefined) return new GitHubFailure(sentence, 200, { isFinal: false, limit });
  if (errors.some(({ type = "", message }) => TOO_MUCH.test(type) || TIMED_OUT.test(message)))
    return new GitHubFailure(sentence, 200, { isFinal: false, isTooMuch: true });
  const grant = forbidden?.path === undefined ? undefined : grantAt(forbidden.path);
  // A question that GitHub does not understand today it does not understand tomorrow.
  const isFinal = errors.some(({ type, extensions }) => REFUSALS.has(type) || extensions?.code !== undefined);
  const hint = grant === undefined ? (told?.type === "NOT_FOUND" ? HINTS[404] : "") : notGranted(grant);
  return new GitHubFailure(hint === "" ? sentence : `${sentence.replace(/\.?$/, ".")} ${hint}`, 200, {
    isFinal,
    grant,
  });
}

/** In one line. What a proxy answers is a page, which says nothing to anybody. */
function short(message: string): string {
  if (/^\s*</.test(message)) return "";
  const line = message.trim().replaceAll(/\s+/g, " ");
  return line.length <= MESSAGE_LENGTH ? line : `${line.slice(0, MESSAGE_LENGTH)}…`;
}

function inBrackets(message: string): string {
  const said = short(message);
  return said === "" ? "" : ` (${said})`;
}
