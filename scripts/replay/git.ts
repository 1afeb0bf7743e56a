import { execFileSync } from "node:child_process";

/** Nobody's own settings, hooks or signing; the same author every time. What a partial clone lacks is not downloaded. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env["PATH"],
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_NO_LAZY_FETCH: "1",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.invalid",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.invalid",
};

const LARGEST_ANSWER = 1 << 28;

/** What git says, without the last line feed. */
export function git(folder: string, args: readonly string[], input = ""): string {
  return execFileSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    input,
    env: ENVIRONMENT,
    maxBuffer: LARGEST_ANSWER,
    stdio: ["pipe", "pipe", "pipe"],
  }).replace(/\n$/, "");
}
