import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A throw-away repository; nothing of the machine's own git configuration reaches it. */
export interface Repository {
  readonly root: string;
  git(...args: readonly string[]): string;
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  commit(files?: Readonly<Record<string, string | Uint8Array>>): void;
}

export const ENVIRONMENT = {
  PATH: process.env["PATH"],
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rubric-test-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function repository(files?: Readonly<Record<string, string | Uint8Array>>): Repository {
  const root = temporaryFolder();
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: root, env: ENVIRONMENT, encoding: "utf8", stdio: "pipe" });
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const remove = (path: string) => rmSync(join(root, path), { recursive: true });
  const commit = (changed: Readonly<Record<string, string | Uint8Array>> = {}) => {
    for (const [path, content] of Object.entries(changed)) write(path, content);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "change");
  };
  git("init", "--quiet", "--initial-branch", "main");
  if (files !== undefined) commit(files);
  return { root, git, write, remove, commit };
}
