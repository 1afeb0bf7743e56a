import { Probot, ProbotOctokit } from "probot";
import type { Client } from "./client.ts";
import { createTokens } from "./tokens.ts";

export interface AppSettings {
  readonly app: { readonly id: number; readonly privateKey: string; readonly webhookSecret: string };
  readonly apiUrl: string;
  /** How requests are sent. */
  readonly fetch: typeof fetch;
  readonly log: NonNullable<NonNullable<ConstructorParameters<typeof Probot>[0]>["log"]>;
}

/** The App as GitHub knows it: hands out clients of its installations. */
export interface AppClient {
  readonly probot: Probot;
  clientOf(installation: number): Promise<Client>;
}

/** Probot as a library: without its setup pages, and with our own rules for when to repeat a request. */
export function createAppClient({ app, apiUrl, fetch, log }: AppSettings): AppClient {
  const tokens = createTokens();
  const probot = new Probot({
    appId: app.id,
    privateKey: app.privateKey,
    secret: app.webhookSecret,
    baseUrl: apiUrl,
    log,
    request: { fetch },
    Octokit: ProbotOctokit.defaults((options: { auth?: object }) => ({
      ...options,
      auth: { ...options.auth, cache: tokens },
      retry: { enabled: false },
      throttle: { enabled: false },
    })),
  });
  return {
    probot,
    async clientOf(installation) {
      const octokit = await probot.auth(installation);
      const renewToken = () => tokens.forget(String(installation));
      return { request: octokit.request, graphql: octokit.graphql, renewToken };
    },
  };
}
