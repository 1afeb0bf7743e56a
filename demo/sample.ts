import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The sample service as a git repository: `main`, a branch with a pull request's change, and the push that mends it. */
export interface Sample {
  readonly gitDir: string;
  readonly branch: string;
  pushFix(): void;
}

const STATES = new URL("./service/", import.meta.url);
const BRANCH = "bookings";

export function createSample(gitDir: string): Sample {
  mkdirSync(gitDir, { recursive: true });
  const git = (...args: string[]) => runGit(gitDir, args);
  const commit = (state: "base" | "feature" | "fix", message: string) => {
    cpSync(fileURLToPath(new URL(`${state}/`, STATES)), gitDir, { recursive: true });
    git("add", "--all");
    git("commit", "--quiet", `--message=${message}`);
  };
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Ada");
  git("config", "user.email", "ada@example.invalid");
  commit("base", "Rooms");
  git("checkout", "--quiet", "-b", BRANCH);
  commit("feature", "Bookings");
  return { gitDir, branch: BRANCH, pushFix: () => commit("fix", "Mend what the review found") };
}

function runGit(gitDir: string, args: readonly string[]): void {
  try {
    execFileSync("git", ["-C", gitDir, ...args], { stdio: "pipe", env: environment() });
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw isMissing ? new Error("git is not there: install it, or put it on the PATH.") : error;
  }
}

/** Without the settings of whoever runs the demo: no hooks, no signing. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
}
