import { bundledChecklists } from "../checklist/bundled.ts";
import { reviewByHand } from "../github/by-hand.ts";
import type { PullRequestName } from "../github/client.ts";
import { GitHubFailure } from "../github/failure.ts";
import { Outrun } from "../github/standing.ts";
import { tokenClient } from "../github/token-client.ts";
import { CannotRun } from "../local/cannot-run.ts";
import { handedText } from "../report/handed-text.ts";
import { inspectHere } from "../review/inspect.ts";
import { complain } from "./complaints.ts";
import type { ExitCode, Format, Session } from "./session.ts";

export interface ReviewOptions {
  readonly post?: true;
  readonly format: Format;
}

/** Reviews a pull request as its App would, with the token of whoever asks. */
export async function reviewOnGitHub(
  given: string,
  { post, format }: ReviewOptions,
  session: Session,
): Promise<ExitCode> {
  const { name, host } = pullRequestIn(given);
  const { token, variable } = tokenIn(session);
  const client = tokenClient(token, apiUrlFor(host, session));
  const asked = { client, name, inspector: inspectHere, bundled: bundledChecklists() };
  const handed = await reviewByHand({ ...asked, isPosted: post === true }).catch((error: unknown) => {
    if (error instanceof GitHubFailure) throw new CannotRun(inWords(error, given, variable));
    if (error instanceof Outrun)
      throw new CannotRun(`${given} went on while it was reviewed: ${error.message} Run this again.`);
    throw error;
  });
  const isPosted = post === true && handed.isOpen && handed.forbidden.length === 0;
  const pullRequest = `${name.owner}/${name.repo}#${name.number}`;
  const shown = { ...handed, pullRequest, isPosted };
  if (format === "json") {
    const { handedJson } = await import("../report/handed-json.ts");
    session.print(`${JSON.stringify(handedJson(shown, handed.review, handed.dismissed), null, 2)}\n`);
  } else session.print(handedText(shown, session.paint));
  const code = complain(handed.review, session, handed.dismissed.size);
  if (post !== true || isPosted) return code;
  for (const sentence of handed.forbidden) session.warn(sentence);
  if (!handed.isOpen) session.warn(`${pullRequest} is closed, so nothing was posted.`);
  return 2;
}

interface Named {
  readonly name: PullRequestName;
  /** Of its address, if that was given. */
  readonly host?: string;
}

const SHORT = /^([\w.-]+)\/([\w.-]+)#([1-9]\d{0,9})$/;
const ADDRESS = /^https?:\/\/([\w.-]+(?::\d+)?)\/([\w.-]+)\/([\w.-]+)\/pull\/([1-9]\d{0,9})(?:[/?#].*)?$/;

function pullRequestIn(given: string): Named {
  const [, owner, repo, number] = SHORT.exec(given) ?? [];
  if (owner !== undefined && repo !== undefined) return { name: { owner, repo, number: Number(number) } };
  const [, host, itsOwner, itsRepo, itsNumber] = ADDRESS.exec(given) ?? [];
  if (host !== undefined && itsOwner !== undefined && itsRepo !== undefined) {
    return { host, name: { owner: itsOwner, repo: itsRepo, number: Number(itsNumber) } };
  }
  throw new CannotRun(
    `"${given}" names no pull request; write OWNER/REPO#NUMBER, for example acme/shop#7, or its address.`,
  );
}

function tokenIn({ environment }: Session): { readonly token: string; readonly variable: string } {
  for (const variable of ["GITHUB_TOKEN", "GH_TOKEN"]) {
    const token = environment[variable]?.trim() ?? "";
    if (token !== "") return { token, variable };
  }
  throw new CannotRun(
    "GitHub wants a token: set GITHUB_TOKEN to one that may read the repository, and write pull requests for --post.",
  );
}

const GITHUB = "https://api.github.com";

/** A token goes nowhere but to the GitHub it was made for: an address that somebody pasted does not decide where that is. */
function apiUrlFor(host: string | undefined, { environment }: Session): string {
  const told = environment["GITHUB_API_URL"]?.trim() ?? "";
  if (told !== "" && !/^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(told)) {
    throw new CannotRun(
      `GITHUB_API_URL is no address of an API: "${told}". Write for example https://github.example.com/api/v3.`,
    );
  }
  const api = told === "" ? GITHUB : told;
  const apiHost = new URL(api).host;
  const isThere = host === undefined || apiHost === host || apiHost === `api.${host.replace(/^www\./, "")}`;
  if (!isThere) {
    throw new CannotRun(
      `The pull request is on ${host}, and the token would go to ${apiHost}; set GITHUB_API_URL to the API of ${host}.`,
    );
  }
  return api.endsWith("/") ? api.slice(0, -1) : api;
}

function inWords({ status, isFinal, message }: GitHubFailure, given: string, variable: string): string {
  if (status === 401) return `GitHub does not accept the token in ${variable}; make another, or mend it.`;
  if (status === 404 || (status === 200 && isFinal && message.includes("Could not resolve")))
    return `GitHub shows no pull request ${given} to the token in ${variable}: there is none, or the token may not read it.`;
  return message;
}
